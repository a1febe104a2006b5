package app.limber.practice.session;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.practice.log.HabitFiles;
import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.KeptHabit;
import app.limber.practice.log.LogContents;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.LocalClock;
import app.limber.progress.Counting;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Converts the days of a habit from another program into completed sessions of a routine.
public final class HabitImport {
  /// Other programs store only days, but a session needs a start time.
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final List<HabitFiles> kinds;
  private final SettingsService settings;
  private final LocalClock clock;
  private final Supplier<UUID> ids;

  /// @param kinds readers, each for its own file format
  /// @param ids returns a new random id on every call
  public HabitImport(
      List<HabitFiles> kinds, SettingsService settings, LocalClock clock, Supplier<UUID> ids) {
    this.kinds = List.copyOf(kinds);
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
  }

  /// The sessions converted from a habit.
  ///
  /// @param sessions the sessions that the log does not have
  /// @param known the number of days on which the log already has practice
  /// @param toCome the number of future days, which are skipped
  public record Brought(List<ImportedSession> sessions, int known, int toCome) {
    public Brought {
      sessions = List.copyOf(sessions);
    }
  }

  /// Reads the habits in a file or folder; blocks.
  ///
  /// @return the habits; empty if the format is not supported
  /// @throws java.io.UncheckedIOException if the file cannot be read
  public Optional<List<KeptHabit>> read(Path file) {
    return kinds.stream().map(kind -> kind.read(file)).flatMap(Optional::stream).findFirst();
  }

  /// A stretch alone never counts, so a second import would add its days again.
  private static boolean isAlone(Routine routine, Session session) {
    return Routine.isSingle(routine.id()) && session.routine().equals(routine.id());
  }

  /// Converts the days of a habit into completed sessions, except days that already count as
  /// practised.
  ///
  /// @param note the note of each session, which marks it as imported
  public Brought sessions(
      KeptHabit habit, Library library, Routine routine, LogContents log, String note) {
    LocalTime dayStart = settings.settings().days().dayStart();
    ZoneId zone = clock.zone();
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    Set<LocalDate> practised =
        log.sessions().stream()
            .filter(session -> Counting.counts(session) || isAlone(routine, session))
            .map(Session::practiceDay)
            .collect(Collectors.toSet());
    Plan plan = Plan.standard(routine, library);
    List<ImportedSession> sessions = new ArrayList<>();
    int known = 0;
    int toCome = 0;
    for (LocalDate day : habit.days()) {
      if (day.isAfter(today)) {
        toCome++;
      } else if (practised.contains(day)) {
        known++;
      } else {
        LocalTime start = dayStart.isAfter(MORNING) ? dayStart : MORNING;
        Session session =
            new PastSession(
                    plan,
                    day.atTime(start).atZone(zone).toOffsetDateTime(),
                    zone,
                    Outcome.COMPLETED,
                    null)
                .session(ids.get(), dayStart)
                .withCorrection(Outcome.COMPLETED, null, null, note);
        int number = sessions.size() + 1;
        sessions.add(new ImportedSession(number, number, session, null, Set.of()));
      }
    }
    return new Brought(sessions, known, toCome);
  }
}
