package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stretch: its purpose, instructions and movement.
///
/// `setupTime` is the time to get into position, `switchTime` the time to swap legs (zero where
/// `sides` is `NONE`). With `readyFirstTime` the player waits until the user is ready before the
/// first use ever. The first variant is the default.
///
/// @param sideSay what each leg does, where its name alone leaves that open; null if not needed
/// @param endSay spoken as a side or the whole stretch ends; null for nothing
public record Stretch(
    String id,
    String name,
    Group group,
    Position position,
    String why,
    List<String> setup,
    List<String> steps,
    String feel,
    List<String> notes,
    List<Caution> cautions,
    @Nullable SideSay sideSay,
    @Nullable String endSay,
    List<String> equipment,
    Duration setupTime,
    Sides sides,
    Duration switchTime,
    boolean readyFirstTime,
    List<Variant> variants,
    List<String> sources) {
  public Stretch {
    Require.id("id", id);
    Require.notBlank("name", name);
    Require.notNegative("setupSeconds", setupTime);
    Require.notNegative("switchSeconds", switchTime);
    setup = List.copyOf(setup);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    cautions = List.copyOf(cautions);
    equipment = List.copyOf(equipment);
    variants = List.copyOf(variants);
    sources = List.copyOf(sources);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("variants of " + id + " must not be empty");
    }
  }

  /// The default variant.
  public Variant standardVariant() {
    return variants.getFirst();
  }

  public Optional<Variant> variant(String variantId) {
    return variants.stream().filter(v -> v.id().equals(variantId)).findFirst();
  }
}
