package app.limber.practice.library;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The content, read once and kept until it is said to have changed. May be used from any thread.
public final class LibraryService {
  private final ContentSource source;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Content current;

  public LibraryService(ContentSource source) {
    this.source = source;
  }

  /// The content as it was read last; the first call, and the first one after [#invalidate()], read
  /// files.
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

  /// Lets the next call of [#content()] read the content anew, because its files may have changed.
  /// Never blocks.
  public void invalidate() {
    current = null;
  }
}
