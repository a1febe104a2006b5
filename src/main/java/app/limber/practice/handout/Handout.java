package app.limber.practice.handout;

import app.limber.figure.PoseBook;
import app.limber.figure.StretchAnimation;
import app.limber.journal.Side;
import app.limber.player.PlannedStretch;
import app.limber.player.Timeline;
import app.limber.programme.Programme;
import app.limber.routine.Phase;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.values.Require;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a routine on paper tells.
///
/// @param time how long the routine takes
/// @param heading the author, the recipient and a message; [Programme.Note#NONE] if there is none
public record Handout(
    Routine routine, Duration time, List<Part> parts, Programme.Note heading, Paper paper) {
  public Handout {
    parts = List.copyOf(parts);
    Require.that(!parts.isEmpty(), "parts must not be empty");
  }

  /// One stretch of the routine and its dose.
  ///
  /// @param reps repetitions per side
  /// @param sides the sides in their order; empty if the stretch has none
  /// @param hold how long it is held; empty if it is not, or for breaths only
  /// @param pictures the key poses in their order, of one side; empty if the stretch has no poses
  /// @param wayIn how many of the pictures lead into position, the last of them its start
  public record Part(
      Stretch stretch,
      Variant variant,
      int reps,
      List<Side> sides,
      Optional<Duration> hold,
      List<StretchAnimation.KeyPose> pictures,
      int wayIn) {
    public Part {
      sides = List.copyOf(sides);
      pictures = List.copyOf(pictures);
    }

    static Part of(PlannedStretch planned, PoseBook poses) {
      Stretch stretch = planned.stretch();
      Variant variant = planned.variant();
      Optional<StretchAnimation> shown = StretchAnimation.of(poses, stretch, variant);
      // The pictures show the leg that is nearer, as the window does where nothing moves.
      Optional<Side> side = stretch.eachSide().getLast();
      return new Part(
          stretch,
          variant,
          planned.reps(),
          planned.sides(),
          variant.hold().map(hold -> Optional.ofNullable(planned.holdTime()).orElse(hold.time())),
          shown.map(animation -> animation.keyPoses(side)).orElse(List.of()),
          shown.map(StretchAnimation::posesToGetReady).orElse(0));
    }

    /// The number of breaths that a repetition takes; 0 if it is not measured in breaths.
    public int breaths() {
      return variant.movement().stream()
          .mapToInt(phase -> phase instanceof Phase.Breath breath ? breath.breaths() : 0)
          .sum();
    }
  }

  /// The handout of a routine.
  ///
  /// @param timeline the routine as it is to be played; decides the doses
  public static Handout of(
      Routine routine, Timeline timeline, PoseBook poses, Programme.Note heading, Paper paper) {
    return new Handout(
        routine,
        timeline.total(),
        timeline.stretches().stream().map(planned -> Part.of(planned, poses)).toList(),
        heading,
        paper);
  }
}
