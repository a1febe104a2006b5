package app.limber.testing;

import app.limber.practice.session.Pulse;
import org.jspecify.annotations.Nullable;

/// A pulse that beats when a test says so, and only while something asked for it.
public final class ManualPulse implements Pulse {
  private @Nullable Runnable beat;

  @Override
  public void start(Runnable newBeat) {
    if (beat == null) {
      beat = newBeat;
    }
  }

  @Override
  public void stop() {
    beat = null;
  }

  /// Whether somebody wants to be called.
  public boolean isRunning() {
    return beat != null;
  }

  /// Beats once, if it is wanted.
  public void beat() {
    if (beat != null) {
      beat.run();
    }
  }
}
