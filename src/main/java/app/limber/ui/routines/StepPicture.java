package app.limber.ui.routines;

import app.limber.routine.RoutineStep;
import app.limber.ui.figure.FigureCanvas;
import app.limber.ui.figure.Figures;
import java.util.Optional;

/// Creates the small figure beside a step of a routine.
final class StepPicture {
  private StepPicture() {}

  /// The picture of the step's stretch; empty if it has no poses.
  static Optional<FigureCanvas> of(RoutinesModel model, Figures figures, RoutineStep step) {
    return model
        .stretch(step)
        .flatMap(stretch -> figures.emblem(model.poses(), stretch))
        .map(
            frame -> {
              FigureCanvas picture = figures.still();
              picture.show(frame);
              return picture;
            });
  }
}
