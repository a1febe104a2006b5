package app.limber.practice.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Holds the settings: a change takes effect at once and is kept soon after.
///
/// It belongs to the face's thread. Changes that come while one is being written are written
/// together, so that the file ends up as the last one left the settings.
public final class SettingsService {
  private final SettingsStore store;
  private final Executor background;
  private final Executor face;
  private final List<Consumer<Settings>> listeners = new ArrayList<>();
  private final AtomicReference<@Nullable Settings> unsaved = new AtomicReference<>();
  private final ReentrantLock writing = new ReentrantLock();
  private Settings settings;

  /// @param settings the settings as they were loaded
  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  public SettingsService(
      SettingsStore store, Settings settings, Executor background, Executor face) {
    this.store = store;
    this.settings = settings;
    this.background = background;
    this.face = face;
  }

  public Settings settings() {
    return settings;
  }

  /// Tells a listener of every change, from now on.
  ///
  /// @return ends that
  public Runnable whenChanged(Consumer<Settings> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Changes the settings at once and keeps them.
  ///
  /// @param failure runs on the face's thread if they cannot be kept
  public void change(Settings changed, Runnable failure) {
    if (changed.equals(settings)) {
      return;
    }
    become(changed);
    unsaved.set(changed);
    background.execute(() -> keep(failure));
  }

  private void become(Settings changed) {
    settings = changed;
    List.copyOf(listeners).forEach(listener -> listener.accept(changed));
  }

  private void keep(Runnable failure) {
    writing.lock();
    try {
      Settings latest = unsaved.getAndSet(null);
      if (latest != null) {
        store.save(latest);
      }
    } catch (SettingsStore.SettingsException _) {
      face.execute(failure);
    } finally {
      writing.unlock();
    }
  }

  /// Runs `work`, on any thread, while nothing is written; what was still to be written is dropped.
  public void whileNotWriting(Runnable work) {
    writing.lock();
    try {
      unsaved.set(null);
      work.run();
    } finally {
      writing.unlock();
    }
  }

  /// The settings are as if nobody had ever chosen anything; nothing is written.
  public void startAnew() {
    become(Settings.standard());
  }
}
