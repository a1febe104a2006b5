package app.limber.practice.preferences;

import app.limber.plan.WeekPlan;
import app.limber.reminder.ReminderPlan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The user's settings, grouped by topic.
///
/// To add a setting, add a component with its range, default and `with…` to its topic, then a line
/// each in the file format and on the page. Each `with…` here returns a copy in which its parameter
/// replaces the component of the same name.
///
/// @param safetyRead whether the safety card has been acknowledged
/// @param emergencyNumber the number to call where the user lives, null if not set
/// @param muted whether voice and tones are silent
/// @param reminder when the user is reminded of practice
/// @param weekPlan which routines are planned on which weekday
public record Settings(
    boolean safetyRead,
    PlaySettings play,
    DaySettings days,
    AppearanceSettings look,
    StretchSettings stretches,
    SoundSettings sound,
    @Nullable String emergencyNumber,
    boolean muted,
    ReminderPlan reminder,
    WeekPlan weekPlan) {
  private static final Pattern EMERGENCY_NUMBER = Pattern.compile("[+*#]?\\d[-\\d ()/.]{0,28}");

  public Settings {
    if (emergencyNumber != null && !isEmergencyNumber(emergencyNumber)) {
      throw new IllegalArgumentException("emergencyNumber is none: " + emergencyNumber);
    }
  }

  /// The defaults.
  public static Settings standard() {
    return new Settings(
        false,
        PlaySettings.standard(),
        DaySettings.standard(),
        AppearanceSettings.standard(),
        StretchSettings.standard(),
        SoundSettings.standard(),
        null,
        false,
        ReminderPlan.standard(),
        WeekPlan.EMPTY);
  }

  /// Whether a text can be dialled: at most 30 characters, digits with optional grouping and `+`.
  public static boolean isEmergencyNumber(String text) {
    return EMERGENCY_NUMBER.matcher(text).matches();
  }

  public Settings withSafetyRead() {
    return new Settings(
        true, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(PlaySettings play) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(DaySettings days) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(AppearanceSettings look) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(StretchSettings stretches) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(SoundSettings sound) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(ReminderPlan reminder) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings with(WeekPlan weekPlan) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings withEmergencyNumber(@Nullable String emergencyNumber) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }

  public Settings withMuted(boolean muted) {
    return new Settings(
        safetyRead, play, days, look, stretches, sound, emergencyNumber, muted, reminder, weekPlan);
  }
}
