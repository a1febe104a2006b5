package app.limber.routine;

import app.limber.journal.Side;
import app.limber.values.Require;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A stretch: its purpose, instructions and movement.
///
/// `setupTime` is the time to get into position, `switchTime` the time to swap legs (zero if
/// `sides` is `NONE`), `closeTime` the time to get up safely if the stretch ends a routine. The
/// first variant is the default.
///
/// @param spoken what the voice says before and after the movement
/// @param ready whether the player waits for the user to be ready before the movement
/// @param otherLanguages the texts that are not in the program's language, each with its own
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
    Spoken spoken,
    List<String> equipment,
    Duration setupTime,
    Sides sides,
    Duration switchTime,
    Duration closeTime,
    Ready ready,
    List<Variant> variants,
    List<String> sources,
    Map<String, Locale> otherLanguages) {
  /// The default time to get up safely.
  public static final Duration STANDARD_CLOSE = Duration.ofSeconds(20);

  public Stretch {
    Require.id("id", id);
    Require.notBlank("name", name);
    Require.notNegative("setupSeconds", setupTime);
    Require.notNegative("switchSeconds", switchTime);
    Require.notNegative("closeSeconds", closeTime);
    setup = List.copyOf(setup);
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    cautions = List.copyOf(cautions);
    equipment = List.copyOf(equipment);
    variants = List.copyOf(variants);
    sources = List.copyOf(sources);
    otherLanguages = Map.copyOf(otherLanguages);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("variants of " + id + " must not be empty");
    }
  }

  /// Returns a copy that notes that some of its texts are in a language of their own.
  public Stretch inOtherLanguage(Set<String> texts, Locale language) {
    return new Stretch(
        id,
        name,
        group,
        position,
        why,
        setup,
        steps,
        feel,
        notes,
        cautions,
        spoken,
        equipment,
        setupTime,
        sides,
        switchTime,
        closeTime,
        ready,
        variants,
        sources,
        texts.stream().collect(Collectors.toMap(Function.identity(), _ -> language)));
  }

  /// Returns the stretch as it is done in a variant, which may have texts and times of its own.
  public Stretch doneAs(Variant variant) {
    Overrides own = variant.overrides();
    if (own.equals(Overrides.NONE)) {
      return this;
    }
    Duration ownSwitch = own.switchTime();
    return new Stretch(
        id,
        name,
        group,
        position,
        why,
        own.setup().isEmpty() ? setup : own.setup(),
        own.steps().isEmpty() ? steps : own.steps(),
        feel,
        notes,
        cautions,
        own.over(spoken),
        equipment,
        Objects.requireNonNullElse(own.setupTime(), setupTime),
        sides,
        sides == Sides.EACH && ownSwitch != null ? ownSwitch : switchTime,
        closeTime,
        ready,
        variants,
        sources,
        otherLanguages);
  }

  /// The default variant.
  public Variant standardVariant() {
    return variants.getFirst();
  }

  public Optional<Variant> variant(String variantId) {
    return variants.stream().filter(v -> v.id().equals(variantId)).findFirst();
  }

  /// What is spoken of the cautions, in order.
  public List<String> spokenCautions() {
    return cautions.stream().map(Caution::say).filter(Objects::nonNull).toList();
  }

  /// The sides in the order in which they are shown; a single empty one for a stretch without
  /// sides.
  public List<Optional<Side>> eachSide() {
    return sides == Sides.NONE
        ? List.of(Optional.empty())
        : List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
  }
}
