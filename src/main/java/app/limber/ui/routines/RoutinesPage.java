package app.limber.ui.routines;

import app.limber.practice.library.RoutineDraft;
import app.limber.routine.Routine;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.ui.figure.Figures;
import app.limber.ui.library.LibraryPage;
import app.limber.ui.library.LibraryTabs;
import app.limber.ui.library.TextCell;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.programmes.ProgrammeCards;
import app.limber.words.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page My routines: the shipped routines, to play and copy, and the user's own, to edit and
/// delete.
public final class RoutinesPage extends LibraryPage<Routine> {
  private final RoutinesModel model;
  private final Navigator navigator;
  private final Notifier notifier;
  private final ProgrammeCards programmes;
  private final FileDialogs dialogs;
  private final Figures figures;
  private final Messages messages;
  private final Subscription following;
  private final FlowPane actions;
  private @Nullable RoutineEditor editor;

  public RoutinesPage(
      RoutinesModel model,
      Navigator navigator,
      Notifier notifier,
      ProgrammeCards programmes,
      FileDialogs dialogs,
      Figures figures,
      Messages messages) {
    super(
        model,
        "routines",
        messages.text("stretches.tab.routines"),
        new LibraryTabs(messages, navigator, true),
        () ->
            new TextCell<>(
                Routine::name,
                routine -> remark(model, routine, messages),
                _ -> Optional.empty(),
                figures.still()));
    this.model = model;
    this.navigator = navigator;
    this.notifier = notifier;
    this.programmes = programmes;
    this.dialogs = dialogs;
    this.figures = figures;
    this.messages = messages;
    this.actions = actions();
    addBelowList(actions);
    following =
        Subscription.combine(
            model.snapshotProperty().subscribe(_ -> settingsChanged()),
            model.chosenProperty().subscribe(_ -> show()),
            model.draftProperty().subscribe(this::draftChanged));
  }

  /// Stops following the model.
  public void retire() {
    following.unsubscribe();
  }

  private FlowPane actions() {
    Button undo =
        Buttons.plain(
            "undo-delete", Icon.UNDO, messages.text("routines.undo-delete"), this::undoDelete);
    Visible.when(undo, model.removedProperty().isNotNull());
    Button undoDiscard =
        Buttons.plain(
            "undo-discard", Icon.UNDO, messages.text("routines.undo-discard"), model::undoDiscard);
    Visible.when(undoDiscard, model.discardedProperty().isNotNull());
    Button undoProgramme =
        Buttons.link(
            "undo-programme", Icon.UNDO, messages.text("programme.undo"), programmes::undo);
    Visible.when(undoProgramme, programmes.canUndo());
    Button reload = Buttons.link("reload", messages.text("routines.reload"), this::reload);
    // Where text is large, there is room for one of them.
    Visible.when(reload, Bindings.not(programmes.canUndo()));
    return Boxes.flow(
        "choices",
        undo,
        undoDiscard,
        undoProgramme,
        Buttons.plain("make-routine", Icon.MORE, messages.text("routines.make"), model::make),
        Buttons.link("list-programmes", messages.text("programme.list"), programmes::list),
        reload);
  }

  private void reload() {
    model.refresh();
    notifier.say(messages.text("routines.reloaded"));
  }

  private void undoDelete() {
    model.undoDelete(
        back -> {
          notifier.say(messages.text(back ? "routines.put-back" : "routines.not-put-back"));
          list().requestFocus();
        });
  }

  private static String remark(RoutinesModel model, Routine routine, Messages messages) {
    String size = RoutineDetail.size(model, routine, messages);
    if (!model.isOwn(routine)) {
      return size;
    }
    boolean unique =
        model.items().stream()
            .filter(other -> !other.id().equals(routine.id()))
            .noneMatch(other -> other.name().equals(routine.name()));
    String own = messages.text("routines.own");
    return messages.text(
        "routines.own-size",
        size,
        unique ? own : messages.text("routines.name-and-id", own, routine.id()));
  }

  @Override
  protected boolean mayChoose() {
    return editor == null;
  }

  private void draftChanged(@Nullable RoutineDraft draft) {
    RoutineEditor open = editor;
    if ((draft != null) == (open != null)) {
      return;
    }
    list().setDisable(draft != null);
    actions.setDisable(draft != null);
    if (open == null) {
      RoutineEditor opened = new RoutineEditor(model, notifier, figures, messages);
      editor = opened;
      showDetail(opened, opened.footNode());
      opened.focusName();
    } else {
      open.end();
      editor = null;
      show();
      list().requestFocus();
    }
  }

  private void show() {
    Routine routine = model.chosenProperty().get();
    if (editor != null) {
      editor.refresh();
    } else if (routine == null) {
      if (model.snapshotProperty().get() != null) {
        showDetail(Texts.of(messages.text("routines.none"), "small"));
      }
    } else if (!(detail() instanceof RoutineDetail shown && shown.isOf(routine))) {
      showDetail(
          new RoutineDetail(
              model, routine, navigator, notifier, programmes, dialogs, figures, messages));
      list().getSelectionModel().select(routine);
    }
  }

  @Override
  protected void settingsChanged() {
    if (model.snapshotProperty().get() != null) {
      fill();
      show();
    }
  }

  @Override
  public void focus() {
    if (editor == null) {
      super.focus();
    } else {
      editor.focusName();
    }
  }
}
