package app.limber.figure;

import app.limber.routine.Position;
import java.util.List;
import java.util.Optional;

/// All that one picture of the figure shows.
///
/// `mirrored` pictures are seen from the other side of the bed, so that the near limbs are the left
/// ones. `breath` runs from 0 (out) to 1 (in). `range` holds the postures of the whole movement, so
/// that the picture can be laid out to hold them all without moving.
public record FigureFrame(
    Scene scene,
    Posture posture,
    List<Posture> range,
    Optional<Limb> strap,
    Optional<FeelRegion> feelRegion,
    Optional<Inset> inset,
    Optional<Arrow> arrow,
    double breath) {
  public FigureFrame {
    Require.within("breath", breath, 0, 1);
  }

  /// What stays while a figure moves; between two scenes the picture cross-fades.
  public record Scene(View view, Position position, boolean mirrored) {}

  /// This picture without its arrow, for a still.
  public FigureFrame still() {
    return new FigureFrame(
        scene, posture, range, strap, feelRegion, inset, Optional.empty(), breath);
  }
}
