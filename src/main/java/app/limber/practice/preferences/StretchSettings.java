package app.limber.practice.preferences;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the user has chosen for single stretches, by their ids.
///
/// @param leftOut the stretches that are not played
/// @param doses how the user does a stretch where a routine leaves it open
public record StretchSettings(Map<String, Exclusion> leftOut, Map<String, CustomDose> doses) {
  public StretchSettings {
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    doses = Collections.unmodifiableMap(new LinkedHashMap<>(doses));
  }

  public static StretchSettings standard() {
    return new StretchSettings(Map.of(), Map.of());
  }

  /// The stretches that are left out on a practice day.
  public Set<String> leftOutOn(LocalDate today) {
    return leftOut.entrySet().stream()
        .filter(entry -> entry.getValue().holdsOn(today))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How a stretch is left out on a practice day, if it is.
  public Optional<Exclusion> leftOutOn(LocalDate today, String stretch) {
    return Optional.ofNullable(leftOut.get(stretch)).filter(how -> how.holdsOn(today));
  }

  /// The same without what belonged to days other than `today`, and with this stretch left out.
  public StretchSettings leaving(String stretch, Exclusion how, LocalDate today) {
    Map<String, Exclusion> changed = new LinkedHashMap<>(leftOut);
    changed.values().removeIf(kept -> !kept.holdsOn(today));
    changed.put(stretch, how);
    return new StretchSettings(changed, doses);
  }

  /// The same with this stretch played again.
  public StretchSettings takingBack(String stretch) {
    Map<String, Exclusion> changed = new LinkedHashMap<>(leftOut);
    changed.remove(stretch);
    return new StretchSettings(changed, doses);
  }

  public Optional<CustomDose> dose(String stretch) {
    return Optional.ofNullable(doses.get(stretch));
  }

  /// The same with this dose of the user's own.
  public StretchSettings withDose(String stretch, CustomDose dose) {
    Map<String, CustomDose> changed = new LinkedHashMap<>(doses);
    changed.put(stretch, dose);
    return new StretchSettings(leftOut, changed);
  }

  /// The same with the stretch done as it comes.
  public StretchSettings withoutDose(String stretch) {
    Map<String, CustomDose> changed = new LinkedHashMap<>(doses);
    changed.remove(stretch);
    return new StretchSettings(leftOut, changed);
  }
}
