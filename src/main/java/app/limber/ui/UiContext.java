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
import app.limber.ui.history.FileDialogs;
import app.limber.ui.history.FilesModel;
import app.limber.ui.history.HistoryModel;
import app.limber.ui.history.HistoryPage;
import app.limber.words.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the window works with.
///
/// @param settingsReading how reading the settings went, to be told once
/// @param problemSentence says what is wrong in a content file
/// @param guidance creates the guidance of sessions that are no rehearsal
/// @param logSentence says why the log cannot be used, and that practice goes on without it
/// @param everyMinute calls what it is given once a minute, on the thread of the window
/// @param pulses makes what drives a session or moves a figure, on the thread of the window
/// @param data the user's data as a whole
/// @param folders lets the user choose a folder
/// @param routines keeps the routines that the user makes
/// @param contentChanges calls what it is given whenever the user's content has changed on disk, on
///     the thread of the window
/// @param memory knows where the window was
/// @param travel takes the log along in files
/// @param files lets the user choose a file
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
    FolderChooser folders,
    RoutineService routines,
    Consumer<Runnable> contentChanges,
    WindowMemory memory,
    LogTransfer travel,
    FileDialogs files) {
  /// A new page that looks back on the log.
  ///
  /// @param teller says something to the user
  HistoryPage historyPage(Consumer<String> teller) {
    HistoryModel model = new HistoryModel(coach, messages, teller);
    return new HistoryPage(
        model, new FilesModel(model, travel, messages), files, logSentence, messages);
  }

  /// What the window shows first.
  ///
  /// @param routine the id of a routine that starts at once; null to open on Today
  /// @param speed how fast it plays; 1 unless it is a rehearsal
  public record Opening(@Nullable String routine, double speed) {}
}
