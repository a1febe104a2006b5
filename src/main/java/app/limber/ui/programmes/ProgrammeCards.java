package app.limber.ui.programmes;

import app.limber.practice.programme.ProgrammePreview;
import app.limber.practice.programme.ProgrammeService.Found;
import app.limber.practice.text.ContentProblemText;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;

/// Shows the cards about programmes.
public final class ProgrammeCards {
  private static final int MOST_PROBLEMS = 20;

  private final ProgrammesModel model;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Figures figures;
  private final FileDialogs files;
  private final Messages messages;

  public ProgrammeCards(
      ProgrammesModel model,
      Navigator navigator,
      Notifier notifier,
      Figures figures,
      FileDialogs files,
      Messages messages) {
    this.model = model;
    this.navigator = navigator;
    this.notifier = notifier;
    this.figures = figures;
    this.files = files;
    this.messages = messages;
  }

  /// Lets the user choose a file, and shows what is in it.
  void choose(Window owner) {
    files.toRead(owner, messages.text("programme.choose")).ifPresent(this::open);
  }

  /// Shows what is in a file, before anything is taken in.
  public void open(Path file) {
    model.look(
        file,
        found -> {
          switch (found) {
            case Found.Usable usable -> show(usable.preview());
            case Found.Refused refused -> refuse(refused.problems());
          }
        });
  }

  private void show(ProgrammePreview preview) {
    navigator.showCard(
        new PreviewCard(preview, model.text(), figures, () -> take(preview), messages).card());
  }

  private void take(ProgrammePreview preview) {
    model.take(
        preview,
        () -> {
          navigator.showRoutines();
          notifier.say(messages.text("programme.taken", preview.programme().name()));
        });
  }

  private void refuse(List<ContentProblem> problems) {
    Card card = new Card(messages.text("programme.refused-title"));
    card.setId("programme-refused-card");
    card.add(Texts.of(messages.text("programme.refused"), "card-text"));
    ContentProblemText sentences = new ContentProblemText(messages);
    problems.stream()
        .limit(MOST_PROBLEMS)
        .forEach(problem -> card.add(Texts.of(sentences.sentence(problem), "problem-line")));
    card.addActions(Buttons.main("programme-close", messages.text("problems.close"), card::close));
    navigator.showCard(card);
  }

  /// Lets the user hand routines over.
  ///
  /// @param all the routines that there are
  /// @param chosen the routine that is handed over unless the user chooses others
  public void handOver(List<Routine> all, Routine chosen) {
    navigator.showCard(new HandOverCard(model, all, chosen, files, notifier, messages).card());
  }

  /// Lists the programmes that were taken in.
  public void list() {
    model.stored(
        stored -> navigator.showCard(new StoredCard(stored, model, this, messages).card()));
  }

  /// Puts a programme away, or takes it out again.
  public void putAway(String id, String name, boolean away) {
    model.putAway(
        id,
        away,
        () ->
            notifier.say(
                messages.text(away ? "programme.is-put-away" : "programme.is-taken-out", name)));
  }

  void remove(String id, String name) {
    model.remove(id, () -> notifier.say(messages.text("programme.is-removed", name)));
  }

  /// Whether the last change can be taken back.
  public ObservableBooleanValue canUndo() {
    return model.undoProperty().isNotNull();
  }

  /// Takes the last change back.
  public void undo() {
    model.undo(() -> notifier.say(messages.text("programme.undone")));
  }
}
