package app.limber.progress;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.progress.DayReason.Eased;
import app.limber.progress.DayReason.Missed;
import app.limber.progress.DayReason.Pending;
import app.limber.progress.DayReason.Practised;
import app.limber.progress.DayReason.Rest;
import app.limber.progress.DayReason.Travel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the ledger: one entry for every day from the first counted session to today, each decided
/// by the first rule that fits it.
///
/// Takes time in proportion to the days and sessions.
final class Ledger {
  private static final int WINDOW = 7;

  private final LocalDate first;
  private final ProgressRules rules;
  private final @Nullable DayReason[] reasons;

  private Ledger(LocalDate first, LocalDate today, ProgressRules rules) {
    this.first = first;
    this.rules = rules;
    this.reasons = new DayReason[Math.toIntExact(today.toEpochDay() - first.toEpochDay()) + 1];
  }

  /// The days from the first counted session to `today`; only today while none has counted.
  ///
  /// @param sessions in the order of their start, none of a practice day after `today`
  static List<Day> of(List<Session> sessions, LocalDate today, ProgressRules rules) {
    List<Session> counted = sessions.stream().filter(Counting::counts).toList();
    LocalDate first =
        counted.stream().map(Session::practiceDay).min(LocalDate::compareTo).orElse(today);
    Ledger ledger = new Ledger(first, today, rules);
    counted.forEach(ledger::practise);
    sessions.forEach(ledger::ease);
    ledger.travel(counted);
    return ledger.days();
  }

  private void practise(Session session) {
    int day = index(session);
    int before = reasons[day] instanceof Practised practised ? practised.counted() : 0;
    Session earliest = reasons[day] instanceof Practised practised ? practised.session() : session;
    reasons[day] = new Practised(earliest, before + 1);
  }

  private void ease(Session session) {
    int day = index(session);
    if (session.outcome() == Outcome.STOPPED_FOR_PAIN && day >= 0 && reasons[day] == null) {
      reasons[day] = new Eased(session);
    }
  }

  private void travel(List<Session> counted) {
    for (int i = 1; i < counted.size(); i++) {
      Session departed = counted.get(i - 1);
      Session arrived = counted.get(i);
      if (Flight.between(departed, arrived)) {
        for (int day = index(departed) + 1; day < index(arrived); day++) {
          if (reasons[day] == null) {
            reasons[day] = new Travel(departed, arrived);
          }
        }
      }
    }
  }

  /// Decides the days that are still open and lists them all.
  private List<Day> days() {
    int today = reasons.length - 1;
    boolean[] off = new boolean[reasons.length];
    List<Day> days = new ArrayList<>(reasons.length);
    int offDays = 0;
    for (int day = 0; day <= today; day++) {
      DayReason reason = reasons[day];
      off[day] = reason == null;
      offDays += off[day] ? 1 : 0;
      offDays -= day >= WINDOW && off[day - WINDOW] ? 1 : 0;
      if (reason == null) {
        reason = day == today ? new Pending() : offDay(offDays);
      }
      days.add(new Day(first.plusDays(day), reason));
    }
    return List.copyOf(days);
  }

  private DayReason offDay(int offDays) {
    int allowed = rules.restDays();
    return offDays <= allowed ? new Rest(offDays, allowed) : new Missed(offDays, allowed);
  }

  /// The place of a session's day in the ledger; negative before its first day.
  private int index(Session session) {
    return (int) Math.max(-1, session.practiceDay().toEpochDay() - first.toEpochDay());
  }
}
