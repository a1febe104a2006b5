package app.limber.practice.session;

import app.limber.practice.log.LogService;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.program.DataFolder;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Does what the user wants of all their data at once: see where it lies, take a copy, erase it.
///
/// It is used from the face's thread, and brings every answer back to it.
public final class DataService {
  private static final System.Logger LOG = System.getLogger(DataService.class.getName());

  private final DataFolder folder;
  private final Coach coach;
  private final LogService log;
  private final Executor background;
  private final Executor face;

  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  public DataService(
      DataFolder folder, Coach coach, LogService log, Executor background, Executor face) {
    this.folder = folder;
    this.coach = coach;
    this.log = log;
    this.background = background;
    this.face = face;
  }

  /// Where the data lies.
  public Path path() {
    return folder.path();
  }

  /// Shows the folder in the system's file manager.
  ///
  /// @param failure runs if that cannot be done
  public void show(Runnable failure) {
    background.execute(
        () -> {
          if (!folder.show()) {
            face.execute(failure);
          }
        });
  }

  /// Copies everything into a new folder in `parent`.
  ///
  /// @param done gets the new folder
  /// @param failure runs if there is no copy
  public void copyInto(Path parent, Consumer<Path> done, Runnable failure) {
    log.whileClosed(
        () -> {
          try {
            Path copy = folder.copyInto(parent, coach.date());
            face.execute(() -> done.accept(copy));
          } catch (UncheckedIOException e) {
            fail("the data was not copied", e, failure);
          }
        });
  }

  /// Erases everything; the settings are then as if nobody had ever chosen anything.
  ///
  /// @param failure runs if something is left
  public void erase(Runnable done, Runnable failure) {
    SettingsService settings = coach.settingsDesk();
    log.whileClosed(
        () -> {
          try {
            settings.whileNotWriting(folder::erase);
            face.execute(
                () -> {
                  settings.startAnew();
                  done.run();
                });
          } catch (UncheckedIOException e) {
            fail("the data was not erased", e, failure);
          }
        });
  }

  private void fail(String what, UncheckedIOException reason, Runnable failure) {
    LOG.log(System.Logger.Level.DEBUG, what, reason);
    face.execute(failure);
  }
}
