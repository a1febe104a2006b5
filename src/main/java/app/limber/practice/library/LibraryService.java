package app.limber.practice.library;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Caches the content until it is invalidated. Thread-safe.
public final class LibraryService {
  private final ContentSource source;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Content current;

  public LibraryService(ContentSource source) {
    this.source = source;
  }

  /// Returns the cached content. The first call, and the first one after [#invalidate()], reads
  /// files and blocks.
  public Content content() {
    reading.lock();
    try {
      Content known = current;
      if (known == null) {
        known = source.read();
        current = known;
      }
      return known;
    } finally {
      reading.unlock();
    }
  }

  /// Changes the user's content and invalidates the cache, whether or not the change succeeds.
  ///
  /// @param change blocks; may throw
  public <T> T change(Supplier<T> change) {
    try {
      return change.get();
    } finally {
      invalidate();
    }
  }

  /// Makes the next call of [#content()] reread the files. Never blocks.
  public void invalidate() {
    current = null;
  }
}
