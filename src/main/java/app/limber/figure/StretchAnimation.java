package app.limber.figure;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Position;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The figure showing one variant of a stretch: for any instant of any repetition, what it looks
/// like.
///
/// At the end of a phase the figure is in that phase's pose. A phase without a pose stays in the
/// one before it. Everything is computed once, on creation.
///
/// The head stays on one side of the picture: for the left leg of someone lying, near and far limbs
/// change places. Someone kneeling, sitting or standing is seen from the other side of the bed;
/// someone on their side turns over.
public final class StretchAnimation {
  private static final double BREATH_SECONDS = 5;

  /// The shares of the time to get into position in which the figure stands still, before it sets
  /// out and after each pose.
  private static final double WAITS = 0.08;

  private static final double RESTS = 0.45;

  private final Stretch stretch;
  private final StretchPoses poses;
  private final List<Phase> phases;
  private final Steps near;
  private final Steps far;
  private final FigureFrame.Room room;

  private StretchAnimation(Stretch stretch, Variant variant, StretchPoses poses, Pose last) {
    this.stretch = stretch;
    this.poses = poses;
    this.phases = variant.movement();
    this.near = new Steps(variant, poses, last, true);
    boolean swaps = stretch.sides() == Sides.EACH && !turnsRound(stretch.position());
    this.far = swaps ? new Steps(variant, poses, last, false) : near;
    List<AnimationStep> all =
        (swaps ? Stream.of(near, far) : Stream.of(near)).flatMap(Steps::all).toList();
    this.room =
        new FigureFrame.Room(
            all.stream().flatMap(step -> step.postures().stream()).distinct().toList(),
            all.stream().flatMap(step -> step.ways().stream()).distinct().toList());
  }

  /// The steps of the way in, of the first repetition, of the others and of the way back.
  private static final class Steps {
    final List<AnimationStep> wayIn = new ArrayList<>();
    final List<AnimationStep> first = new ArrayList<>();
    final List<AnimationStep> again = new ArrayList<>();
    final AnimationStep back;
    final AnimationStep start;

    Steps(Variant variant, StretchPoses poses, Pose named, boolean nearLeg) {
      Pose last = nearLeg ? named : named.swapped();
      List<Pose> way = new ArrayList<>(poses.wayIn(variant.id()));
      if (way.isEmpty()) {
        way.add(poses.start().flatMap(poses::pose).orElse(named));
      }
      way.replaceAll(pose -> nearLeg ? pose : pose.swapped());
      Pose before = way.getFirst();
      for (Pose pose : way) {
        wayIn.add(new AnimationStep(poses, before, pose, Optional.empty(), false, nearLeg));
        before = pose;
      }
      start = wayIn.getLast();
      Pose startPose = before;
      Pose atFirst = startPose;
      Pose atAgain = last;
      boolean feltFirst = false;
      boolean feltAgain = poses.felt(last);
      for (Phase phase : variant.movement()) {
        Pose to =
            StretchAnimation.named(phase, poses)
                .map(pose -> nearLeg ? pose : pose.swapped())
                .orElse(atFirst);
        first.add(new AnimationStep(poses, atFirst, to, Optional.of(phase), feltFirst, nearLeg));
        again.add(new AnimationStep(poses, atAgain, to, Optional.of(phase), feltAgain, nearLeg));
        feltFirst = first.getLast().felt();
        feltAgain = again.getLast().felt();
        atFirst = to;
        atAgain = to;
      }
      back = new AnimationStep(poses, last, startPose, Optional.empty(), feltAgain, nearLeg);
    }

    Stream<AnimationStep> all() {
      return Stream.of(wayIn, first, again).flatMap(List::stream);
    }
  }

  /// The demonstration of `variant`, empty if no phase of it names a pose that `book` has.
  public static Optional<StretchAnimation> of(PoseBook book, Stretch stretch, Variant variant) {
    return book.stretch(stretch.id())
        .flatMap(
            poses ->
                variant.movement().reversed().stream()
                    .flatMap(phase -> named(phase, poses).stream())
                    .findFirst()
                    .map(last -> new StretchAnimation(stretch, variant, poses, last)));
  }

  /// The figure in the position to get into before the first repetition of `side`, empty where the
  /// stretch has no sides.
  public FigureFrame ready(Optional<Side> side) {
    return frame(steps(side).start, 1, Duration.ZERO, side, 0).still();
  }

  /// The figure getting into position, after `share` (0–1) of the time for that; where no way in is
  /// known, it stands ready all the while.
  public FigureFrame gettingReady(Optional<Side> side, double share) {
    List<AnimationStep> way = steps(side).wayIn;
    int moves = way.size() - 1;
    double along = Math.clamp((share - WAITS) / (1 - WAITS), 0, 1) * moves;
    int move = Math.min((int) along + 1, moves);
    double moved = Math.clamp((along - (move - 1)) / (1 - RESTS), 0, 1);
    FigureFrame frame = frame(way.get(move), moved * AnimationStep.SETTLED, Duration.ZERO, side, 0);
    return along <= 0 ? frame.still() : frame;
  }

  /// How many poses the way into position has, the start among them; at least one.
  public int posesToGetReady() {
    return near.wayIn.size();
  }

  /// The figure in repetition `rep` (from 1), after `share` (0–1) of the time of the phase `phase`
  /// (from 0); `elapsed` is the time since the phase began, which the breathing follows.
  public FigureFrame at(Optional<Side> side, int rep, int phase, double share, Duration elapsed) {
    Steps steps = steps(side);
    AnimationStep step = (rep <= 1 ? steps.first : steps.again).get(phase);
    return frame(step, share, elapsed, side, breath(phases.get(phase), share, elapsed));
  }

