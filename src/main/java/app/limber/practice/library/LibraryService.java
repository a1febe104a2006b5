package app.limber.practice.library;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Caches the content until it is invalidated. Thread-safe.
public final class LibraryService {
  private final ContentSource source;
  private final ReentrantLock reading = new ReentrantLock();
  private final AtomicInteger invalidations = new AtomicInteger();
  private volatile @Nullable Reading current;

  /// Content, and the number of invalidations before it was read.
  private record Reading(Content content, int invalidations) {}

  public LibraryService(ContentSource source) {
    this.source = source;
  }

  /// Returns the cached content. The first call, and the first one after [#invalidate()], reads
  /// files and blocks. Content that is invalidated while it is read is returned, but not cached.
  public Content content() {
    reading.lock();
    try {
      Reading known = current;
      // Counted before the files are read: what changes meanwhile may not be in what was read.
      int before = invalidations.get();
      if (known == null || known.invalidations() != before) {
        known = new Reading(source.read(), before);
        current = known;
      }
      return known.content();
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
    invalidations.incrementAndGet();
    current = null;
  }
}
