package app.limber.practice.preferences;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the user has chosen, by topic.
///
/// A new setting is a component of its topic, with its range, its default and a `with…`; the file
/// and the page then each need a line for it.
///
/// @param safetyRead whether the safety card has been acknowledged
/// @param emergencyNumber the number to call where the user lives, null if they have not told it
/// @param muted whether voice and tones are silent
public record Settings(
    boolean safetyRead,
    PlaySettings play,
    DaySettings days,
    AppearanceSettings look,
    StretchSettings stretches,
    SoundSettings sound,
    @Nullable String emergencyNumber,
    boolean muted) {
  private static final Pattern EMERGENCY_NUMBER = Pattern.compile("[+*#]?\\d[-\\d ()/.]{0,28}");

  public Settings {
    if (emergencyNumber != null && !isEmergencyNumber(emergencyNumber)) {
      throw new IllegalArgumentException("emergencyNumber is none: " + emergencyNumber);
    }
  }

  /// What holds before the user has chosen anything.
  public static Settings standard() {
    return new Settings(
        false,
        PlaySettings.standard(),
        DaySettings.standard(),
        AppearanceSettings.standard(),
        StretchSettings.standard(),
        SoundSettings.standard(),
        null,
        false);
  }

  /// Whether a text can be dialled: digits, perhaps grouped, perhaps after a `+`; 30 characters at
  /// most.
  public static boolean isEmergencyNumber(String text) {
    return EMERGENCY_NUMBER.matcher(text).matches();
  }

  public Settings withSafetyRead() {
    return new Settings(true, play, days, look, stretches, sound, emergencyNumber, muted);
  }

  public Settings with(PlaySettings newPlay) {
    return new Settings(safetyRead, newPlay, days, look, stretches, sound, emergencyNumber, muted);
  }

  public Settings with(DaySettings newDays) {
    return new Settings(safetyRead, play, newDays, look, stretches, sound, emergencyNumber, muted);
  }

  public Settings with(AppearanceSettings newLook) {
    return new Settings(safetyRead, play, days, newLook, stretches, sound, emergencyNumber, muted);
  }

  public Settings with(StretchSettings newStretches) {
    return new Settings(safetyRead, play, days, look, newStretches, sound, emergencyNumber, muted);
  }

  public Settings with(SoundSettings newSound) {
    return new Settings(safetyRead, play, days, look, stretches, newSound, emergencyNumber, muted);
  }

  public Settings withEmergencyNumber(@Nullable String number) {
    return new Settings(safetyRead, play, days, look, stretches, sound, number, muted);
  }

  public Settings withMuted(boolean nowMuted) {
    return new Settings(safetyRead, play, days, look, stretches, sound, emergencyNumber, nowMuted);
  }
}
