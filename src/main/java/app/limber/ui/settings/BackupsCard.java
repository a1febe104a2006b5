package app.limber.ui.settings;

import app.limber.journal.JournalException;
import app.limber.journal.LogBackup;
import app.limber.practice.log.LogVersions;
import app.limber.practice.text.DateText;
import app.limber.practice.text.LogProblemText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The list of the log's backups. Selecting one shows what restoring it would change, and asks for
/// confirmation.
public final class BackupsCard {
  /// The maximum number of days to name; any others are only counted.
  private static final int MOST_NAMED = 5;

  private final LogVersions versions;
  private final Path log;
  private final ZoneId zone;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Runnable restored;
  private final Messages messages;
  private final VBox list = Boxes.column("backup-list");
  private final Card card;

  /// @param log the file of the log
  /// @param zone the user's time zone, for the times of the backups
  /// @param restored runs after a backup has been restored
  public BackupsCard(
      LogVersions versions,
      Path log,
      ZoneId zone,
      Navigator navigator,
      Notifier notifier,
      Runnable restored,
      Messages messages) {
    this.versions = versions;
    this.log = log;
    this.zone = zone;
    this.navigator = navigator;
    this.notifier = notifier;
    this.restored = restored;
    this.messages = messages;
    this.card = new Card(messages.text("data.backups"));
    card.setId("backups-card");
    card.add(Texts.of(messages.text("backups.intro"), "card-text"), list);
    card.addActions(Buttons.main("backups-close", messages.text("backups.close"), card::close));
    say(messages.text("backups.loading"));
  }

  /// Shows the card and loads the backups.
  public void show() {
    navigator.showCard(card);
    versions.backups(this::arrived, this::failed);
  }

  private void say(String sentence) {
    list.getChildren().setAll(Texts.of(sentence, "card-text"));
  }

  private void failed(JournalException problem) {
    say(new LogProblemText(messages).cause(problem.reason(), log));
  }

  private void arrived(List<LogBackup> backups) {
    if (backups.isEmpty()) {
      say(messages.text("backups.none"));
      return;
    }
    list.getChildren().setAll(backups.stream().map(this::line).toList());
  }

  private Node line(LogBackup backup) {
    if (!backup.good()) {
      return Texts.of(messages.text("backups.broken", date(backup)), "card-text");
    }
    return Buttons.plain(
        "backup-" + backup.name().replace('.', '-'),
        messages.text(
            "backups.line", date(backup), messages.count("backups.sessions", backup.sessions())),
        () -> versions.preview(backup, this::ask, this::failed));
  }

  private String date(LogBackup backup) {
    return new DateText(messages).moment(backup.madeAt().atZone(zone));
  }

  private void ask(LogVersions.Preview preview) {
    LogBackup backup = preview.backup();
    navigator.showCard(
        new QuestionCard(
                messages,
                "backup-ask-card",
                messages.text("backups.ask.title", date(backup)),
                preview.readable() ? changes(preview) : inPlaceOfALaterLog(backup))
            .answer("backups.ask.stay", () -> {})
            .answer("backups.ask.go-back", () -> goBack(backup))
            .card());
  }

  private String inPlaceOfALaterLog(LogBackup backup) {
    return messages.text(
        "backups.ask.later", messages.count("backups.sessions", backup.sessions()));
  }

  private String changes(LogVersions.Preview preview) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.text(
            "backups.ask.what",
            messages.count("backups.sessions", preview.backup().sessions()),
            messages.count("backups.sessions", preview.sessions())));
    if (preview.lost().isEmpty() && preview.regained().isEmpty()) {
      sentences.add(messages.text("backups.ask.same"));
    }
    if (!preview.lost().isEmpty()) {
      sentences.add(
          messages.count("backups.ask.lost", preview.lost().size(), days(preview.lost())));
    }
    if (!preview.regained().isEmpty()) {
      sentences.add(
          messages.count(
              "backups.ask.regained", preview.regained().size(), days(preview.regained())));
    }
    sentences.add(messages.text("backups.ask.undo"));
    return String.join(" ", sentences);
  }

  private String days(List<LocalDate> days) {
    String named =
        days.stream()
            .distinct()
            .limit(MOST_NAMED)
            .map(new DateText(messages)::date)
            .collect(Collectors.joining(", "));
    return days.stream().distinct().count() > MOST_NAMED
        ? messages.text("log-notice.and-more", named)
        : named;
  }

  private void goBack(LogBackup backup) {
    say(messages.text("backups.going"));
    versions.restore(
        backup,
        _ -> {
          card.close();
          notifier.say(messages.text("backups.done", date(backup)));
          restored.run();
        },
        this::failed);
  }
}
