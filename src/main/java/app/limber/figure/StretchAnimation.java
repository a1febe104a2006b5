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

/// The figure showing one variant of a stretch: for any instant of any repetition, what it looks
/// like.
///
/// At the end of a phase the figure is in that phase's pose. A phase without a pose stays in the
/// one before it. Everything is computed once, on creation.
public final class StretchAnimation {
  /// A hold in a new pose reaches it within this share of its time, and within these seconds.
  private static final double SETTLED = 0.25;

  private static final double SETTLED_SECONDS = 3;

  private static final double TAKEN_UP = 0.7;

  private static final double BREATH_SECONDS = 5;

  private final Stretch stretch;
  private final StretchPoses poses;
  private final Step start;
  private final Step back;
  private final List<String> cues;
  private final List<Step> first = new ArrayList<>();
  private final List<Step> again = new ArrayList<>();
  private final FigureFrame.Room room;

  private StretchAnimation(Stretch stretch, Variant variant, StretchPoses poses, Pose last) {
    this.stretch = stretch;
    this.poses = poses;
    Pose startPose = poses.start().flatMap(poses::pose).orElse(last);
    this.start = Step.between(startPose, startPose, Optional.empty());
    this.back = Step.between(last, startPose, Optional.empty());
    this.cues = variant.movement().stream().map(Phase::cue).toList();
    Pose atFirst = startPose;
    Pose atAgain = last;
    for (Phase phase : variant.movement()) {
      Pose to = named(phase, poses).orElse(atFirst);
      first.add(Step.between(atFirst, to, Optional.of(phase)));
      again.add(Step.between(atAgain, to, Optional.of(phase)));
      atFirst = to;
      atAgain = to;
    }
    List<SolvedPose> all = new ArrayList<>();
    all.add(start.end());
    first.forEach(step -> all.add(step.halfway()));
    first.forEach(step -> all.add(step.end()));
    List<Vec3> ways = new ArrayList<>();
    again.forEach(step -> ways.addAll(step.way()));
    room = new FigureFrame.Room(all, ways);
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
    return frame(start, 1, Duration.ZERO, side, 0).still();
  }

  /// The figure in repetition `rep` (from 1), after `share` (0–1) of the time of the phase `phase`
  /// (from 0); `elapsed` is the time since the phase began, which the breathing follows.
  public FigureFrame at(Optional<Side> side, int rep, int phase, double share, Duration elapsed) {
    Step step = (rep <= 1 ? first : again).get(phase);
    return frame(step, share, elapsed, side, breath(step, share, elapsed));
  }

  /// The figure on its way from the end of the movement to where the movement began, after `share`
  /// (0–1) of that way.
  public FigureFrame returning(Optional<Side> side, double share) {
    return frame(back, share * SETTLED, Duration.ZERO, side, 0).still();
  }

  /// The picture that tells best what is done here: the first pose that the movement leads to, seen
  /// from the left where the stretch has sides, without what only a large picture has room for.
  public FigureFrame emblem() {
    Optional<Side> side = stretch.sides() == Sides.EACH ? Optional.of(Side.LEFT) : Optional.empty();
    List<KeyPose> poses = keyPoses(side);
    return poses.get(Math.min(1, poses.size() - 1)).frame().still().withoutInset();
  }

  /// A pose that the movement passes through.
  ///
  /// @param cue what the user is told on the way to it; empty for the pose to get into first
  public record KeyPose(Optional<String> cue, FigureFrame frame) {}

  /// The pose to get into first, then those that the phases lead to, each that differs from the one
  /// before it.
  public List<KeyPose> keyPoses(Optional<Side> side) {
    List<KeyPose> found = new ArrayList<>();
    found.add(new KeyPose(Optional.empty(), ready(side)));
    for (int phase = 0; phase < first.size(); phase++) {
      FigureFrame end = at(side, 1, phase, 1, Duration.ZERO);
      if (!end.solvedPose().equals(found.getLast().frame().solvedPose())) {
        found.add(new KeyPose(Optional.of(cues.get(phase)), end));
      }
    }
    return found;
  }

