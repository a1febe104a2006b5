package app.limber.player;

import app.limber.routine.Library;
import app.limber.routine.PositionChange;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// What happens when in one session: segments that follow each other without a gap, with absolute
/// offsets. The end of the last is the total.
///
/// A timeline never changes; a command that changes what lies ahead makes a new one that is the
/// same up to the position.
public final class Timeline {
  /// The first get-ready of a routine is this much longer: the user has just pressed Start.
  public static final Duration EXTRA_AT_START = Duration.ofSeconds(10);

  /// How much *extend* adds to the running segment.
  public static final Duration EXTENSION = Duration.ofSeconds(10);

  private final String routine;
  private final List<PlannedStretch> stretches;
  private final Duration restTime;
  private final TimelineOptions options;
  private final List<Segment> segments;
  private final long[] starts;
  private final int[] firstSegments;

  private Timeline(
      String routine,
      List<PlannedStretch> stretches,
      Duration restTime,
      TimelineOptions options,
      List<Segment> segments) {
    this.routine = routine;
    this.stretches = stretches;
    this.restTime = restTime;
    this.options = options;
    this.segments = List.copyOf(segments);
    this.starts = segments.stream().mapToLong(s -> s.at().toNanos()).toArray();
    this.firstSegments = firstSegments(segments, stretches.size());
  }

