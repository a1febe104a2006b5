package app.limber.ui;

import app.limber.practice.log.ImportResult;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.KeptHabit;
import app.limber.practice.session.HabitImport;
import app.limber.practice.session.ImportPreview;
import app.limber.practice.session.ImportPreview.Found;
import app.limber.practice.session.LogTransfer.TransferResult;
import app.limber.practice.session.Services;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.Texts;
import app.limber.ui.history.FilesModel;
import app.limber.ui.navigation.Navigator;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks for confirmation before a file is imported. Shows what would be new and, for a file of
/// another program, asks for the habit to import and the routine it corresponds to.
final class ImportCards {
  private final Services services;
  private final ImportPreview preview;
  private final FilesModel files;
  private final Navigator navigator;
  private final Messages messages;

  ImportCards(Services services, FilesModel files, Navigator navigator, Messages messages) {
    this.services = services;
    this.preview = services.importPreview();
    this.files = files;
    this.navigator = navigator;
    this.messages = messages;
  }

  /// Reads a file and asks.
  void ask(Path file) {
    preview.look(
        file,
        found -> {
          switch (found) {
            case Found.Sessions sessions -> ask(file, sessions.result());
            case Found.Habits habits -> chooseHabit(habits.habits());
            case Found.Nothing nothing -> files.tell(nothing.reason());
          }
        });
  }

  private void ask(Path file, ImportResult result) {
    question(
        List.of(
            messages.count(
                "files.preview", result.added(), result.unchanged(), result.differing().size())),
        result.added() + result.answers() > 0,
        () -> files.take(file));
  }

  /// @param isUndone whether there is something to take, which undo takes out again
  private void question(List<String> sentences, boolean isUndone, Runnable take) {
    String undo = isUndone ? " " + messages.text("import.undo") : "";
    navigator.showCard(
        new QuestionCard(
                messages,
                "import-card",
                messages.text("import.title"),
                String.join(" ", sentences) + undo)
            .answer("import.leave", () -> files.tell(List.of(messages.text("files.given-up"))))
            .answer("import.take", take)
            .card());
  }

  private void chooseHabit(List<KeptHabit> habits) {
    if (habits.size() == 1) {
      chooseRoutine(habits.getFirst());
    } else {
      choose(
          "habits",
          messages.text("import.which-habit"),
          habits,
          habit ->
              messages.count("import.habit", habit.days().size(), PlainText.excerpt(habit.name())),
          this::chooseRoutine);
    }
  }

  private void chooseRoutine(KeptHabit habit) {
    TodaySnapshot now = files.snapshot();
    if (now != null) {
      choose(
          "routines",
          messages.text("import.which-routine", PlainText.excerpt(habit.name())),
          List.copyOf(now.library().routines().values()),
          Routine::name,
          routine -> bring(habit, routine, now));
    }
  }

  private <T> void choose(
      String id, String title, List<T> all, Function<T, String> name, Consumer<T> chosen) {
    Card card = new Card(title);
    card.setId("import-" + id);
    VBox list = Boxes.column("backup-list");
    for (T each : all) {
      Button button =
          Buttons.plain(
              id + "-" + all.indexOf(each),
              name.apply(each),
              () -> {
                card.close();
                chosen.accept(each);
              });
      list.getChildren().add(button);
    }
    card.add(Texts.of(messages.text("import.nothing-yet"), "card-text"), list);
    card.addActions(Buttons.main("import-cancel", messages.text("import.leave"), card::close));
    navigator.showCard(card);
  }

  private void bring(KeptHabit habit, Routine routine, TodaySnapshot now) {
    HabitImport.Brought brought =
        services
            .habits()
            .sessions(
                habit,
                now.library(),
                routine,
                now.contents(),
                messages.text("history.brought-along", PlainText.excerpt(habit.name())));
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.count("import.habit.new", brought.sessions().size(), routine.name()));
    add(sentences, "cli.history.import.habit.known", brought.known());
    add(sentences, "cli.history.import.habit.to-come", brought.toCome());
    add(
        sentences,
        "cli.history.import.habit.unreadable",
        habit.unreadable() + habit.wrongDates().size());
    add(sentences, "cli.history.import.habit.not-done", habit.notDone());
    question(sentences, !brought.sessions().isEmpty(), () -> take(brought.sessions(), routine));
  }

  private void add(List<String> sentences, String key, int count) {
    if (count > 0) {
      sentences.add(messages.count(key, count));
    }
  }

  private void take(List<ImportedSession> sessions, Routine routine) {
    services
        .log()
        .correct(
            book -> book.take(sessions),
            result ->
                files.tell(
                    List.of(messages.count("import.habit.done", result.added(), routine.name()))),
            problem -> files.tell(new TransferResult.LogFailed(problem.reason())));
  }
}
