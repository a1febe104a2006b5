package app.limber.cli;

import org.jspecify.annotations.Nullable;

/// What the window shows first: Today, or a routine that starts at once, at `speed` times the true
/// speed (1 unless it is a rehearsal).
public record WindowRequest(@Nullable String routine, double speed) {
  /// Opens on Today.
  public static WindowRequest today() {
    return new WindowRequest(null, 1);
  }
}
