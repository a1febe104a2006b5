package app.limber.ui.library;

import app.limber.routine.Phase;
import app.limber.routine.RepRange;
import app.limber.routine.RoutineStep;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Stepper;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The dose of a stretch: its variant, its repetitions and the time of its hold, each only if there
/// is a choice.
public final class DoseBox extends VBox {
  private static final int HOLD_STEP = 5;

  private final Messages messages;
  private final Stretch stretch;
  private final Choices choices;
  private final ObjectProperty<Variant> variant;
  private final ObjectProperty<Integer> reps = new SimpleObjectProperty<>(1);
  private final ObjectProperty<Integer> hold = new SimpleObjectProperty<>(1);
  private final FlowPane numbers = new FlowPane();

  /// The receivers of the user's choices. They update the box by [DoseBox#show].
  ///
  /// @param variant receives the variant
  /// @param reps receives the repetitions
  /// @param hold receives the time of the hold in seconds
  public record Choices(
      Consumer<Variant> variant, Consumer<Integer> reps, Consumer<Integer> hold) {}

  /// @param now the current dose; values that are null are the stretch's own
  public DoseBox(Messages messages, Stretch stretch, RoutineStep now, Choices choices) {
    this.messages = messages;
    this.stretch = stretch;
    this.choices = choices;
    this.variant = new SimpleObjectProperty<>(variantOf(now));
    getStyleClass().add("dose");
    numbers.getStyleClass().add("dose-numbers");
    if (stretch.variants().size() > 1) {
      getChildren().add(variants());
    }
    getChildren().add(numbers);
    show(now);
  }

  private Variant variantOf(RoutineStep step) {
    String id = step.variant();
    return id == null
        ? stretch.standardVariant()
        : stretch.variant(id).orElse(stretch.standardVariant());
  }

  private SegmentedControl<Variant> variants() {
    return new SegmentedControl<>(
        messages.text("stretches.variant"),
        stretch.variants(),
        Variant::name,
        variant,
        choices.variant());
  }

  /// Shows another dose of the same stretch.
  public void show(RoutineStep now) {
    Variant chosen = variantOf(now);
    boolean same = chosen.equals(variant.get()) && !numbers.getChildren().isEmpty();
    variant.set(chosen);
    if (!same) {
      numbers.getChildren().clear();
      addReps(chosen);
      chosen.hold().ifPresent(this::addHold);
    }
    Integer chosenReps = now.reps();
    reps.set(chosenReps == null ? chosen.reps().standard() : chosenReps);
    Duration chosenHold = now.holdTime();
    Duration standard = chosen.hold().map(Phase.Hold::time).orElse(Duration.ZERO);
    hold.set((int) (chosenHold == null ? standard : chosenHold).toSeconds());
  }

  private void addReps(Variant of) {
    RepRange range = of.reps();
    if (range.min() < range.max()) {
      add(
          messages.text("stretches.reps"),
          reps,
          StepRange.of(range.min(), range.max(), 1, String::valueOf),
          choices.reps());
    }
  }

  private void addHold(Phase.Hold of) {
    int min = (int) of.min().plusNanos(999_999_999).toSeconds();
    int max = (int) of.max().toSeconds();
    if (min < max) {
      add(
          messages.text("stretches.hold"),
          hold,
          StepRange.of(min, max, HOLD_STEP, seconds -> messages.text("stretches.seconds", seconds)),
          choices.hold());
    }
  }

  private void add(
      String name,
      ObjectProperty<Integer> value,
      StepRange<Integer> steps,
      Consumer<Integer> choose) {
    HBox line =
        new HBox(Texts.of(name, "dose-name"), new Stepper<>(messages, name, value, steps, choose));
    line.getStyleClass().add("dose-line");
    numbers.getChildren().add(line);
  }
}
