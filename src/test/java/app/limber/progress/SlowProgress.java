package app.limber.progress;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The streak rules once more, read word by word and without a thought for speed: every question
/// goes through the whole log again.
final class SlowProgress {
  private final List<Session> sessions;
  private final List<Session> counted;
  private final LocalDate today;
  private final int restDays;

  SlowProgress(List<Session> log, LocalDate today, int restDays) {
    this.sessions = log.stream().filter(s -> s.practiceDay().compareTo(today) <= 0).toList();
    this.counted =
        sessions.stream()
            .filter(
                s ->
                    !s.routine().startsWith("single:")
                        && (s.outcome() == Outcome.COMPLETED
                            || s.activeSeconds() >= s.plannedSeconds() / 2.0))
            .sorted(Comparator.comparing(s -> s.startedAt().toInstant()))
            .toList();
    this.today = today;
    this.restDays = restDays;
  }

  private List<LocalDate> days() {
    return counted.stream()
        .map(Session::practiceDay)
        .min(Comparator.naturalOrder())
        .map(first -> first.datesUntil(today.plusDays(1)).toList())
        .orElse(List.of(today));
  }

  private boolean practised(LocalDate day) {
    return counted.stream().anyMatch(s -> s.practiceDay().equals(day));
  }

  private boolean eased(LocalDate day) {
    return !practised(day)
        && sessions.stream()
            .anyMatch(s -> s.practiceDay().equals(day) && s.outcome() == Outcome.STOPPED_FOR_PAIN);
  }

  private boolean travel(LocalDate day) {
    if (practised(day) || eased(day)) {
      return false;
    }
    for (int i = 0; i + 1 < counted.size(); i++) {
      Session earlier = counted.get(i);
      Session later = counted.get(i + 1);
      int offsets =
          later.startedAt().getOffset().getTotalSeconds()
              - earlier.startedAt().getOffset().getTotalSeconds();
      Duration apart = Duration.between(earlier.startedAt(), later.startedAt());
      if (earlier.practiceDay().isBefore(day)
          && day.isBefore(later.practiceDay())
          && apart.toSeconds() < 36 * 3600
          && offsets >= 3 * 3600) {
        return true;
      }
    }
    return false;
  }

  private boolean off(LocalDate day) {
    return !practised(day) && !eased(day) && !travel(day);
  }

  private DayState state(LocalDate day) {
    if (practised(day)) {
      return DayState.PRACTISED;
    }
    if (eased(day)) {
      return DayState.EASED;
    }
    if (travel(day)) {
      return DayState.TRAVEL;
    }
    if (day.equals(today)) {
      return DayState.PENDING;
    }
    LocalDate first = days().getFirst();
    long off =
        day.minusDays(6)
            .datesUntil(day.plusDays(1))
            .filter(d -> !d.isBefore(first))
            .filter(this::off)
            .count();
    return off <= restDays ? DayState.REST : DayState.MISSED;
  }

  List<DayState> states() {
    return days().stream().map(this::state).toList();
  }

  /// The practised days of every run, in order.
  private List<Integer> runs() {
    List<Integer> runs = new ArrayList<>(List.of(0));
    for (DayState state : states()) {
      if (state == DayState.MISSED) {
        runs.add(0);
      } else if (state == DayState.PRACTISED) {
        runs.add(runs.removeLast() + 1);
      }
    }
    return runs;
  }

  int current() {
    return runs().getLast();
  }

  int longest() {
    return runs().stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
