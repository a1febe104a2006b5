package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.journal.LogNotice;
import app.limber.journal.RecoveryReport;
import app.limber.practice.log.LogVersions;
import app.limber.practice.session.LogTransfer.TransferResult;
import app.limber.practice.session.Services;
import app.limber.practice.text.LogNoticeText;
import app.limber.practice.text.LogProblemText;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Button;

/// Shows notices about the log's file, one card after another. During a session, cards are queued
/// until it has ended.
final class LogNoticeCards {
  private final Services services;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Messages messages;
  private final Deque<Card> waiting = new ArrayDeque<>();
  private boolean mayShow;
  private final Runnable changed;
  private final LogActions actions;
  private boolean shown;

  /// @param changed runs after the log has changed
  /// @param actions what can be done about a log that cannot be used
  LogNoticeCards(
      Services services,
      Navigator navigator,
      Notifier notifier,
      Runnable changed,
      LogActions actions,
      Messages messages) {
    this.changed = changed;
    this.actions = actions;
    this.services = services;
    this.navigator = navigator;
    this.notifier = notifier;
    this.messages = messages;
  }

  /// Starts receiving notices.
  void listen() {
    services.logNotices().listen(this::tell);
  }

  /// Allows or, during practice, defers cards.
  void allow(boolean allowed) {
    mayShow = allowed;
    showNext();
  }

  /// Looks for conflict copies that a sync tool put beside the log, and offers to merge their new
  /// facts.
  void lookForCopies() {
    services.logVersions().copies(copies -> copies.forEach(this::offer));
  }

  private void offer(LogVersions.Copy copy) {
    Card card = new Card(messages.text("log-card.copies"));
    card.setId("log-card-copies");
    String what = messages.count("log-card.copies.what", copy.news(), copy.file().getFileName());
    String means = messages.text("log-card.copies.means");
    card.add(Texts.of(what, "card-text"), Texts.of(means, "card-text"));
    Button later =
        Buttons.main("copies-later", messages.text("log-card.copies.later"), () -> close(card));
    later.setAccessibleHelp(what + " " + means);
    card.addActions(
        later,
        Buttons.plain(
            "copies-merge",
            messages.text("log-card.copies.merge"),
            () -> {
              close(card);
              services.transfers().merge(copy.file(), _ -> {}, this::merged);
            }));
    card.whenEscaped(() -> close(card));
    show(card);
  }

  private void merged(TransferResult.OfMerge result) {
    notifier.say(
        result instanceof TransferResult.Merged merged
            ? messages.count("log-card.copies.merged", merged.added())
            : messages.text("log-card.copies.failed"));
    changed.run();
  }

  private void tell(LogNotice notice) {
    Path file = services.log().store().file();
    LogNoticeText text = new LogNoticeText(messages);
    switch (notice) {
      case LogNotice.Recovered recovered -> addRecovered(recovered.report(), text);
      case LogNotice.ReadOnly readOnly ->
          addReadOnly(readOnly, new LogProblemText(messages).cause(readOnly.reason(), file));
      case LogNotice.Replaced _ ->
          add(
              "log-card-replaced",
              messages.text("log-card.replaced"),
              List.of(text.line(notice, file)),
              history());
      case LogNotice.LeftoverSetAside _ ->
          add(
              "log-card-leftover",
              messages.text("log-card.leftover"),
              List.of(text.line(notice, file)),
              history());
      case LogNotice.LeftOut _, LogNotice.NoBackup _ -> notifier.say(text.line(notice, file));
    }
  }

  private void addRecovered(RecoveryReport report, LogNoticeText text) {
    List<String> sentences = new ArrayList<>(text.sentences(report));
    List<Action> more = new ArrayList<>(List.of(folder()));
    if (report.saved() == 0) {
      sentences.add(messages.text("log-card.nothing-saved"));
      more.add(backups());
    } else {
      more.add(history());
    }
    String title = messages.name("log-card.recovered", report.found());
    add("log-card-recovered", title, sentences, more.toArray(Action[]::new));
  }

  private void addReadOnly(LogNotice.ReadOnly readOnly, String sentence) {
    boolean full = readOnly.reason() == JournalException.Reason.DISK_FULL;
    add(
        "log-card-read-only",
        messages.text(full ? "log-title.disk-full" : "log-card.read-only"),
        List.of(sentence, messages.text("log-card.read-only.means")),
        new Action(
            "log-card-again",
            messages.text(full ? "log-action.try-again" : "log-action.look-again"),
            actions::lookAgain),
        folder());
  }

  /// An additional action on a card.
  private record Action(String id, String text, Runnable work) {}

  private Action folder() {
    return new Action("log-card-folder", messages.text("data.show"), actions::showFolder);
  }

  private Action backups() {
    return new Action(
        "log-card-backups", messages.text("log-action.backups"), actions::showBackups);
  }

  private Action history() {
    return new Action(
        "log-card-history",
        messages.text("log-card.history"),
        () -> navigator.go(NavSection.HISTORY));
  }

  private void add(String id, String title, List<String> sentences, Action... more) {
    Card card = new Card(title);
    card.setId(id);
    card.add(Texts.of(String.join(" ", sentences), "card-text"));
    List<Button> actions = new ArrayList<>();
    actions.add(Buttons.main("log-card-close", messages.text("log-card.close"), () -> close(card)));
    for (Action action : more) {
      actions.add(
          Buttons.plain(
              action.id(),
              action.text(),
              () -> {
                close(card);
                action.work().run();
              }));
    }
    actions.getFirst().setAccessibleHelp(String.join(" ", sentences));
    card.addActions(actions.toArray(Button[]::new));
    card.whenEscaped(() -> close(card));
    show(card);
  }

  /// Queues a card and shows it after the earlier ones.
  void show(Card card) {
    waiting.add(card);
    showNext();
  }

  /// Closes a card and shows the next one.
  void close(Card card) {
    card.close();
    shown = false;
    showNext();
  }

  private void showNext() {
    if (mayShow && !shown && !waiting.isEmpty()) {
      shown = true;
      navigator.showCard(waiting.remove());
    }
  }
}
