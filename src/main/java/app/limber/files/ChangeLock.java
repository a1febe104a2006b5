package app.limber.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Lets only one thread of all programs read, change and write a small file at a time, so that of
/// two changes in the same moment none is lost. Closing it ends that; the operating system does so
/// however the program ends.
///
/// Where nothing can be locked, as on some network file systems, only the threads of this program
/// wait for each other. So it is, too, when another program keeps the lock for longer than any
/// change takes, because it was stopped, or because a file server still holds the lock of one that
/// is gone.
public final class ChangeLock implements AutoCloseable {
  private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

  /// A change takes some ten milliseconds.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final @Nullable FileChannel channel;

  private ChangeLock(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for whoever holds the lock, unless that is the calling thread; for another program only
  /// for some seconds.
  ///
  /// @param file the file to lock, created if absent; never the file to be changed, which is
  ///     replaced by the change
  public static ChangeLock hold(Path file) {
    return hold(file, PATIENCE);
  }

  static ChangeLock hold(Path file, Duration patience) {
    IN_THIS_PROGRAM.lock();
    return new ChangeLock(locked(file, patience));
  }

  private static @Nullable FileChannel locked(Path file, Duration patience) {
    FileChannel channel = null;
    try {
      channel = OwnerOnly.openLock(file);
      if (!PatientLock.take(channel, patience)) {
        throw new IOException("another program keeps the lock");
      }
      return channel;
    } catch (IOException | OverlappingFileLockException e) {
      log("changed without a lock of its own", e);
      close(channel);
      return null;
    }
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      log("the lock ends with the program", e);
    }
  }

  private static void log(String what, Exception e) {
    System.getLogger(ChangeLock.class.getName()).log(System.Logger.Level.DEBUG, what, e);
  }

  @Override
  public void close() {
    close(channel);
    IN_THIS_PROGRAM.unlock();
  }
}
