package app.limber.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Locks files against other programs and waits for them, but not for ever: a program that was
/// stopped never lets go, and a file server may still hold the lock of one that is gone.
public final class PatientLock {
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(25);

  private PatientLock() {}

  /// Locks the file of a channel until that is closed.
  ///
  /// @param patience about how long to wait for another program
  /// @return false if another program has not let go
  /// @throws IOException if the file cannot be locked, as on some network file systems
  public static boolean take(FileChannel channel, Duration patience) throws IOException {
    long attempts = patience.toMillis() / BETWEEN_ATTEMPTS.toMillis();
    while (channel.tryLock() == null) {
      if (attempts == 0) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
      attempts--;
    }
    return true;
  }
}
