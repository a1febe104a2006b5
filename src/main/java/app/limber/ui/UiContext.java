package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.session.Pulse;
import app.limber.practice.session.Services;
import app.limber.practice.text.LogProblemText;
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
/// @param services the use cases, on the threads of the window
/// @param problemSentence says what is wrong in a content file
/// @param guidance creates the guidance of sessions that are no rehearsal
/// @param everyMinute calls what it is given once a minute, on the thread of the window
/// @param pulses makes what drives a session or moves a figure, on the thread of the window
/// @param folders lets the user choose a folder
/// @param contentChanges calls what it is given whenever the user's content has changed on disk, on
///     the thread of the window
/// @param memory knows where the window was
/// @param files lets the user choose a file
public record UiContext(
    Messages messages,
    Services services,
    Function<ContentProblem, String> problemSentence,
    Consumer<Runnable> everyMinute,
    Supplier<Pulse> pulses,
    GuidanceFactory guidance,
    FolderChooser folders,
    Consumer<Runnable> contentChanges,
    WindowMemory memory,
    FileDialogs files) {
  /// A new page that looks back on the log.
  ///
  /// @param teller says something to the user
  HistoryPage historyPage(Consumer<String> teller) {
    HistoryModel model =
        new HistoryModel(
            services.snapshots(),
            services.log(),
            services.sessions(),
            services.settings(),
            messages,
            teller);
    return new HistoryPage(
        model,
        new FilesModel(model, services.transfers(), messages),
        files,
        this::logSentence,
        messages);
  }

  /// Why the log cannot be used, and that practice goes on without it.
  String logSentence(JournalException.Reason reason) {
    return new LogProblemText(messages).practiseWithout(reason, services.log().store().file());
  }

  /// What the window shows first.
  ///
  /// @param routine the id of a routine that starts at once; null to open on Today
  /// @param speed how fast it plays; 1 unless it is a rehearsal
  public record Opening(@Nullable String routine, double speed) {}
}
