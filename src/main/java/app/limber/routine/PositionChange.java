package app.limber.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One move of a change of position, such as from the side to sitting.
///
/// Every change of position passes through lying on the side and sitting on the edge of the bed:
/// the user never sits up directly from lying on the back, and never stands up without sitting
/// first.
public enum PositionChange {
  BACK_TO_SIDE(6),
  FRONT_TO_SIDE(8),
  KNEES_TO_SIDE(8),
  /// From the edge of the bed, where a leg may hang, to the middle.
  EDGE_TO_BACK(24),
  SIDE_TO_SITTING(12),
  /// The time for three breaths and for standing up.
  SITTING_TO_STANDING(22),
  STANDING_TO_SITTING(8),
  SITTING_TO_SIDE(12),
  SIDE_TO_BACK(6),
  SIDE_TO_FRONT(8),
  SIDE_TO_KNEES(14);

  /// A stretch with at least this much time of its own to get into position describes the whole way
  /// in its set-up.
  private static final Duration WHOLE_WAY = Duration.ofSeconds(20);

  private final Duration time;

  PositionChange(int seconds) {
    this.time = Duration.ofSeconds(seconds);
  }

  /// The time that it takes without haste.
  public Duration time() {
    return time;
  }

  /// The total time of several moves.
  public static Duration time(List<PositionChange> way) {
    return way.stream().map(PositionChange::time).reduce(Duration.ZERO, Duration::plus);
  }

  /// The moves from a position into that of the stretch `to`, as far as its set-up does not
  /// describe them.
  ///
  /// @param from null at the start of a routine, where the user is taken to sit on the edge of the
  ///     bed if the stretch is done sitting or standing, and to lie on the back otherwise
  public static List<PositionChange> between(@Nullable Position from, Stretch to) {
    return between(from, to.position(), isDescribedBy(to));
  }

  /// Whether the set-up of a stretch has time for the whole way, and so describes it itself.
  public static boolean isDescribedBy(Stretch stretch) {
    return stretch.setupTime().compareTo(WHOLE_WAY) >= 0;
  }

  /// The moves from a position into `to`.
  ///
  /// @param described whether the set-up describes the way between lying on the back, the edge of
  ///     the bed, and hands and knees; the way to the edge is always described, from lying on
  public static List<PositionChange> between(
      @Nullable Position from, Position to, boolean described) {
    Position start = from == null ? atStart(to) : from;
    if (start == Position.BED_EDGE && to == Position.ON_BACK && !described) {
      return List.of(EDGE_TO_BACK);
    }
    if (start == Position.HANDS_AND_KNEES && to == Position.BED_EDGE) {
      // The set-up goes on from lying.
      return List.of(KNEES_TO_SIDE);
    }
    boolean fromKneesToBack = start == Position.HANDS_AND_KNEES && to == Position.ON_BACK;
    boolean untoldToKnees = to == Position.HANDS_AND_KNEES && !described;
    boolean told =
        isPlain(start)
            && isPlain(to)
            && (described || !(fromKneesToBack || to == Position.HANDS_AND_KNEES));
    if (start == to || told) {
      return List.of();
    }
    List<PositionChange> way = new ArrayList<>();
    int here = upright(start);
    int there = upright(to);
    if (here == LIES) {
      aside(start, way);
    }
    for (; here < there; here++) {
      way.add(here == LIES ? SIDE_TO_SITTING : SITTING_TO_STANDING);
    }
    for (; here > there; here--) {
      way.add(here == STANDS ? STANDING_TO_SITTING : SITTING_TO_SIDE);
    }
    if (there == LIES) {
      fromSide(to, way);
    }
    if (untoldToKnees) {
      way.add(SIDE_TO_KNEES);
    }
    return List.copyOf(way);
  }

  /// The assumed position of the user at the start of a routine that begins with `to`.
  public static Position atStart(Position to) {
    return upright(to) == LIES ? Position.ON_BACK : Position.SITTING;
  }

  private static final int LIES = 0;
  private static final int SITS = 1;
  private static final int STANDS = 2;

  private static int upright(Position position) {
    return switch (position) {
      case ON_BACK, BED_EDGE, HANDS_AND_KNEES, ON_SIDE, ON_FRONT -> LIES;
      case SITTING -> SITS;
      case STANDING -> STANDS;
    };
  }

  private static boolean isPlain(Position position) {
    return switch (position) {
      case ON_BACK, BED_EDGE, HANDS_AND_KNEES -> true;
      case ON_SIDE, ON_FRONT, SITTING, STANDING -> false;
    };
  }

  private static void aside(Position from, List<PositionChange> way) {
    switch (from) {
      case ON_BACK, BED_EDGE -> way.add(BACK_TO_SIDE);
      case ON_FRONT -> way.add(FRONT_TO_SIDE);
      case HANDS_AND_KNEES -> way.add(KNEES_TO_SIDE);
      case ON_SIDE, SITTING, STANDING -> {}
    }
  }

  private static void fromSide(Position to, List<PositionChange> way) {
    switch (to) {
      case ON_BACK, BED_EDGE -> way.add(SIDE_TO_BACK);
      case ON_FRONT -> way.add(SIDE_TO_FRONT);
      case ON_SIDE, HANDS_AND_KNEES, SITTING, STANDING -> {}
    }
  }
}
