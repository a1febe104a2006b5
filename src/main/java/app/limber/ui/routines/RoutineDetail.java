package app.limber.ui.routines;

import app.limber.figure.PoseBook;
import app.limber.practice.handout.HandoutService.PrintResult;
import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.programme.ProgrammeText;
import app.limber.programme.Programme;
import app.limber.programme.TakenProgramme;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.programmes.ProgrammeCards;
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
  private final ProgrammeCards programmes;
  private final FileDialogs dialogs;
  private final boolean own;
  private final Optional<TakenProgramme> giver;
  private final boolean offered;
  private final int seconds;
  private final PoseBook poses;
  private final Figures figures;
  private final Messages messages;

  RoutineDetail(
      RoutinesModel model,
      Routine routine,
      Navigator navigator,
      Notifier notifier,
      ProgrammeCards programmes,
      FileDialogs dialogs,
      Figures figures,
      Messages messages) {
    this.model = model;
    this.routine = routine;
    this.navigator = navigator;
    this.notifier = notifier;
    this.programmes = programmes;
    this.dialogs = dialogs;
    this.own = model.isOwn(routine);
    this.giver = model.giving(routine);
    this.offered = model.isOffered(routine);
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
    giver.ifPresent(taken -> getChildren().add(programme(taken)));
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
        && giver.equals(model.giving(now))
        && offered == model.isOffered(now)
        && seconds == model.seconds(now.steps(), now.restTime())
        && poses.equals(model.poses());
  }

  /// What the programme that the routine comes from says.
  private VBox programme(TakenProgramme taken) {
    Programme given = taken.programme();
    ProgrammeText text = new ProgrammeText(messages);
    VBox section =
        Boxes.column(
            "card-section",
            Texts.of(messages.text("programme.of-routine", given.name()), "card-heading"));
    text.people(given).ifPresent(line -> section.getChildren().add(Texts.of(line, "card-text")));
    String word = given.note().word();
    if (word != null) {
      section.getChildren().add(Texts.of(messages.text("programme.word", word), "card-text"));
    }
    text.dates(given).forEach(line -> section.getChildren().add(Texts.of(line, "card-text")));
    if (!offered) {
      section
          .getChildren()
          .add(Texts.of(messages.text("programme.not-offered"), "card-text", "not-offered"));
    }
    section
        .getChildren()
        .add(
            Buttons.link(
                "put-away",
                messages.text("programme.put-away-whole"),
                () -> programmes.putAway(taken.id(), given.name(), true)));
    return section;
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
    Button handOver =
        Buttons.plain(
            "hand-over",
            messages.text("programme.hand-over"),
            () -> programmes.handOver(model.items(), routine));
    Button print =
        Buttons.plain("print-routine", messages.text("handout.print"), this::askWhereToPrint);
    return own
        ? Boxes.flow(
            "choices",
            play,
            Buttons.plain(
                "edit-routine", messages.text("routines.edit"), () -> model.edit(routine)),
            copy,
            handOver,
            print,
            Buttons.plain(
                "delete-routine", Icon.ERASE, messages.text("routines.delete"), this::askToDelete))
        : Boxes.flow("choices", play, copy, handOver, print);
  }

  private void askWhereToPrint() {
    String name = routine.id() + ".html";
    dialogs
        .toWrite(getScene().getWindow(), messages.text("handout.choose"), name)
        .ifPresent(file -> model.print(routine, file, messages.locale(), this::tell));
  }

  private void tell(PrintResult result) {
    notifier.say(
        switch (result) {
          case PrintResult.Printed printed ->
              messages.text(
                  printed.shown() ? "handout.printed" : "handout.printed.not-shown",
                  printed.file());
          case PrintResult.Own own -> messages.text("cli.history.out.own", own.file());
          case PrintResult.Unwritable failed ->
              messages.text("cli.history.out.unwritable", failed.file());
        });
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
