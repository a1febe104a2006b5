package app.limber.cli.console;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import app.limber.player.PlannedStretch;
import app.limber.player.Timeline;
import app.limber.practice.text.ProgressText;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The lines at the end of a session: what was done, and what it means for the streak.
final class SessionReport {
  private final Messages messages;

  SessionReport(Messages messages) {
    this.messages = messages;
  }

  /// One line for the session, one for each stretch and side.
  List<String> done(Session session, Timeline timeline) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        messages.text(
            "console.done",
            title(session),
            session.routineName(),
            messages.text(
                "player.clock", session.activeSeconds() / 60, session.activeSeconds() % 60)));
    Iterator<StretchEntry> entries = session.stretches().iterator();
    for (PlannedStretch planned : timeline.stretches()) {
      for (int pass = 0; pass < Math.max(1, planned.sides().size()); pass++) {
        lines.add(line(entries.next(), planned));
      }
    }
    return lines;
  }

  private String title(Session session) {
    boolean nothing =
        session.outcome() == Outcome.PARTIAL
            && session.stretches().stream()
                .allMatch(entry -> entry.outcome() == StretchOutcome.SKIPPED);
    return nothing
        ? messages.text("console.done.nothing")
        : messages.name("done.title", session.outcome());
  }

  private String line(StretchEntry entry, PlannedStretch planned) {
    String name = planned.stretch().name();
    String named =
        entry.side() == null
            ? name
            : messages.text(
                "console.name-and-side", name, messages.name("player.side", entry.side()));
    return messages.text("console.done.stretch", named, outcome(entry, planned));
  }

  private String outcome(StretchEntry entry, PlannedStretch planned) {
    String outcome = messages.name("stretch-outcome", entry.outcome());
    return switch (entry.outcome()) {
      case DONE, SKIPPED -> outcome;
      case PARTIAL ->
          planned.reps() > 1
              ? messages.text("console.done.some", outcome, entry.reps(), planned.reps())
              : messages.count("console.done.seconds", entry.activeSeconds(), outcome);
    };
  }

  /// The streak and its reason, preceded by the state of today unless that is *practised*.
  List<String> streak(Progress progress) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    DayState today = progress.todaysEntry().state();
    if (today != DayState.PRACTISED) {
      lines.add(messages.name("status.today", today));
    }
    // Who has just stopped for pain needs no word about a streak that is not there.
    if (today != DayState.EASED || progress.current().practisedDays() > 0) {
      lines.add(new ProgressText(messages).currentStreak(progress));
    }
    return lines;
  }
}
