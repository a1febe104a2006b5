package app.limber.practice.log;

import app.limber.journal.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The practice days to report on or to export; either end may be left open.
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
  /// The whole log.
  public static Period all() {
    return new Period(Optional.empty(), Optional.empty());
  }

  /// The sessions of these days.
  public List<Fact.SavedSession> of(List<Fact.SavedSession> sessions) {
    return sessions.stream().filter(fact -> holds(fact.session().practiceDay())).toList();
  }

  /// Whether a day is in it.
  public boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
