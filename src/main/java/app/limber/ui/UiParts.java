package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.practice.Accompaniment;
import app.limber.practice.Coach;
import app.limber.practice.DataDesk;
import app.limber.practice.LogTravel;
import app.limber.practice.Pulse;
import app.limber.practice.RoutineDesk;
import app.limber.practice.SettingsStore;
import app.limber.practice.SoundDesk;
import app.limber.practice.WindowMemory;
import app.limber.routine.ContentProblem;
import app.limber.ui.history.FileDialogs;
import app.limber.ui.history.FilesModel;
import app.limber.ui.history.HistoryModel;
import app.limber.ui.history.HistoryPage;
import app.limber.words.Words;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the window works with.
///
/// @param settingsReading how reading the settings went, to be told once
/// @param problemSentence says what is wrong in a content file
/// @param accompaniment makes what goes along with a session that is no rehearsal
/// @param sound the voice and the tones beside a session
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
public record UiParts(
    Words words,
    Coach coach,
    SettingsStore.Reading settingsReading,
    Function<ContentProblem, String> problemSentence,
    Function<JournalException.Reason, String> logSentence,
    Consumer<Runnable> everyMinute,
    Supplier<Pulse> pulses,
    Accompaniment.Maker accompaniment,
    SoundDesk sound,
    DataDesk data,
    FolderChooser folders,
    RoutineDesk routines,
    Consumer<Runnable> contentChanges,
    WindowMemory memory,
    LogTravel travel,
    FileDialogs files) {
  /// A new page that looks back on the log.
  ///
  /// @param teller says something to the user
  HistoryPage historyPage(Consumer<String> teller) {
    HistoryModel model = new HistoryModel(coach, words, teller);
    return new HistoryPage(model, new FilesModel(model, travel, words), files, words);
  }

  /// What the window shows first.
  ///
  /// @param routine the id of a routine that starts at once; null to open on Today
  /// @param speed how fast it plays; 1 unless it is a rehearsal
  public record Opening(@Nullable String routine, double speed) {}
}
