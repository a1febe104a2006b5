package app.limber.ui.stretches;

import app.limber.routine.Caution;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.StretchAnimationPane;
import app.limber.ui.library.DoseBox;
import app.limber.ui.navigation.MakerOrder;
import app.limber.ui.navigation.Navigator;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The details of a stretch and its actions.
final class StretchDetail extends VBox {
  private final StretchesModel model;
  private final Stretch stretch;
  private final StretchAnimationPane demonstration;
  private final Messages messages;
  private final DoseBox dose;
  private final Label time = Texts.of("", "small");
  private final VBox setup = Boxes.column("card-section");
  private final VBox steps = Boxes.column("card-section");
  private final Button play;
  private final Button usual;
  private final Button edit;
  private final Button copy;
  private final Button delete;
  private final LeaveOutBox leaveOut;

  /// @param demonstration animates the stretch
  /// @param deleting receives a stretch of the user that is to be deleted
  StretchDetail(
      StretchesModel model,
      Stretch stretch,
      StretchAnimationPane demonstration,
      Navigator navigator,
      Consumer<Stretch> deleting,
      Messages messages) {
    this.model = model;
    this.stretch = stretch;
    this.demonstration = demonstration;
    this.messages = messages;
    this.play =
        Buttons.main(
            "play-alone", Icon.PLAY, messages.text("stretches.play"), () -> model.play(stretch));
    this.usual =
        Buttons.link(
            "usual-dose", messages.text("stretches.usual"), () -> model.resetDose(stretch));
    this.edit =
        Buttons.plain(
            "edit-stretch",
            Icon.EDIT,
            messages.text("maker.edit"),
            () -> navigator.make(new MakerOrder.Edit(stretch.id())));
    this.copy =
        Buttons.link(
            "copy-stretch",
            Icon.COPY,
            messages.text("maker.from.copy"),
            () -> navigator.make(new MakerOrder.Copy(stretch)));
    this.delete =
        Buttons.link(
            "delete-stretch",
            Icon.ERASE,
            messages.text("routines.delete"),
            () -> deleting.accept(stretch));
    this.leaveOut = new LeaveOutBox(model, stretch, messages);
    this.dose =
        new DoseBox(
            messages,
            stretch,
            model.step(stretch),
            new DoseBox.Choices(
                variant -> model.chooseVariant(stretch, variant),
                reps -> model.chooseReps(stretch, reps),
                seconds -> model.chooseHold(stretch, seconds)));
    getStyleClass().add("stretch");
    Label name = Texts.of(model.name(stretch), "stretch-name", "stretch-name");
    VBox heading = new VBox(name, Texts.of(place(), "small"));
    getChildren().addAll(heading, doing(), Texts.of(stretch.why(), "card-lead"));
    cautions();
    getChildren().addAll(setup, steps);
    section(messages.text("stretches.feel"), List.of(stretch.feel()));
    section(messages.text("stretches.notes"), stretch.notes());
    section(messages.text("stretches.equipment"), stretch.equipment());
    getChildren().add(leaveOut);
    sources();
    refresh();
  }

  private String place() {
    String where = messages.name("position", stretch.position());
    String group = messages.name("group", stretch.group());
    return stretch.sides() == Sides.EACH
        ? messages.text("stretches.place-each", where, group)
        : messages.text("stretches.place", where, group);
  }

  private VBox doing() {
    time.setId("stretch-time");
    FlowPane line = Boxes.flow("choices", play, edit, copy, delete, usual);
    line.getStyleClass().add("stretch-play");
    VBox choices = Boxes.column("stretch-choices", dose, line, time);
    return Boxes.column("stretch-doing", demonstration, choices);
  }

  private void cautions() {
    for (Caution caution : stretch.cautions()) {
      Label label = Texts.of(caution.text(), "stretch-caution");
      label.setGraphic(Icon.PROBLEM.node());
      getChildren().add(label);
    }
  }

  private void section(String title, List<String> texts) {
    if (texts.stream().allMatch(String::isBlank)) {
      return;
    }
    VBox section = Boxes.column("card-section");
    fill(section, title, texts);
    getChildren().add(section);
  }

  /// Fills a section; one without texts takes no room.
  private static void fill(VBox section, String title, List<String> texts) {
    boolean empty = texts.stream().allMatch(String::isBlank);
    section.setVisible(!empty);
    section.setManaged(!empty);
    section.getChildren().setAll(Texts.of(title, "card-heading"));
    texts.forEach(text -> section.getChildren().add(Texts.of(text, "card-text")));
  }

  private void sources() {
    if (!stretch.sources().isEmpty()) {
      VBox section =
          Boxes.column(
              "card-section", Texts.of(messages.text("stretches.sources"), "card-heading"));
      stretch.sources().forEach(source -> section.getChildren().add(Texts.of(source, "small")));
      getChildren().add(section);
    }
  }

  /// Updates what depends on the user's choices.
  void refresh() {
    Variant variant = model.variant(stretch);
    demonstration.show(model.poses(), stretch, variant);
    Stretch done = stretch.doneAs(variant);
    fill(setup, messages.text("stretches.setup"), done.setup());
    fill(steps, messages.text("stretches.steps"), done.steps());
    dose.show(model.step(stretch));
    boolean own = model.hasOwnDose(stretch);
    if (!own && usual.isFocused()) {
      play.requestFocus();
    }
    usual.setVisible(own);
    int seconds = model.seconds(stretch);
    time.setText(
        messages.text(own ? "stretches.time-own" : "stretches.time", seconds / 60, seconds % 60));
    leaveOut.refresh();
    boolean isOwn = model.isOwn(stretch);
    for (Button button : List.of(edit, delete)) {
      button.setVisible(isOwn);
      button.setManaged(isOwn);
    }
  }
}
