package app.limber.sound;

import app.limber.practice.guidance.Tones;
import app.limber.testing.PortGuard;
import java.util.concurrent.Executor;

/// The tones of the program on a line that a guard watches: to open, write and close one blocks.
public final class WatchedTones {
  private WatchedTones() {}

  /// Tones whose audio line is guarded.
  ///
  /// @param written runs with each piece of sound that reached the line
  public static Tones of(PortGuard guard, Runnable written, Executor executor, Runnable noDevice) {
    return new SystemTones(
        () -> {
          guard.use("the opening of the sound device");
          return new Line(guard, written);
        },
        executor,
        noDevice);
  }

  private record Line(PortGuard guard, Runnable written) implements AudioLine {
    @Override
    public boolean write(byte[] bytes, int length) {
      guard.use("sound");
      written.run();
      return true;
    }

    @Override
    public void close() {
      guard.use("the closing of the sound device");
    }
  }
}