  /// Which of the key poses (from 0) belongs to the phase `phase` (from 0).
  public int keyPose(int phase) {
    return (int) first.subList(0, phase + 1).stream().filter(step -> !step.stays()).count();
  }

  private FigureFrame frame(
      Step step, double share, Duration elapsed, Optional<Side> side, double breath) {
    Pose pose = step.pose(share);
    return new FigureFrame(
        new FigureFrame.Scene(pose.view(), stretch.position(), mirrored(side)),
        step.at(share, elapsed),
        room,
        step.strap(share, elapsed),
        poses.feelRegion(),
        poses.inset(),
        step.arrow(),
        breath);
  }

  /// Without sides, the head is on the left; with them, the named leg is the near one.
  private boolean mirrored(Optional<Side> side) {
    return side.map(named -> named == Side.LEFT)
        .orElse(stretch.position() == Position.HANDS_AND_KNEES);
  }

  private static double breath(Step step, double share, Duration elapsed) {
    return switch (step.phase().orElse(null)) {
      case Phase.Hold hold -> {
        double wave = wave(elapsed.toMillis() / 1000.0 / BREATH_SECONDS);
        double ending = Math.clamp((1 - share) * 8, 0, 1);
        yield wave * ending;
      }
      case Phase.Breath breath -> wave(share * breath.breaths());
      case Phase.Move move -> 0;
      case null -> 0;
    };
  }

  private static double wave(double breaths) {
    return 0.5 - 0.5 * Math.cos(2 * Math.PI * breaths);
  }

  private static Optional<Pose> named(Phase phase, StretchPoses poses) {
    return Optional.ofNullable(phase.pose()).flatMap(poses::pose);
  }

  /// One phase: the way from the pose before it to its own.
  private record Step(
      Pose from,
      Pose to,
      Optional<PoseTransition> ease,
      SolvedPose end,
      Optional<Phase> phase,
      Optional<Arrow> arrow) {
    static Step between(Pose from, Pose to, Optional<Phase> phase) {
      Optional<PoseTransition> ease =
          from.equals(to) || !PoseTransition.joins(from, to)
              ? Optional.empty()
              : Optional.of(new PoseTransition(from, to));
      Optional<Arrow> arrow =
          phase
              .filter(Phase.Move.class::isInstance)
              .flatMap(moving -> ease)
              .flatMap(ArrowFinder::of);
      return new Step(from, to, ease, Skeleton.solve(to), phase, arrow);
    }

    boolean stays() {
      return from.equals(to);
    }

    /// The pose whose view is shown: the coming one at once where no way leads to it.
    Pose pose(double share) {
      return ease.isPresent() && share <= 0 ? from : to;
    }

    SolvedPose at(double share, Duration elapsed) {
      return ease.map(way -> way.at(moved(share, elapsed))).orElse(end);
    }

    /// A strap that the pose before did not have is taken up near the end of the way.
    Optional<Limb> strap(double share, Duration elapsed) {
      boolean reached = ease.isEmpty() || moved(share, elapsed) > TAKEN_UP;
      return reached || from.strap().equals(to.strap()) ? to.strap() : from.strap();
    }

    SolvedPose halfway() {
      return ease.map(way -> way.at(0.5)).orElse(end);
    }

    List<Vec3> way() {
      return arrow.orElse(null) instanceof Arrow.Along along ? along.way() : List.of();
    }

    private double moved(double share, Duration elapsed) {
      if (phase.filter(Phase.Move.class::isInstance).isPresent()) {
        return share;
      }
      double seconds = elapsed.toMillis() / 1000.0;
      return Math.min(1, Math.max(share / SETTLED, seconds / SETTLED_SECONDS));
    }
  }
}
