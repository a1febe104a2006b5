package app.limber.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part of the way from a position to another, such as from the side to sitting.
///
/// Every way leads over the side and the edge of the bed: nobody sits straight up from the back,
/// and nobody stands without having sat.
public enum PositionChange {
  BACK_TO_SIDE(6),
  FRONT_TO_SIDE(8),
  KNEES_TO_SIDE(8),
  SIDE_TO_SITTING(12),
  /// Three breaths, then up.
  SITTING_TO_STANDING(22),
  STANDING_TO_SITTING(8),
  SITTING_TO_SIDE(12),
  SIDE_TO_BACK(6),
  SIDE_TO_FRONT(8);

  private final Duration time;

  PositionChange(int seconds) {
    this.time = Duration.ofSeconds(seconds);
  }

  /// How long it takes without haste.
  public Duration time() {
    return time;
  }

  /// How long the whole of a way takes.
  public static Duration time(List<PositionChange> way) {
    return way.stream().map(PositionChange::time).reduce(Duration.ZERO, Duration::plus);
  }

  /// The way into `to` from the position before it.
  ///
  /// Between lying on the back, the edge of the bed and hands and knees there is none: stretches in
  /// these tell their own. One that starts on hands and knees tells how to get there from the side.
  ///
  /// @param from null at the start of a routine: someone who is to sit or stand sits on the edge
  ///     then, everyone else lies on the back
  public static List<PositionChange> between(@Nullable Position from, Position to) {
    Position start = from == null ? atStart(to) : from;
    if (start == to || (isPlain(start) && isPlain(to))) {
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
    return List.copyOf(way);
  }

  /// The position that someone is taken to be in at the start of a routine that begins with `to`.
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
