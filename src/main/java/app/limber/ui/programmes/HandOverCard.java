package app.limber.ui.programmes;

import app.limber.practice.library.RoutineIds;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.practice.text.ContentProblemText;
import app.limber.routine.Routine;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks which routines to hand over, and what to say with them.
final class HandOverCard {
  private final ProgrammesModel model;
  private final HandOverModel form;
  private final FileDialogs files;
  private final Notifier notifier;
  private final Messages messages;
  private final Card card;
  private final StringProperty problem = new SimpleStringProperty("");

  HandOverCard(
      ProgrammesModel model,
      List<Routine> routines,
      Routine first,
      FileDialogs files,
      Notifier notifier,
      Messages messages) {
    this.model = model;
    this.form = new HandOverModel(routines, first, model.plan());
    this.files = files;
    this.notifier = notifier;
    this.messages = messages;
    this.card = new Card(messages.text("programme.hand-over-title"));
    card.setId("hand-over-card");
    card.add(
        Texts.of(messages.text("programme.hand-over-means"), "card-text"),
        routines(),
        field("hand-over-name", messages.text("programme.name"), form.name, ""),
        field("hand-over-from", messages.text("programme.field-from"), form.from, ""),
        field("hand-over-for", messages.text("programme.field-for"), form.forWhom, ""),
        field("hand-over-word", messages.text("programme.field-word"), form.word, ""),
        dates(),
        plan(),
        check("hand-over-fixed", messages.text("programme.field-fixed"), form.fixedDoses),
        Texts.bound(problem, "programme-change", "hand-over-problem"));
    card.addActions(
        Buttons.main("hand-over-save", messages.text("programme.save"), this::save),
        Buttons.plain("hand-over-leave", messages.text("programme.not-now"), card::close));
  }

  Card card() {
    return card;
  }

  private VBox routines() {
    VBox section =
        Boxes.column("card-section", Texts.of(messages.text("programme.routines"), "card-heading"));
    form.chosen()
        .forEach(
            (routine, chosen) ->
                section
                    .getChildren()
                    .add(check("hand-over-" + routine.id(), routine.name(), chosen)));
    return section;
  }

  /// Offered only if the plan has a routine that is handed over.
  private CheckBox plan() {
    CheckBox box = check("hand-over-plan", messages.text("programme.field-plan"), form.withPlan);
    Visible.when(box, form.isPlanned());
    return box;
  }

  private static CheckBox check(String id, String text, BooleanProperty value) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(value);
    return box;
  }

  private FlowPane dates() {
    String prompt = messages.text("programme.date-prompt");
    return Boxes.flow(
        "choices",
        field("hand-over-valid-from", messages.text("programme.first-day"), form.validFrom, prompt),
        field(
            "hand-over-valid-until", messages.text("programme.last-day"), form.validUntil, prompt),
        field("hand-over-show", messages.text("programme.show-day"), form.showAgain, prompt));
  }

  private static VBox field(String id, String label, StringProperty value, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(label);
    field.setPromptText(prompt);
    field.textProperty().bindBidirectional(value);
    return Boxes.column("card-section", Texts.of(label, "card-heading"), field);
  }

  private void save() {
    problem.set(form.lack().map(messages::text).orElse(""));
    if (problem.get().isEmpty()) {
      model.prepare(form.order(), this::write);
    }
  }

  private void write(ProgrammeReading prepared) {
    if (!prepared.problems().isEmpty()) {
      String first = new ContentProblemText(messages).sentence(prepared.problems().getFirst());
      problem.set(messages.text("programme.not-prepared") + " " + first);
      return;
    }
    String name = RoutineIds.of(form.name.get(), Set.of()) + ".limber";
    files
        .toWrite(card.getScene().getWindow(), messages.text("programme.save-as"), name)
        .ifPresent(
            file ->
                model.write(
                    prepared,
                    file,
                    () -> {
                      card.close();
                      notifier.say(messages.text("programme.handed-over", file));
                    }));
  }
}
