package app.limber.practice.physio;

import app.limber.journal.Session;
import app.limber.plan.WeekPlan;
import app.limber.practice.programme.StoredProgramme;
import app.limber.programme.Programme;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The programmes that were followed in a period, and the plan in force on each day of it: the
/// user's own, otherwise that of a programme.
///
/// Neither a plan nor a programme records since when the user has it. A plan is therefore in force
/// from the first day of its programme, or otherwise from the first session of one of its routines:
/// nothing before that counts as missed.
final class Following {
  private final List<StoredProgramme> stored;
  private final List<Session> sessions;
  private final Held own;
  private final List<Held> others;

  /// @param stored all programmes of the data folder
  /// @param own the user's own plan; may be empty
  /// @param sessions all sessions of the log
  Following(List<StoredProgramme> stored, WeekPlan own, List<Session> sessions) {
    this.stored = stored;
    this.sessions = sessions;
    this.own = new Held(own, Optional.empty(), firstOf(routines(own)));
    this.others =
        stored.stream()
            .filter(each -> !each.away())
            .flatMap(each -> each.reading().programme().stream())
            .filter(programme -> !programme.plan().isEmpty())
            .map(this::held)
            .toList();
  }

  /// A plan and the day from which it is in force; an empty day means that it never is.
  private record Held(WeekPlan plan, Optional<Programme> programme, Optional<LocalDate> since) {
    boolean holdsOn(LocalDate day) {
      return since.filter(first -> !day.isBefore(first)).isPresent()
          && programme.filter(each -> !each.dates().include(day)).isEmpty();
    }
  }

  private Held held(Programme programme) {
    return new Held(
        programme.plan(),
        Optional.of(programme),
        Optional.ofNullable(programme.dates().validFrom())
            .or(() -> firstOf(routines(programme.plan()))));
  }

  private static Set<String> routines(WeekPlan plan) {
    return plan.routines().values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private Optional<LocalDate> firstOf(Collection<String> routines) {
    return sessions.stream()
        .filter(session -> routines.contains(session.routine()))
        .map(Session::practiceDay)
        .min(LocalDate::compareTo);
  }

  /// The plan in force on a day; empty if there is none.
  WeekPlan planOn(LocalDate day) {
    Stream<Held> plans = own.plan().isEmpty() ? others.stream() : Stream.of(own);
    return plans
        .filter(held -> held.holdsOn(day))
        .findFirst()
        .map(Held::plan)
        .orElse(WeekPlan.EMPTY);
  }

  /// The programmes that apply on a day of a period, or whose routines were practised in it while
  /// they applied.
  List<FollowedProgramme> programmes(LocalDate from, LocalDate until) {
    return stored.stream()
        .flatMap(
            each -> each.reading().programme().map(p -> followed(p, each, from, until)).stream())
        .filter(followed -> followed.sessions() > 0 || applies(followed, from, until))
        .toList();
  }

  private static boolean applies(FollowedProgramme followed, LocalDate from, LocalDate until) {
    Programme.Dates dates = followed.programme().dates();
    LocalDate first = dates.validFrom();
    return !followed.away() && !dates.isOver(from) && (first == null || !first.isAfter(until));
  }

  private FollowedProgramme followed(
      Programme programme, StoredProgramme from, LocalDate first, LocalDate last) {
    int practised =
        (int)
            sessions.stream()
                .filter(session -> programme.routine(session.routine()).isPresent())
                .map(Session::practiceDay)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .filter(programme.dates()::include)
                .count();
    return new FollowedProgramme(programme, from.id(), from.away(), practised);
  }

  /// The names of the programme files that cannot be read.
  List<String> unreadable() {
    return stored.stream()
        .filter(each -> each.reading().programme().isEmpty())
        .map(StoredProgramme::id)
        .toList();
  }
}
