package app.limber.practice.session;

import app.limber.practice.library.LibraryService;
import app.limber.practice.log.LogService;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.DataFolder;
import app.limber.practice.program.LocalClock;
import app.limber.practice.reminder.ReminderService;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Shows, copies and erases all of the user's data at once.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class DataService {
  private static final System.Logger LOG = System.getLogger(DataService.class.getName());

  private final DataFolder folder;
  private final LocalClock clock;
  private final SettingsService settings;
  private final LibraryService library;
  private final LogService log;
  private final ReminderService reminders;
  private final Executor background;
  private final Executor face;

  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public DataService(
      DataFolder folder,
      LocalClock clock,
      SettingsService settings,
      LibraryService library,
      LogService log,
      ReminderService reminders,
      Executor background,
      Executor face) {
    this.folder = folder;
    this.clock = clock;
    this.settings = settings;
    this.library = library;
    this.log = log;
    this.reminders = reminders;
    this.background = background;
    this.face = face;
  }

  public Path path() {
    return folder.path();
  }

  /// Shows the folder in the system's file manager.
  ///
  /// @param failure runs if that cannot be done
  public void show(Runnable failure) {
    background.execute(
        () -> {
          try {
            if (folder.show()) {
              return;
            }
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the folder was not shown", e);
          }
          face.execute(failure);
        });
  }

  /// Creates a report for support that contains nothing the user wrote.
  public void report(Consumer<String> answer) {
    background.execute(
        () -> {
          String report;
          try {
            report = folder.report();
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "no report", e);
            report = e.toString();
          }
          String told = report;
          face.execute(() -> answer.accept(told));
        });
  }

  /// Copies everything into a new folder in `parent`.
  ///
  /// @param done receives the new folder
  /// @param failure runs if copying fails
  public void copyInto(Path parent, Consumer<Path> done, Runnable failure) {
    log.whileClosed(
        () -> {
          try {
            Path copy = folder.copyInto(parent, clock.date());
            face.execute(() -> done.accept(copy));
          } catch (RuntimeException e) {
            fail("the data was not copied", e, failure);
          }
        });
  }

  /// Erases everything, including the reminder, and resets the settings to their defaults.
  ///
  /// @param failure runs if something could not be deleted
  public void erase(Runnable done, Runnable failure) {
    boolean reminding = reminders.plan().isActive();
    log.erase(
        () -> {
          try {
            // A reminder of another data folder is left in place.
            if (reminding) {
              reminders.removeNow();
            }
            settings.whileNotWriting(folder::erase);
            library.invalidate();
            face.execute(
                () -> {
                  settings.startAnew();
                  done.run();
                });
          } catch (RuntimeException e) {
            fail("the data was not erased", e, failure);
          }
        });
  }

  private void fail(String what, RuntimeException reason, Runnable failure) {
    LOG.log(System.Logger.Level.DEBUG, what, reason);
    face.execute(failure);
  }
}
