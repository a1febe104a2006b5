package app.limber.ui.routines;

import app.limber.figure.PoseBook;
import app.limber.practice.library.RoutineStore.Removed;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The details of a routine and its actions.
final class RoutineDetail extends VBox {
  private final RoutinesModel model;
  private final Routine routine;
  private final Navigator navigator;
  private final Notifier notifier;
  private final boolean own;
  private final int seconds;
  private final PoseBook poses;
  private final Figures figures;
  private final Messages messages;

  RoutineDetail(
      RoutinesModel model,
      Routine routine,
      Navigator navigator,
      Notifier notifier,
      Figures figures,
      Messages messages) {
    this.model = model;
    this.routine = routine;
    this.navigator = navigator;
    this.notifier = notifier;
    this.own = model.isOwn(routine);
    this.seconds = model.seconds(routine.steps(), routine.restTime());
    this.poses = model.poses();
    this.figures = figures;
    this.messages = messages;
    getStyleClass().add("stretch");
    String size = size(model, routine, messages);
    Label title = Texts.of(routine.name(), "stretch-name", "routine-title");
    getChildren().add(new VBox(title, Texts.of(size, "small")));
    if (!routine.description().isBlank()) {
      getChildren().add(Texts.of(routine.description(), "card-lead"));
    }
    getChildren().addAll(actions(), steps());
  }

  /// The number of a routine's stretches, and its length with nothing left out.
  static String size(RoutinesModel model, Routine routine, Messages messages) {
    int seconds = model.seconds(routine.steps(), routine.restTime());
    return messages.text(
        "routines.size",
        messages.count("today.stretches", routine.steps().size()),
        messages.text("routines.time", seconds / 60, seconds % 60));
  }

  /// Whether these details are up to date for a routine, its length and its poses.
  boolean isOf(Routine now) {
    return now.equals(routine)
        && own == model.isOwn(now)
        && seconds == model.seconds(now.steps(), now.restTime())
        && poses.equals(model.poses());
  }

  private FlowPane actions() {
    Button play =
        Buttons.main(
            "play-routine",
            Icon.PLAY,
            messages.text("today.start"),
            () -> model.play(routine, () -> notifier.say(messages.text("today.all-left-out"))));
    Button copy =
        Buttons.plain(
            "duplicate-routine",
            messages.text("routines.duplicate"),
            () -> model.duplicate(routine, messages.text("routines.copy-name", routine.name())));
    return own
        ? Boxes.flow(
            "choices",
            play,
            Buttons.plain(
                "edit-routine", messages.text("routines.edit"), () -> model.edit(routine)),
            copy,
            Buttons.plain(
                "delete-routine", Icon.ERASE, messages.text("routines.delete"), this::askToDelete))
        : Boxes.flow("choices", play, copy);
  }

  private void askToDelete() {
    navigator.showCard(
        new QuestionCard(
                messages,
                "delete-card",
                messages.text("routines.delete-title", routine.name()),
                messages.text("routines.delete-text"))
            .answer("routines.keep", () -> {})
            .answer("routines.delete-it", () -> model.delete(routine, this::tell))
            .card());
  }

  private void tell(Optional<Removed> deleted) {
    notifier.say(
        deleted
            .map(
                removed ->
                    removed
                        .aside()
                        .map(aside -> messages.text("routines.deleted-aside", aside))
                        .orElseGet(() -> messages.text("routines.deleted")))
            .orElseGet(() -> messages.text("routines.not-deleted")));
  }

  private VBox steps() {
    VBox steps = Boxes.column("done-list");
    int number = 1;
    for (RoutineStep step : routine.steps()) {
      String text = messages.text("routines.step", number, new StepText(model, messages).of(step));
      HBox line = new HBox();
      StepPicture.of(model, figures, step).ifPresent(line.getChildren()::add);
      line.getChildren().add(Texts.of(text, "card-text"));
      line.getStyleClass().add("routine-line");
      steps.getChildren().add(line);
      number++;
    }
    return steps;
  }
}
