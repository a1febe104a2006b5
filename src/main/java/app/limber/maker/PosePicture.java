package app.limber.maker;

import app.limber.figure.FeelRegion;
import app.limber.figure.FigureFrame;
import app.limber.figure.Inset;
import app.limber.figure.Pose;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchAnimation;
import app.limber.figure.StretchPoses;
import app.limber.routine.Group;
import app.limber.routine.Overrides;
import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.routine.Position;
import app.limber.routine.Ready;
import app.limber.routine.RepRange;
import app.limber.routine.Sides;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The picture of one pose, as the player draws it.
public final class PosePicture {
  private static final String ID = "pose";
  private static final Duration SECOND = Duration.ofSeconds(1);

  private PosePicture() {}

  /// The picture of a pose.
  ///
  /// @param felt where it glows; empty for nowhere
  public static FigureFrame of(Pose pose, Position position, Optional<FeelRegion> felt) {
    return of(pose, position, felt, Optional.empty());
  }

  /// Like the other overload, with a part that is magnified.
  public static FigureFrame of(
      Pose pose, Position position, Optional<FeelRegion> felt, Optional<Inset> inset) {
    Phase hold = new Phase.Hold(SECOND, SECOND, SECOND, Phrase.of(ID), ID, true);
    Variant variant =
        new Variant(ID, ID, new RepRange(1, 1, 1), Overrides.NONE, List.of(), null, List.of(hold));
    Pose shown =
        new Pose(
            pose.view(),
            pose.angles(),
            pose.contacts(),
            pose.strap(),
            new Pose.Hints(true, Optional.empty(), Optional.empty()));
    StretchPoses poses =
        new StretchPoses(Map.of(ID, shown), Optional.of(ID), Map.of(), felt, inset);
    StretchAnimation animation =
        StretchAnimation.of(new PoseBook(Map.of(ID, poses)), stretch(position, variant), variant)
            .orElseThrow();
    return animation.at(Optional.empty(), 2, 0, 0.5, Duration.ZERO).still();
  }

  private static Stretch stretch(Position position, Variant variant) {
    return new Stretch(
        ID,
        ID,
        Group.IN_BED,
        position,
        ID,
        List.of(ID),
        List.of(ID),
        ID,
        List.of(),
        List.of(),
        Spoken.NOTHING,
        List.of(),
        Duration.ZERO,
        Sides.NONE,
        Duration.ZERO,
        Stretch.STANDARD_CLOSE,
        Ready.NEVER,
        List.of(variant),
        List.of(),
        Map.of());
  }
}
