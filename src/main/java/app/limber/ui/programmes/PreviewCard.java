package app.limber.ui.programmes;

import app.limber.practice.programme.ProgrammePreview;
import app.limber.practice.programme.ProgrammeText;
import app.limber.programme.Programme;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.ui.figure.StretchAnimationPane;
import app.limber.words.Messages;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shows what is in a programme, before anything is taken in: the routines and how long they take,
/// each stretch as a moving figure, what it would replace, and what this version does not know.
final class PreviewCard {
  private final ProgrammePreview preview;
  private final ProgrammeText text;
  private final StretchAnimationPane figure;
  private final Messages messages;
  private final Card card;

  /// @param take takes the programme in
  PreviewCard(
      ProgrammePreview preview,
      ProgrammeText text,
      Figures figures,
      Runnable take,
      Messages messages) {
    this.preview = preview;
    this.text = text;
    this.figure = figures.demonstration();
    this.messages = messages;
    this.card = new Card(preview.programme().name());
    card.setId("programme-card");
    addNote();
    text.changes(preview).forEach(sentence -> card.add(Texts.of(sentence, "programme-change")));
    text.unknown(preview).ifPresent(line -> card.add(Texts.of(line, "programme-change")));
    addStretches();
    addRoutines();
    addActions(take);
  }

  Card card() {
    return card;
  }

  private void addNote() {
    Programme programme = preview.programme();
    text.people(programme).ifPresent(line -> card.add(Texts.of(line, "card-text")));
    String word = programme.note().word();
    if (word != null) {
      card.add(Texts.of(messages.text("programme.word", word), "card-lead"));
    }
    List<String> dates = text.dates(programme);
    if (!dates.isEmpty()) {
      card.add(Texts.of(String.join(" ", dates), "card-text"));
    }
  }

  private void addRoutines() {
    VBox section =
        Boxes.column("card-section", Texts.of(messages.text("programme.routines"), "card-heading"));
    for (Routine routine : preview.programme().routines()) {
      section.getChildren().add(Texts.of(text.routine(preview, routine), "card-text"));
    }
    text.terms(preview).forEach(term -> section.getChildren().add(Texts.of(term, "card-text")));
    card.add(section);
  }

  private void addStretches() {
    List<Stretch> stretches = preview.stretches();
    ObjectProperty<Stretch> shown = new SimpleObjectProperty<>(stretches.getFirst());
    String heading = messages.text("programme.stretches");
    SegmentedControl<Stretch> choice =
        new SegmentedControl<>(
            heading, stretches, each -> text.stretch(preview, each), shown, shown::set);
    choice.setId("programme-stretches");
    shown.subscribe(this::show);
    HBox.setHgrow(choice, Priority.ALWAYS);
    HBox beside = Boxes.row("programme-stretches", choice, figure);
    card.add(Boxes.column("card-section", Texts.of(heading, "card-heading"), beside));
  }

  private void show(Stretch stretch) {
    figure.show(
        preview.content().poses(), stretch, Objects.requireNonNull(stretch).standardVariant());
  }

  private void addActions(Runnable take) {
    if (preview.isThere() || !preview.isTakeable()) {
      card.addActions(
          Buttons.main("programme-close", messages.text("problems.close"), card::close));
      return;
    }
    card.addActions(
        Buttons.main("programme-not-now", messages.text("programme.not-now"), card::close),
        Buttons.plain(
            "programme-take",
            messages.text("programme.take"),
            () -> {
              card.close();
              take.run();
            }));
  }
}
