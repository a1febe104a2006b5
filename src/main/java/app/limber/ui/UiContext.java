package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.library.RoutineService;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.session.Coach;
import app.limber.practice.session.DataService;
import app.limber.practice.session.LogTransfer;
import app.limber.practice.session.Pulse;
import app.limber.routine.ContentProblem;
import app.limber.ui.controls.FileDialogs;
import app.limber.words.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The services that the window distributes among its pages. No page receives all of them.
///
/// @param settingsReading the outcome of reading the settings, shown once
/// @param problemSentence describes a problem in a content file
/// @param guidance creates the guidance of sessions that are not rehearsals
/// @param logSentence explains why the log cannot be used, and that practice continues without it
/// @param everyMinute registers a task to run once a minute on the JavaFX application thread
/// @param pulses creates what drives a session or an animation on the JavaFX application thread
/// @param data the user's data as a whole
/// @param routines stores the routines that the user makes
/// @param contentChanges registers a task to run on the JavaFX application thread whenever the
///     user's content has changed on disk
/// @param memory stores the window's bounds
/// @param travel exports, imports, merges and prints the log
/// @param files lets the user choose files and folders
public record UiContext(
    Messages messages,
    Coach coach,
    SettingsStore.Reading settingsReading,
    Function<ContentProblem, String> problemSentence,
    Function<JournalException.Reason, String> logSentence,
    Consumer<Runnable> everyMinute,
    Supplier<Pulse> pulses,
    GuidanceFactory guidance,
    DataService data,
    RoutineService routines,
    Consumer<Runnable> contentChanges,
    WindowMemory memory,
    LogTransfer travel,
    FileDialogs files) {
  /// What the window shows first.
  ///
  /// @param routine the id of a routine to start immediately; null to open on Today
  /// @param speed the playback speed; anything but 1 is a rehearsal
  public record Opening(@Nullable String routine, double speed) {}
}
