package app.limber.practice.preferences;

import app.limber.practice.preferences.SettingsStore.SettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds the settings. A change takes effect immediately and is saved in the background; changes
/// made during a write are saved together.
///
/// Confined to the UI thread, except for [#whileNotWriting].
public final class SettingsService {
  private static final System.Logger LOG = System.getLogger(SettingsService.class.getName());

  private final SettingsStore store;
  private final Executor background;
  private final Executor face;
  private final List<Consumer<Settings>> listeners = new ArrayList<>();
  private final AtomicReference<@Nullable Settings> unsaved = new AtomicReference<>();
  private final ReentrantLock writing = new ReentrantLock();
  private Settings settings;

  /// The settings as last read or saved.
  private volatile Settings saved;

  /// The number of changes so far.
  private int changes;

  /// @param settings the settings as loaded
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public SettingsService(
      SettingsStore store, Settings settings, Executor background, Executor face) {
    this.store = store;
    this.settings = settings;
    this.saved = settings;
    this.background = background;
    this.face = face;
  }

  public Settings settings() {
    return settings;
  }

  /// Adds a listener that receives the settings after every change.
  ///
  /// @return a task that removes the listener
  public Runnable whenChanged(Consumer<Settings> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Changes the settings immediately and saves them.
  ///
  /// @param failure runs on the UI thread if they cannot be saved
  public void change(Settings changed, Runnable failure) {
    changeOr(changed, _ -> failure.run());
  }

  /// As [#change], for a caller that tells why the settings cannot be saved.
  ///
  /// @param failure receives the reason on the UI thread
  public void changeOr(Settings changed, Consumer<SettingsException> failure) {
    if (changed.equals(settings)) {
      return;
    }
    become(changed);
    unsaved.set(changed);
    background.execute(() -> keep(failure));
  }

  private void become(Settings changed) {
    changes++;
    settings = changed;
    List.copyOf(listeners).forEach(listener -> listener.accept(changed));
  }

  private void keep(Consumer<SettingsException> failure) {
    writing.lock();
    try {
      Settings latest = unsaved.getAndSet(null);
      if (latest != null) {
        store.save(latest, saved);
        saved = latest;
      }
    } catch (SettingsException e) {
      face.execute(() -> failure.accept(e));
    } catch (RuntimeException e) {
      // A defect of the store; the user has to know all the same that nothing was saved.
      LOG.log(System.Logger.Level.DEBUG, "the settings' store failed", e);
      face.execute(() -> failure.accept(new SettingsException(e, false)));
    } finally {
      writing.unlock();
    }
  }

  /// Takes over what another program, such as a command, has changed in the store. Does nothing if
  /// the store cannot be read or is empty, or if something here is not saved; saving keeps both.
  ///
  /// @param then runs on the UI thread afterwards, whether or not something was taken over
  public void refresh(Runnable then) {
    int before = changes;
    background.execute(
        () -> {
          SettingsStore.Loaded found = look();
          face.execute(
              () -> {
                if (found.reading() == SettingsStore.Reading.FINE) {
                  takeOver(found.settings(), before);
                }
                then.run();
              });
        });
  }

  private SettingsStore.Loaded look() {
    writing.lock();
    try {
      return store.look();
    } finally {
      writing.unlock();
    }
  }

  private void takeOver(Settings found, int before) {
    boolean isSaved = changes == before && unsaved.get() == null && settings.equals(saved);
    if (isSaved && !found.equals(settings) && !found.equals(Settings.standard())) {
      saved = found;
      become(found);
    }
  }

  /// Runs `work` while nothing is written and discards pending writes. Call from any thread.
  public void whileNotWriting(Runnable work) {
    writing.lock();
    try {
      unsaved.set(null);
      work.run();
    } finally {
      writing.unlock();
    }
  }

  /// Resets the settings to their defaults without saving them.
  public void startAnew() {
    saved = Settings.standard();
    become(saved);
  }
}
