package app.limber.progress;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stiffness before and after practice as reported by the user: per session, as rolling means of
/// seven, and as a summary of the numbers. No causes are inferred.
///
/// @param points the sessions with a report, or with a stop for pain, in chronological order
/// @param change the change within a session, over the sessions with both values
/// @param before the trend of stiffness before practice
/// @param after the trend of stiffness after practice
public record StiffnessTrend(List<Point> points, Change change, Course before, Course after) {
  /// The number of values in a rolling mean, and the minimum number of sessions for a mean to be
  /// shown.
  public static final int WINDOW = 7;

  /// The minimum difference between means, on the scale 0–10, that is reported as a change: about
  /// the smallest step that people can distinguish on such a scale.
  public static final double NOTEWORTHY = 1.0;

  public StiffnessTrend {
    points = List.copyOf(points);
  }

  /// One session.
  ///
  /// @param before stiffness before practice, 0–10; null if not reported
  /// @param after stiffness after practice, 0–10; null if not reported
  /// @param meanBefore the mean of the latest seven values before practice; null if this session
  ///     has none, or fewer than seven have been reported
  /// @param meanAfter the same after practice
  /// @param pain whether it was stopped for pain
  public record Point(
      LocalDate day,
      @Nullable Integer before,
      @Nullable Integer after,
      @Nullable Double meanBefore,
      @Nullable Double meanAfter,
      boolean pain) {}

  /// The change in stiffness from before to after the same practice.
  ///
  /// @param sessions the number of sessions with both values
  /// @param mean the mean of after minus before: negative if practice makes the back less stiff; 0
  ///     if no session has both values
  public record Change(int sessions, double mean) {
    /// Whether there are enough sessions to show the mean.
    public boolean isEnough() {
      return sessions >= WINDOW;
    }
  }

  /// How one of the two series has gone from its first seven values to its last seven.
  public sealed interface Course {
    /// Too few values: the first and the last seven would overlap.
    record TooFew(int told, int needed) implements Course {}

    /// The mean of the first seven values and that of the last seven.
    record Told(double first, double last) implements Course {
      /// How far the mean has moved; negative where the back has become less stiff.
      public double difference() {
        return last - first;
      }

      /// Whether it has moved far enough to say so.
      public boolean isNoteworthy() {
        return Math.abs(difference()) >= NOTEWORTHY;
      }
    }
  }

  /// Reads the trend from sessions.
  ///
  /// @param sessions in the order of time
  public static StiffnessTrend of(List<Session> sessions) {
    Rolling before = new Rolling();
    Rolling after = new Rolling();
    List<Point> points = new ArrayList<>();
    for (Session session : sessions) {
      boolean pain = session.outcome() == Outcome.STOPPED_FOR_PAIN;
      Integer toldBefore = session.stiffnessBefore();
      Integer toldAfter = session.stiffnessAfter();
      if (toldBefore != null || toldAfter != null || pain) {
        points.add(
            new Point(
                session.practiceDay(),
                toldBefore,
                toldAfter,
                before.next(toldBefore),
                after.next(toldAfter),
                pain));
      }
    }
    return new StiffnessTrend(
        points, change(sessions), course(points, Point::before), course(points, Point::after));
  }

  private static Change change(List<Session> sessions) {
    int count = 0;
    int sum = 0;
    for (Session session : sessions) {
      Integer before = session.stiffnessBefore();
      Integer after = session.stiffnessAfter();
      if (before != null && after != null) {
        count++;
        sum += after - before;
      }
    }
    return new Change(count, count == 0 ? 0 : (double) sum / count);
  }

  private static Course course(List<Point> points, Function<Point, @Nullable Integer> value) {
    List<Integer> told =
        points.stream()
            .flatMap(point -> Stream.ofNullable(value.apply(point)))
            .filter(Objects::nonNull)
            .toList();
    if (told.size() < 2 * WINDOW) {
      return new Course.TooFew(told.size(), 2 * WINDOW);
    }
    return new Course.Told(
        mean(told.subList(0, WINDOW)), mean(told.subList(told.size() - WINDOW, told.size())));
  }

  private static double mean(List<Integer> values) {
    OptionalDouble mean = values.stream().mapToInt(Integer::intValue).average();
    return mean.orElse(0);
  }

  /// The first and the last day of the points; empty if there are none.
  public Optional<Span> span() {
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(points.getFirst().day(), points.getLast().day()));
  }

  /// Two days, the earlier first.
  public record Span(LocalDate first, LocalDate last) {}

  /// The mean of the latest seven values, once there are seven.
  private static final class Rolling {
    private final int[] latest = new int[WINDOW];
    private int count;
    private int sum;

    private @Nullable Double next(@Nullable Integer value) {
      if (value == null) {
        return null;
      }
      int place = count % WINDOW;
      sum += value - latest[place];
      latest[place] = value;
      count++;
      return count < WINDOW ? null : (double) sum / WINDOW;
    }
  }
}
