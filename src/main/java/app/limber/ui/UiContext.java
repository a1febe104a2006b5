package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.profiles.WindowProfiles;
import app.limber.practice.programme.ProgrammeText;
import app.limber.practice.session.Pulse;
import app.limber.practice.session.Services;
import app.limber.practice.text.ContentProblemText;
import app.limber.practice.text.LogProblemText;
import app.limber.routine.ContentProblem;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.figure.Figures;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.ui.programmes.ProgrammeCards;
import app.limber.ui.programmes.ProgrammesModel;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The services that the window distributes among its pages. No page receives all of them.
///
/// @param services the use cases, on the threads of the window
/// @param everyMinute registers a task to run once a minute on the JavaFX application thread
/// @param pulses creates what drives a session or an animation on the JavaFX application thread
/// @param guidance creates the guidance of sessions that are not rehearsals
/// @param contentChanges registers a task to run on the JavaFX application thread whenever the
///     user's content has changed on disk
/// @param memory stores the window's bounds
/// @param files lets the user choose files and folders
/// @param profiles the people who use this computer
public record UiContext(
    Messages messages,
    Services services,
    Consumer<Runnable> everyMinute,
    Supplier<Pulse> pulses,
    GuidanceFactory guidance,
    Consumer<Runnable> contentChanges,
    WindowMemory memory,
    FileDialogs files,
    WindowProfiles profiles) {
  /// Describes a problem in a content file.
  String problemSentence(ContentProblem problem) {
    return new ContentProblemText(messages).sentence(problem);
  }

  /// Explains why the log cannot be used, and that practice continues without it.
  String logSentence(JournalException.Reason reason) {
    return new LogProblemText(messages).practiseWithout(reason, services.log().store().file());
  }

  /// Explains why the log cannot be used.
  String logCause(JournalException.Reason reason) {
    return new LogProblemText(messages).cause(reason, services.log().store().file());
  }

  /// Creates the cards about programmes.
  ///
  /// @param changed runs after every change of the programmes
  ProgrammeCards programmeCards(
      Navigator navigator, Notifier notifier, Figures figures, Runnable changed) {
    ProgrammesModel model =
        new ProgrammesModel(
            services.programmes(),
            new ProgrammeText(messages),
            services.data().path(),
            services.clock()::date,
            () -> services.settings().settings().weekPlan(),
            changed,
            notifier::say);
    return new ProgrammeCards(model, navigator, notifier, figures, files, messages);
  }

  /// What the window shows first.
  ///
  /// @param routine the id of a routine to start immediately; null to open on Today
  /// @param speed the playback speed; anything but 1 is a rehearsal
  /// @param programme a programme whose contents are shown; null for none
  public record Opening(@Nullable String routine, double speed, @Nullable Path programme) {
    /// An opening without a programme.
    public Opening(@Nullable String routine, double speed) {
      this(routine, speed, null);
    }
  }
}