  private static int[] firstSegments(List<Segment> segments, int items) {
    int[] first = new int[items];
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (!(segments.get(i) instanceof Segment.Rest)) {
        first[segments.get(i).item()] = i;
      }
    }
    return first;
  }

  /// Builds the timeline of a routine.
  ///
  /// @throws IllegalArgumentException if the routine names a stretch or a variant that the library
  ///     does not have, or if `options` leaves every stretch out
  public static Timeline of(Routine routine, Library library, TimelineOptions options) {
    List<PlannedStretch> stretches = new ArrayList<>();
    for (RoutineStep step : routine.steps()) {
      if (!options.leftOut().contains(step.stretch())) {
        Stretch stretch =
            library
                .stretch(step.stretch())
                .orElseThrow(() -> new IllegalArgumentException("no stretch " + step.stretch()));
        stretches.add(PlannedStretch.of(stretch, step, options));
      }
    }
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("every stretch of " + routine.id() + " is left out");
    }
    TimelineBuilder builder = new TimelineBuilder(stretches, routine.restTime(), options);
    builder.stretchesFrom(0);
    return new Timeline(
        routine.id(), List.copyOf(stretches), routine.restTime(), options, builder.segments());
  }

  /// The id of the routine.
  public String routine() {
    return routine;
  }

  /// The stretches in their order; an *item* is an index of this list.
  public List<PlannedStretch> stretches() {
    return stretches;
  }

  /// All segments, each starting where the one before ends.
  public List<Segment> segments() {
    return segments;
  }

  /// The options, with the pace that was set last.
  public TimelineOptions options() {
    return options;
  }

  /// The total length.
  public Duration total() {
    return segments.getLast().end();
  }

  /// The index of the segment that `position` lies in; a boundary belongs to the segment after it,
  /// the very end to the last. Takes O(log n).
  public int indexAt(Duration position) {
    return lastNotAfter(position.toNanos(), starts.length, index -> starts[index]);
  }

  /// The greatest index below `count` whose start is not after `nanos`, or 0, by binary search.
  static int lastNotAfter(long nanos, int count, IntToLongFunction start) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start.applyAsLong(middle) <= nanos) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The segment that `position` lies in.
  public Segment at(Duration position) {
    return segments.get(indexAt(position));
  }

  /// Where a stretch begins: the start of its get-ready.
  public Duration startOf(int item) {
    return segments.get(firstSegments[item]).at();
  }

  /// The moves from the position of the previous stretch into that of a stretch; empty if none are
  /// announced. Their time is part of the get-ready segment.
  public List<PositionChange> wayTo(int item) {
    return stretches.get(item).wayFrom(item == 0 ? null : stretches.get(item - 1));
  }

  /// Where the movement of a stretch begins: the end of its get-ready.
  public Duration movementOf(int item) {
    Segment first = segments.get(firstSegments[item]);
    return first instanceof Segment.GetReady ? first.end() : first.at();
  }

  /// Whether the movement of a side, or of a stretch without sides, ends with segment `index`.
  boolean endsPass(int index) {
    return segments.get(index) instanceof Segment.Movement
        && (index + 1 == segments.size()
            || !(segments.get(index + 1) instanceof Segment.Movement next)
            || next.item() != segments.get(index).item()
            || next.side() != segments.get(index).side());
  }

  /// The number of the last repetition on the side, or of the stretch without sides, that the
  /// movement at segment `index` belongs to.
  public int lastRepetition(int index) {
    return ((Segment.Movement) segments.get(lastOfPass(index))).rep();
  }

  private int lastOfPass(int index) {
    int last = index;
    while (!endsPass(last)) {
      last++;
    }
    return last;
  }

  /// Whether a stretch ends with segment `index`.
  boolean endsStretch(int index) {
    return endsPass(index)
        && (index + 1 == segments.size()
            || segments.get(index + 1) instanceof Segment.Close
            || segments.get(index + 1).item() != segments.get(index).item());
  }

  /// A copy in which the segment at `position` is extended: a hold, set-up, swap or rest by
  /// [#EXTENSION]; among repetitions the fewest whole ones that take as long are added.
  public Timeline extendedAt(Duration position) {
    int current = indexAt(position);
    if (segments.get(current) instanceof Segment.Move
        || segments.get(current) instanceof Segment.Breath) {
      return withMoreRepetitions(current);
    }
    TimelineBuilder builder = builderAfter(current);
    builder.add(segments.get(current), segments.get(current).length().plus(EXTENSION));
    segments.subList(current + 1, segments.size()).forEach(builder::add);
    return with(options, builder);
  }

  private Timeline withMoreRepetitions(int current) {
    int last = lastOfPass(current);
    Segment.Movement end = (Segment.Movement) segments.get(last);
    TimelineBuilder builder = builderAfter(last + 1);
    int phases = stretches.get(end.item()).variant().movement().size();
    Duration added = Duration.ZERO;
    for (int more = 1; added.compareTo(EXTENSION) < 0; more++) {
      Segment.Movement before = (Segment.Movement) builder.segments().getLast();
      int rep = end.rep() + more;
      added =
          added.plus(
              builder.repetitions(
                  end.item(), end.side(), (before.phaseIndex() + 1) % phases, rep, rep));
    }
    segments.subList(last + 1, segments.size()).forEach(builder::add);
    return with(options, builder);
  }

  /// A copy with another pace from `position` on; the running move keeps the share that is done.
  public Timeline pacedAt(Duration position, double pace) {
    TimelineOptions paced = options.withPace(pace);
    int current = indexAt(position);
    TimelineBuilder builder = builderAfter(current);
    for (Segment segment : segments.subList(current, segments.size())) {
      if (!(segment instanceof Segment.Move move)) {
        builder.add(segment);
        continue;
      }
      Duration whole = stretches.get(move.item()).length(move.phase(), paced);
      boolean running = move.at().compareTo(position) < 0;
      Segment.Move repaced =
          running ? move.repaced(position.minus(move.at()), whole) : move.laid(move.at(), whole);
      builder.add(repaced);
    }
    return with(paced, builder);
  }

  /// A copy in which everything from the start of a stretch on is as planned, at the current pace.
  public Timeline restartedAt(int item) {
    TimelineBuilder builder = builderAfter(firstSegments[item]);
    builder.stretchesFrom(item);
    return with(options, builder);
  }

  private TimelineBuilder builderAfter(int count) {
    TimelineBuilder builder = new TimelineBuilder(stretches, restTime, options);
    segments.subList(0, count).forEach(builder::add);
    return builder;
  }

  private Timeline with(TimelineOptions newOptions, TimelineBuilder builder) {
    return new Timeline(routine, stretches, restTime, newOptions, builder.segments());
  }
}
