package app.limber.figure;

import app.limber.routine.Position;
import app.limber.values.Require;
import java.util.List;
import java.util.Optional;

/// All that one picture of the figure shows.
///
/// `mirrored` pictures are seen from the other side of the bed, so that the near limbs are the left
/// ones. `breath` runs from 0 (out) to 1 (in). `room` is what the whole movement takes up, so that
/// the picture can be laid out once to hold it all.
public record FigureFrame(
    Scene scene,
    SolvedPose solvedPose,
    Room room,
    Optional<Limb> strap,
    Optional<Glow> glow,
    Optional<Inset> inset,
    Optional<Arrow> arrow,
    double breath) {
  public FigureFrame {
    Require.range("breath", breath, 0, 1);
  }

  /// What stays while a figure moves; between two scenes the picture cross-fades.
  ///
  /// @param nearLeg whether the leg that is stretched is the near one
  /// @param chair whether a chair stands in place of the bed
  public record Scene(
      View view, Position position, boolean mirrored, boolean nearLeg, boolean chair) {}

  /// The place where the stretch is felt, and how plainly that is shown, from 0 to 1.
  public record Glow(FeelRegion region, double strength) {
    public Glow {
      Require.range("strength", strength, 0, 1);
    }
  }

  /// The postures that a movement passes through and the ways that its arrows take.
  public record Room(List<SolvedPose> postures, List<Vec3> ways) {
    public Room {
      postures = List.copyOf(postures);
      ways = List.copyOf(ways);
    }
  }

  /// This picture without its magnified part, where there is no room for that.
  public FigureFrame withoutInset() {
    return new FigureFrame(scene, solvedPose, room, strap, glow, Optional.empty(), arrow, breath);
  }

  /// This picture without its arrow, for a still.
  public FigureFrame still() {
    return new FigureFrame(scene, solvedPose, room, strap, glow, inset, Optional.empty(), breath);
  }
}
