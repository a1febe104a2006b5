package app.limber.ui;

import app.limber.practice.Coach;
import app.limber.practice.RoutineDesk;
import app.limber.practice.SettingsStore;
import app.limber.routine.ContentProblem;
import app.limber.words.Words;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the window works with.
///
/// @param settingsReading how reading the settings went, to be told once
/// @param problemSentence says what is wrong in a content file
/// @param routines keeps the routines that the user makes
public record UiParts(
    Words words,
    Coach coach,
    SettingsStore.Reading settingsReading,
    Function<ContentProblem, String> problemSentence,
    RoutineDesk routines) {
  /// What the window shows first.
  ///
  /// @param routine the id of a routine that starts at once; null to open on Today
  /// @param speed how fast it plays; 1 unless it is a rehearsal
  public record Opening(@Nullable String routine, double speed) {}
}
