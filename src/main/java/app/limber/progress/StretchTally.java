package app.limber.progress;

import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the log says of one stretch.
///
/// @param stretch its id
/// @param done sessions in which all its sides were done
/// @param partly sessions in which some of it was done
/// @param skipped sessions in which it was planned and none of it was done
/// @param leftOut sessions of a routine that has it, in which it was not planned
/// @param meanReps the mean repetitions of a side, over the sides that were done or partly done; 0
///     while there are none
/// @param lastDone the latest day on which all its sides were done; null if there is none
public record StretchTally(
    String stretch,
    int done,
    int partly,
    int skipped,
    int leftOut,
    double meanReps,
    @Nullable LocalDate lastDone) {

  /// A session shorter than this, with nothing done, was started by mistake.
  private static final int SHORTEST_SESSION_SECONDS = 60;

  /// Counts every stretch that is in a session or in the routine of a session; most done first,
  /// then by id. Ignores sessions without stretches, and those that were abandoned at once.
  ///
  /// @param sessions in any order
  /// @param routines the present stretches of each routine, by its id
  public static List<StretchTally> of(
      List<Session> sessions, Map<String, ? extends Set<String>> routines) {
    Map<String, Count> counts = new HashMap<>();
    for (Session session : sessions) {
      if (wasLeftAtOnce(session)) {
        continue;
      }
      Map<String, List<StretchEntry>> entries =
          session.stretches().stream()
              .collect(
                  Collectors.groupingBy(
                      StretchEntry::stretch, LinkedHashMap::new, Collectors.toList()));
      entries.forEach(
          (stretch, sides) ->
              counts.computeIfAbsent(stretch, _ -> new Count()).add(session, sides));
      Set<String> planned = routines.get(session.routine());
      if (!entries.isEmpty() && planned != null) {
        planned.stream()
            .filter(stretch -> !entries.containsKey(stretch))
            .forEach(stretch -> counts.computeIfAbsent(stretch, _ -> new Count()).leftOut++);
      }
    }
    List<StretchTally> tallies = new ArrayList<>();
    counts.forEach((stretch, count) -> tallies.add(count.tally(stretch)));
    tallies.sort(
        Comparator.comparingInt(StretchTally::done)
            .reversed()
            .thenComparing(StretchTally::stretch));
    return List.copyOf(tallies);
  }

  private static boolean wasLeftAtOnce(Session session) {
    return session.activeSeconds() < SHORTEST_SESSION_SECONDS
        && session.stretches().stream()
            .allMatch(entry -> entry.outcome() == StretchOutcome.SKIPPED);
  }

  private static final class Count {
    private int done;
    private int partly;
    private int skipped;
    private int leftOut;
    private int sides;
    private long reps;
    private @Nullable LocalDate lastDone;

    private void add(Session session, List<StretchEntry> entries) {
      if (entries.stream().allMatch(entry -> entry.outcome() == StretchOutcome.DONE)) {
        done++;
        LocalDate day = session.practiceDay();
        lastDone = lastDone == null || day.isAfter(lastDone) ? day : lastDone;
      } else if (entries.stream().allMatch(entry -> entry.outcome() == StretchOutcome.SKIPPED)) {
        skipped++;
      } else {
        partly++;
      }
      for (StretchEntry entry : entries) {
        if (entry.outcome() != StretchOutcome.SKIPPED) {
          sides++;
          reps += entry.reps();
        }
      }
    }

    private StretchTally tally(String stretch) {
      double meanReps = sides == 0 ? 0 : (double) reps / sides;
      return new StretchTally(stretch, done, partly, skipped, leftOut, meanReps, lastDone);
    }
  }
}
