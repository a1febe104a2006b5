package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.DraftPoses;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.practice.maker.DraftCheck;
import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Focus;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of the selected part of the draft. They are recreated when another part is selected
/// or the structure of the draft changes; otherwise they are only updated, so that the focus is
/// kept.
final class MakerForm extends VBox {
  private static final Place NAME = Place.of("name"); // its field is above the form

  private final MakerModel model;
  private final DraftFields fields;
  private final FormParts parts;
  private final Messages messages;
  private final List<DraftField> shown = new ArrayList<>();
  private final List<DraftField> translations = new ArrayList<>();
  private final VBox general = Boxes.column("maker-remarks");
  private String shape = "";
  private @Nullable Place focusNext;
  private boolean focusTranslation;

  /// @param joints the list of the joints of the selected pose
  MakerForm(MakerModel model, Node joints, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.fields = new DraftFields(model, messages);
    this.parts = new FormParts(model, this, joints, messages);
    getStyleClass().add("maker-form");
  }

  DraftFields fields() {
    return fields;
  }

  /// Adds a field to the form.
  ///
  /// @return the field, or a pair of the field and its translation while another language is shown
  Region added(DraftField field) {
    shown.add(field);
    Locale language = model.language().shownProperty().get();
    if (language == null || !field.isText()) {
      return field;
    }
    String name = field.isNamed() ? Languages.name(language) : "";
    return new TextPair(field, translating(fields.translation(field, name, language)));
  }

  /// Adds a field for texts in another language.
  DraftField translating(DraftField field) {
    translations.add(field);
    return field;
  }

  /// Focuses the field of a place as soon as it exists.
  void focus(Place place) {
    focus(place, false);
  }

  /// @param translated whether to focus the field of the translation
  void focus(Place place, boolean translated) {
    focusNext = place;
    focusTranslation = translated;
    focusWanted();
  }

  private void focusWanted() {
    Place wanted = focusNext;
    if (wanted != null) {
      (focusTranslation ? translations : shown)
          .stream()
              .filter(field -> field.place().isIn(wanted))
              .findFirst()
              .or(() -> nearest(wanted))
              .ifPresent(
                  field -> {
                    focusNext = null;
                    field.focus();
                  });
    }
  }

  /// Updates everything from the draft and the selection.
  void refresh() {
    Draft draft = model.draft();
    String now =
        model.selectionProperty().get() + shapeOf(draft) + model.language().shownProperty().get();
    if (now.equals(shape)) {
      shown.forEach(field -> field.refresh(draft));
      translations.forEach(field -> field.refresh(draft));
    } else {
      shape = now;
      Optional<String> focused = Focus.in(this).map(Node::getId);
      build();
      focused.ifPresent(this::focusId);
    }
    show(model.checkProperty().get());
    focusWanted();
  }

  private void focusId(String id) {
    Stream.of(
            shown.stream().map(DraftField::control),
            translations.stream().map(DraftField::control),
            lookupAll(".button").stream(),
            lookupAll(".combo-box").stream())
        .flatMap(nodes -> nodes)
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// Everything that determines which fields exist.
  private static String shapeOf(Draft draft) {
    StringBuilder text = new StringBuilder(DraftPoses.names(draft).toString());
    text.append(draft.text(Place.of("sides")));
    sizes(draft.root(), text);
    return text.toString();
  }

  private static void sizes(Value value, StringBuilder text) {
    if (value instanceof Value.Items(List<Value> items)) {
      text.append('[');
      items.forEach(item -> sizes(item, text));
      text.append(']').append(items.size());
    } else if (value instanceof Value.Fields(Map<String, Value> all)) {
      text.append(all.get("kind") instanceof Value.Text(String kind) ? kind : "");
      all.values().forEach(field -> sizes(field, text));
    }
  }

  private void build() {
    shown.clear();
    translations.clear();
    getChildren().setAll(general);
    switch (model.selectionProperty().get().tab()) {
      case PHASE -> parts.phase();
      case POSE -> parts.pose();
      case DOSE -> new DosePart(model, this, messages).show();
      case TEXTS -> parts.texts();
      case WAY -> new WayPart(model, this, messages).show();
      case CARE -> parts.care();
    }
  }

  private Optional<DraftField> nearest(Place place) {
    return shown.stream()
        .filter(field -> place.isIn(field.place()))
        .max(Comparator.comparingInt(field -> field.place().steps().size()));
  }

  /// Shows each remark beside its field, and those without a field above all fields.
  void show(DraftCheck check) {
    show(check.remarks());
    for (DraftField field : translations) {
      field.show(
          check.texts().stream().filter(remark -> remark.place().equals(field.place())).toList());
    }
  }

  private void show(List<Remark> remarks) {
    Map<DraftField, List<Remark>> beside = new HashMap<>();
    List<Remark> above = new ArrayList<>();
    for (Remark remark : remarks) {
      Optional<DraftField> field = nearest(remark.place());
      if (field.isPresent()) {
        beside.computeIfAbsent(field.get(), _ -> new ArrayList<>()).add(remark);
      } else if (isHere(remark.place())) {
        above.add(remark);
      }
    }
    shown.forEach(field -> field.show(beside.getOrDefault(field, List.of())));
    DraftField.fill(general, above);
  }

  /// Whether a place without a field belongs to the selected part.
  private boolean isHere(Place place) {
    if (place.isIn(NAME) || MakerTab.of(place) != model.selectionProperty().get().tab()) {
      return false;
    }
    return switch (MakerTab.of(place)) {
      case PHASE -> model.phase().filter(place::isIn).isPresent() || place.steps().size() < 4;
      case POSE, DOSE, TEXTS, WAY, CARE -> true;
    };
  }
}
