package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A list of the draft: a row for each item, to be changed, moved and removed, and a button that
/// adds one.
final class DraftList {
  private final MakerModel model;
  private final Messages messages;
  private final MakerForm form;

  DraftList(MakerModel model, Messages messages, MakerForm form) {
    this.model = model;
    this.messages = messages;
    this.form = form;
  }

  /// A list of texts.
  ///
  /// @param key the name of the list
  /// @param addKey the name of the button that adds to it
  VBox texts(Place list, String key, String addKey) {
    return of(
        list,
        key,
        addKey,
        new Value.Text(""),
        item -> List.of(form.fields().area(item, "", messages.text(key), false)));
  }

  /// A list of texts that the file may lack, and does once its last item is removed.
  ///
  /// @param key the name of the list
  /// @param addKey the name of the button that adds to it
  VBox optionalTexts(Place list, String key, String addKey) {
    return of(
        list,
        key,
        addKey,
        edits(
            list,
            new Value.Text(""),
            (draft, index) ->
                draft.without(draft.items(list).size() == 1 ? list : list.child(index))),
        item -> List.of(form.fields().area(item, "", messages.text(key), false)));
  }

  /// A list of anything.
  ///
  /// @param blank what is added
  /// @param fields makes the fields of an item
  VBox of(
      Place list,
      String key,
      String addKey,
      Value blank,
      Function<Place, List<DraftField>> fields) {
    return of(
        list,
        key,
        addKey,
        edits(list, blank, (draft, index) -> draft.without(list.child(index))),
        fields);
  }

  /// @param remove returns a draft without the item of that index
  private Edits edits(Place list, Value blank, BiFunction<Draft, Integer, Draft> remove) {
    return new Edits() {
      @Override
      public void add(int index) {
        model.edit(now -> now.inserting(list, index, blank));
        form.focus(list.child(index));
      }

      @Override
      public Draft removed(Draft draft, int index) {
        return remove.apply(draft, index);
      }
    };
  }

  /// Adds and removes items of a list.
  interface Edits {
    /// Whether there is room for another item.
    default boolean canAdd() {
      return true;
    }

    /// Adds an item.
    ///
    /// @param index the index of the new item, which is the current size
    void add(int index);

    Draft removed(Draft draft, int index);
  }

  /// Like the other overload, with custom edits.
  VBox of(
      Place list,
      String key,
      String addKey,
      Edits edits,
      Function<Place, List<DraftField>> fields) {
    VBox box = Boxes.column("maker-list");
    box.getChildren().add(Texts.of(messages.text(key), "small"));
    int size = model.draft().items(list).size();
    for (int i = 0; i < size; i++) {
      box.getChildren().add(row(list, key, i, size, edits, fields));
    }
    Node add =
        edits.canAdd()
            ? Buttons.link(
                DraftFields.id(list) + "-add",
                Icon.MORE,
                messages.text(addKey),
                () -> edits.add(size))
            : new VBox();
    // Wrapped in a field, so that remarks about the list itself are shown beside it.
    box.getChildren().add(form.added(new DraftField(list, "", add, _ -> {})));
    return box;
  }

  private HBox row(
      Place list,
      String key,
      int index,
      int size,
      Edits edits,
      Function<Place, List<DraftField>> fields) {
    Place item = list.child(index);
    VBox column = Boxes.column("maker-list-fields");
    for (DraftField field : fields.apply(item)) {
      Node control = field.control();
      // Otherwise every text area of a list would have the same accessible name.
      control.setAccessibleText(
          messages.text("maker.item", control.getAccessibleText(), index + 1));
      column.getChildren().add(form.added(field));
    }
    HBox.setHgrow(column, Priority.ALWAYS);
    column.setMinWidth(0);
    String name = messages.text("maker.item", messages.text(key), index + 1);
    Button up =
        Buttons.icon(
            DraftFields.id(item) + "-up",
            Icon.UP,
            messages.text("routines.up", name),
            () -> model.edit(now -> now.moving(list, index, index - 1)));
    Button remove =
        Buttons.icon(
            DraftFields.id(item) + "-remove",
            Icon.LEAVE,
            messages.text("routines.remove", name),
            () -> model.edit(now -> edits.removed(now, index)));
    up.setDisable(index == 0);
    Node[] buttons = size > 1 ? new Node[] {up, remove} : new Node[] {remove};
    return Boxes.row("maker-list-row", column, Boxes.row("maker-list-buttons", buttons));
  }
}
