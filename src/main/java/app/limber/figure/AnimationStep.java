package app.limber.figure;

import app.limber.routine.Phase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One phase of an animation: the way from the pose before it to its own, which may pass through
/// another pose. Everything that needs solving is solved once, when the step is made.
final class AnimationStep {
  /// A hold in a new pose reaches it within this share of its time, and within these seconds.
  static final double SETTLED = 0.25;

  private static final double SETTLED_SECONDS = 3;

  /// A strap that the pose before did not have is taken up at this share of the way.
  private static final double TAKEN_UP = 0.7;

  /// The glow swells from this share of a way to a pose that is felt, and fades until that one on
  /// the way out of it.
  private static final double SWELLS = 0.55;

  private static final double FADED = 0.4;

  private final Pose from;
  private final Pose to;
  private final List<Leg> legs;
  private final SolvedPose end;
  private final Optional<Phase> phase;
  private final boolean feltBefore;
  private final boolean felt;

  /// A part of the way: from one pose straight to the next.
  private record Leg(PoseTransition transition, Optional<Arrow> arrow) {}

  /// @param poses tells the pose to pass through and where the stretch is felt
  /// @param feltBefore whether the stretch is felt in `from`
  /// @param nearLeg whether the leg that is stretched is the near one
  AnimationStep(
      StretchPoses poses,
      Pose from,
      Pose to,
      Optional<Phase> phase,
      boolean feltBefore,
      boolean nearLeg) {
    this.from = from;
    this.to = to;
    this.phase = phase;
    this.feltBefore = feltBefore;
    this.felt = from.equals(to) ? feltBefore : phase.isPresent() && poses.felt(to);
    this.end = Skeleton.solve(to);
    this.legs = new ArrayList<>();
    if (!from.equals(to)) {
      Optional<Pose> via =
          poses
              .via(to)
              .map(pose -> nearLeg ? pose : pose.swapped())
              .filter(pose -> !pose.equals(from));
      Pose before = from;
      for (Pose next : via.map(middle -> List.of(middle, to)).orElse(List.of(to))) {
        if (PoseTransition.joins(before, next)) {
          PoseTransition transition = new PoseTransition(before, next);
          legs.add(new Leg(transition, ArrowFinder.of(transition, next.hints().arrow(), nearLeg)));
        }
        before = next;
      }
    }
  }

  boolean stays() {
    return from.equals(to);
  }

  boolean felt() {
    return felt;
  }

  /// How many poses the step passes through before its own.
  int posesBetween() {
    return Math.max(0, legs.size() - 1);
  }

  /// The share of the time after which the pose between is reached.
  double shareBetween(int pose) {
    return (pose + 1.0) / legs.size();
  }

  /// The pose whose view is shown: the coming one at once where no way leads to it.
  Pose pose(double share) {
    return !legs.isEmpty() && share <= 0 ? from : to;
  }

  SolvedPose at(double share, Duration elapsed) {
    return at(moved(share, elapsed));
  }

  private SolvedPose at(double moved) {
    if (legs.isEmpty() || moved >= 1) {
      return end;
    }
    int leg = leg(moved);
    return legs.get(leg).transition().at(moved * legs.size() - leg);
  }

  /// The arrow of the part of the way that is under way; empty where nothing moves, or no more.
  Optional<Arrow> arrow(double share, Duration elapsed) {
    double moved = moved(share, elapsed);
    boolean arrived = moved >= 1 && phase.filter(Phase.Move.class::isInstance).isEmpty();
    return arrived ? Optional.empty() : arrow(moved);
  }

  /// The arrow at a share of the way, whether that is under way or not.
  Optional<Arrow> arrow(double moved) {
    return legs.isEmpty() ? Optional.empty() : legs.get(leg(moved)).arrow();
  }

  private int leg(double moved) {
    // At its very end, a part of the way still shows its own arrow.
    return Math.clamp((int) Math.ceil(moved * legs.size() - 1e-9) - 1, 0, legs.size() - 1);
  }

  Optional<Limb> strap(double share, Duration elapsed) {
    boolean reached = legs.isEmpty() || moved(share, elapsed) > TAKEN_UP;
    return reached || from.strap().equals(to.strap()) ? to.strap() : from.strap();
  }

  /// How plainly the stretch is felt, from 0 to 1.
  double glow(double share, Duration elapsed) {
    if (legs.isEmpty()) {
      return felt ? 1 : 0;
    }
    double moved = moved(share, elapsed);
    double before = feltBefore ? Math.clamp(1 - moved / FADED, 0, 1) : 0;
    double coming = felt ? Math.clamp((moved - SWELLS) / (1 - SWELLS), 0, 1) : 0;
    return Math.max(before, coming);
  }

  /// The postures on the way, as much as a picture needs to know to hold them all.
  List<SolvedPose> postures() {
    List<SolvedPose> postures = new ArrayList<>();
    for (int leg = 0; leg < legs.size(); leg++) {
      postures.add(at((leg + 0.5) / legs.size()));
      postures.add(at((leg + 1.0) / legs.size()));
    }
    postures.add(end);
    return postures;
  }

  List<Vec3> ways() {
    return legs.stream()
        .flatMap(leg -> leg.arrow().stream())
        .flatMap(arrow -> arrow instanceof Arrow.Along along ? along.way().stream() : null)
        .toList();
  }

  /// The share of the time after which a share of the way is behind.
  double share(double moved) {
    return phase.filter(Phase.Move.class::isInstance).isPresent() ? moved : moved * SETTLED;
  }

  private double moved(double share, Duration elapsed) {
    if (phase.filter(Phase.Move.class::isInstance).isPresent()) {
      return share;
    }
    double seconds = elapsed.toMillis() / 1000.0;
    return Math.min(1, Math.max(share / SETTLED, seconds / SETTLED_SECONDS));
  }
}
