package app.limber.content.store;

import app.limber.content.ContentFile;
import app.limber.content.Kind;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Watches the user's content folder and debounces file events, because saving in an editor or
/// copying a folder causes several in a row. Continuous writes are still reported at intervals.
///
/// The folder need not exist yet. Where folders cannot be watched, no event is reported; the
/// content is also reread whenever the window receives the focus.
public final class ContentWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ContentWatch.class.getName());
  private static final long REST_MILLIS = 250;

  /// The number of consecutive events after which continuous writes are reported.
  private static final int LONGEST_UNREST = 20;

  private final Path content;
  private final Executor background;
  private volatile @Nullable WatchService service;
  private volatile boolean closed;

  /// @param background runs one task for as long as the watch lasts
  public ContentWatch(Path contentFolder, Executor background) {
    this.content = contentFolder.toAbsolutePath();
    this.background = background;
  }

  /// Starts watching. Call once.
  ///
  /// @param listener runs on the background thread after every change
  public void begin(Runnable listener) {
    background.execute(() -> watch(listener));
  }

  private void watch(Runnable listener) {
    try (WatchService begun = content.getFileSystem().newWatchService()) {
      service = begun;
      register(begun);
      while (!closed) {
        if (hasChanged(begun)) {
          listener.run();
        }
      }
    } catch (ClosedWatchServiceException e) {
      // The window is closed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.DEBUG, "content folder not watched", e);
    }
  }

  private void register(WatchService watcher) throws IOException {
    Path parent = content.getParent();
    if (!Files.isDirectory(content) && parent != null) {
      register(watcher, parent);
      return;
    }
    register(watcher, content);
    for (Kind kind : Kind.values()) {
      register(watcher, content.resolve(kind.folder()));
    }
  }

  private static void register(WatchService watcher, Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      folder.register(
          watcher,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    }
  }

  /// Waits for changes and for the rest after them; false if they have nothing to do with content.
  private boolean hasChanged(WatchService watcher) throws IOException, InterruptedException {
    WatchKey key = watcher.take();
    boolean changed = false;
    for (int times = 0; key != null && times < LONGEST_UNREST; times++) {
      changed |= isAboutContent(key);
      key.reset();
      key = watcher.poll(REST_MILLIS, TimeUnit.MILLISECONDS);
    }
    if (key != null) {
      changed |= isAboutContent(key);
      key.reset();
    }
    // Folders may have come, or come back; before their files are read, so that none is missed.
    register(watcher);
    return changed;
  }

  private boolean isAboutContent(WatchKey key) {
    boolean found = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      found |=
          StandardWatchEventKinds.OVERFLOW.equals(event.kind())
              || (event.context() instanceof Path name
                  && key.watchable() instanceof Path folder
                  && isAboutContent(folder, name));
    }
    return found;
  }

  private boolean isAboutContent(Path folder, Path name) {
    if (folder.equals(content)) {
      return Kind.ofFolder(name.toString()).isPresent();
    }
    return folder.startsWith(content)
        ? ContentFile.hasEnding(name)
        : name.equals(content.getFileName());
  }

  @Override
  public void close() {
    closed = true;
    WatchService begun = service;
    if (begun != null) {
      try {
        begun.close();
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "watch not closed", e);
      }
    }
  }
}
