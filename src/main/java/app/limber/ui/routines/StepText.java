package app.limber.ui.routines;

import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.util.Optional;

/// Describes a step of a routine in one line: the stretch and its dose.
final class StepText {
  private final RoutinesModel model;
  private final Messages messages;

  StepText(RoutinesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  String of(RoutineStep step) {
    StringBuilder text =
        new StringBuilder(model.stretch(step).map(this::name).orElse(step.stretch()));
    String variantId = step.variant();
    Optional<Variant> variant =
        variantId == null
            ? Optional.empty()
            : model.stretch(step).flatMap(stretch -> stretch.variant(variantId));
    variant
        .filter(_ -> model.stretch(step).stream().anyMatch(s -> s.variants().size() > 1))
        .ifPresent(chosen -> add(text, chosen.name()));
    if (step.reps() != null) {
      add(text, messages.text("routines.reps", step.reps()));
    }
    if (step.holdTime() != null) {
      add(text, messages.text("stretches.seconds", step.holdTime().toSeconds()));
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String more) {
    text.append(" · ").append(more);
  }

  /// The name of a stretch, followed by its id if another stretch has the same name.
  String name(Stretch stretch) {
    return model.name(stretch, messages);
  }
}
