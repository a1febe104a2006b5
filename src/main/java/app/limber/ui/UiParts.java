package app.limber.ui;

import app.limber.practice.Accompaniment;
import app.limber.practice.Coach;
import app.limber.practice.Pulse;
import app.limber.practice.SettingsStore;
import app.limber.routine.ContentProblem;
import app.limber.words.Words;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the window works with.
///
/// @param settingsReading how reading the settings went, to be told once
/// @param problemSentence says what is wrong in a content file
/// @param accompaniment makes what goes along with a session that is no rehearsal
/// @param pulses makes what drives a session, on the thread of the window
public record UiParts(
    Words words,
    Coach coach,
    SettingsStore.Reading settingsReading,
    Function<ContentProblem, String> problemSentence,
    Supplier<Pulse> pulses,
    Accompaniment.Maker accompaniment) {
  /// What the window shows first.
  ///
  /// @param routine the id of a routine that starts at once; null to open on Today
  /// @param speed how fast it plays; 1 unless it is a rehearsal
  public record Opening(@Nullable String routine, double speed) {}
}
