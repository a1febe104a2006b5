package app.limber.practice.physio;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.plan.PlanWeek;
import app.limber.plan.WeekPlan;
import app.limber.practice.log.Period;
import app.limber.practice.programme.StoredProgramme;
import app.limber.progress.Day;
import app.limber.progress.DayState;
import app.limber.progress.Progress;
import app.limber.progress.Progression;
import app.limber.progress.StiffnessTrend;
import app.limber.progress.StretchTally;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The report to a physio on a period.
///
/// @param from the first day
/// @param until the last day, not after today
/// @param library names the stretches and routines
/// @param programmes the programmes that were followed
/// @param unreadable the names of programme files that cannot be read
/// @param plan the plan on the last day; empty if there is none
/// @param weeks the planned and completed routines; empty if nothing was planned
/// @param days every day of the period, as classified by the streak rules
/// @param minutes active minutes, by day; days without a session are left out
/// @param sessions the sessions of the period, oldest first
/// @param doses the answers to offered steps in the period, oldest first
/// @param notes whether the page includes the user's notes
public record PhysioReport(
    LocalDate from,
    LocalDate until,
    Library library,
    List<FollowedProgramme> programmes,
    List<String> unreadable,
    WeekPlan plan,
    List<PlanWeek> weeks,
    List<Day> days,
    Map<LocalDate, Integer> minutes,
    List<Session> sessions,
    StiffnessTrend trend,
    List<StretchTally> stretches,
    List<DoseChange> doses,
    boolean notes) {
  public PhysioReport {
    programmes = List.copyOf(programmes);
    unreadable = List.copyOf(unreadable);
    weeks = List.copyOf(weeks);
    days = List.copyOf(days);
    minutes = Map.copyOf(minutes);
    sessions = List.copyOf(sessions);
    stretches = List.copyOf(stretches);
    doses = List.copyOf(doses);
  }

  /// What is prescribed, and the user's time zone.
  ///
  /// @param plan the user's own plan for the week; may be empty
  /// @param programmes all programmes of the data folder
  public record Setting(
      WeekPlan plan, List<StoredProgramme> programmes, DayOfWeek firstOfWeek, ZoneId zone) {
    public Setting {
      programmes = List.copyOf(programmes);
    }
  }

  /// Creates the report on a period.
  ///
  /// @param period an open start means the first session; an open or future end means today
  public static PhysioReport of(Practice practice, Setting setting, Period period, boolean notes) {
    List<Session> log = practice.sessions().stream().filter(Session::isDated).toList();
    Progress progress = practice.progress();
    LocalDate today = progress.today();
    LocalDate until = period.until().filter(today::isAfter).orElse(today);
    LocalDate first =
        log.stream()
            .filter(session -> session.activeSeconds() > 0)
            .map(Session::practiceDay)
            .min(LocalDate::compareTo)
            .orElse(until);
    LocalDate wanted = period.from().orElse(first);
    LocalDate from = wanted.isAfter(until) ? until : wanted;
    Period bounded = new Period(Optional.of(from), Optional.of(until));
    List<Session> sessions =
        log.stream().filter(session -> bounded.holds(session.practiceDay())).toList();
    Following following = new Following(setting.programmes(), setting.plan(), log);
    List<PlanWeek> weeks =
        PlanWeek.of(following::planOn, sessions, from, until, today, setting.firstOfWeek());
    return new PhysioReport(
        from,
        until,
        practice.library(),
        following.programmes(from, until),
        following.unreadable(),
        following.planOn(until),
        weeks.stream().anyMatch(week -> week.planned() > 0) ? weeks : List.of(),
        Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(1))
            .map(progress::day)
            .toList(),
        minutes(sessions),
        sessions,
        StiffnessTrend.of(sessions),
        StretchTally.of(sessions, practice.library().stretchesOfRoutines()),
        doses(practice, setting.zone(), bounded),
        notes);
  }

  private static Map<LocalDate, Integer> minutes(List<Session> sessions) {
    Map<LocalDate, Integer> seconds = new HashMap<>();
    sessions.forEach(each -> seconds.merge(each.practiceDay(), each.activeSeconds(), Integer::sum));
    seconds.replaceAll((_, active) -> Session.minutes(active));
    return seconds;
  }

  private static List<DoseChange> doses(Practice practice, ZoneId zone, Period period) {
    Progression progression = new Progression(practice.sessions(), practice.answers());
    return practice.answers().stream()
        .sorted(Comparator.comparing(StepFact::at).thenComparing(StepFact::id))
        .map(
            answer ->
                new DoseChange(
                    answer.at().atZone(zone).toLocalDate(), answer, progression.reason(answer)))
        .filter(change -> period.holds(change.day()))
        .toList();
  }

  /// The number of days of the period with a state.
  public int count(DayState state) {
    return (int) days.stream().filter(day -> day.state() == state).count();
  }

  /// The active minutes of the period.
  public int activeMinutes() {
    return Session.minutes(sessions.stream().mapToLong(Session::activeSeconds).sum());
  }

  /// The sessions that were stopped for pain.
  public List<Session> painStops() {
    return sessions.stream()
        .filter(session -> session.outcome() == Outcome.STOPPED_FOR_PAIN)
        .toList();
  }

  /// The name of a stretch; its id if the content no longer has it.
  public String stretchName(String id) {
    return library.stretch(id).map(stretch -> stretch.name()).orElse(id);
  }

  /// The name of a routine; its id if the content no longer has it.
  public String routineName(String id) {
    return library.playable(id).map(Routine::name).orElse(id);
  }
}