  /// The figure on its way from the end of the movement to where the movement began, after `share`
  /// (0–1) of that way.
  public FigureFrame returning(Optional<Side> side, double share) {
    return frame(steps(side).back, share * AnimationStep.SETTLED, Duration.ZERO, side, 0).still();
  }

  /// The picture that tells best what is done here: the first pose that the movement leads to, seen
  /// from the left where the stretch has sides, without what only a large picture has room for.
  public FigureFrame emblem() {
    Optional<Side> side = stretch.eachSide().getLast();
    return end(steps(side).first.getFirst(), side).still().withoutInset();
  }

  /// A pose that the movement passes through.
  ///
  /// @param cue what the user is told on the way to it; empty on the way into position
  public record KeyPose(Optional<String> cue, FigureFrame frame) {}

  /// The poses on the way into position, the last of which is the start; then those that the phases
  /// lead to and through, each that differs from the one before it.
  public List<KeyPose> keyPoses(Optional<Side> side) {
    Steps steps = steps(side);
    List<KeyPose> found = new ArrayList<>();
    steps.wayIn.forEach(step -> found.add(new KeyPose(Optional.empty(), wayIn(step, side))));
    for (int phase = 0; phase < steps.first.size(); phase++) {
      AnimationStep step = steps.first.get(phase);
      Optional<String> cue = Optional.of(phases.get(phase).cue());
      if (!step.stays()) {
        for (int pose = 0; pose < step.posesBetween(); pose++) {
          found.add(new KeyPose(cue, frame(step, step.shareBetween(pose), side)));
        }
        found.add(new KeyPose(cue, end(step, side)));
      }
    }
    return found;
  }

  /// Which of the key poses (from 0) belongs to the phase `phase` (from 0).
  public int keyPose(int phase) {
    return near.wayIn.size()
        - 1
        + near.first.subList(0, phase + 1).stream()
            .filter(step -> !step.stays())
            .mapToInt(step -> 1 + step.posesBetween())
            .sum();
  }

  /// A pose on the way in, with the arrow of the move to it; the start itself has none.
  private FigureFrame wayIn(AnimationStep step, Optional<Side> side) {
    return step == steps(side).start ? ready(side) : end(step, side);
  }

  private FigureFrame end(AnimationStep step, Optional<Side> side) {
    return frame(step, 1, side);
  }

  /// The figure at a share of a step's way, with the arrow of that way.
  private FigureFrame frame(AnimationStep step, double moved, Optional<Side> side) {
    return frame(step, step.share(moved), Duration.ZERO, side, 0, step.arrow(moved));
  }

  private FigureFrame frame(
      AnimationStep step, double share, Duration elapsed, Optional<Side> side, double breath) {
    return frame(step, share, elapsed, side, breath, step.arrow(share, elapsed));
  }

  private FigureFrame frame(
      AnimationStep step,
      double share,
      Duration elapsed,
      Optional<Side> side,
      double breath,
      Optional<Arrow> arrow) {
    double glow = step.glow(share, elapsed);
    return new FigureFrame(
        scene(step.pose(share), side),
        step.at(share, elapsed),
        room,
        step.strap(share, elapsed),
        poses
            .feelRegion()
            .filter(region -> glow > 0)
            .map(region -> new FigureFrame.Glow(region, glow)),
        poses.inset(),
        arrow,
        breath);
  }

  private FigureFrame.Scene scene(Pose pose, Optional<Side> side) {
    Position position = pose.shownIn(stretch.position());
    return new FigureFrame.Scene(
        pose.view(), position, mirrored(position, side), steps(side) == near, pose.usesChair());
  }

  /// The near limbs are the right ones, but the left ones of someone on their front, who is seen
  /// from the other side of the bed.
  private Steps steps(Optional<Side> side) {
    Side swapped = stretch.position() == Position.ON_FRONT ? Side.RIGHT : Side.LEFT;
    return side.filter(swapped::equals).isPresent() ? far : near;
  }

  /// Whether, for the other leg, someone in this position turns round or is shown from the other
  /// side.
  private static boolean turnsRound(Position position) {
    return switch (position) {
      case HANDS_AND_KNEES, ON_SIDE, SITTING, STANDING -> true;
      case ON_BACK, BED_EDGE, ON_FRONT -> false;
    };
  }

  /// Lying on the back, the head is already on the left; kneeling or prone, the figure has to be
  /// mirrored.
  private static boolean mirrored(Position position, Optional<Side> side) {
    return switch (position) {
      case HANDS_AND_KNEES, ON_SIDE -> side.map(named -> named == Side.LEFT).orElse(true);
      case SITTING, STANDING -> side.filter(Side.LEFT::equals).isPresent();
      case ON_FRONT -> true;
      case ON_BACK, BED_EDGE -> false;
    };
  }

  private static double breath(Phase phase, double share, Duration elapsed) {
    return switch (phase) {
      case Phase.Hold _ -> {
        double wave = wave(elapsed.toMillis() / 1000.0 / BREATH_SECONDS);
        double ending = Math.clamp((1 - share) * 8, 0, 1);
        yield wave * ending;
      }
      case Phase.Breath breath -> wave(share * breath.breaths());
      case Phase.Move _ -> 0;
    };
  }

  private static double wave(double breaths) {
    return 0.5 - 0.5 * Math.cos(2 * Math.PI * breaths);
  }

  private static Optional<Pose> named(Phase phase, StretchPoses poses) {
    return Optional.ofNullable(phase.pose()).flatMap(poses::pose);
  }
}
