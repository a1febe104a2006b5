package app.limber.speech;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Kills a program that takes too long.
final class TimeLimit {
  private final CompletableFuture<Void> end;

  private TimeLimit(CompletableFuture<Void> end) {
    this.end = end;
  }

  /// Kills `process` after `time`, unless the limit is closed before.
  static TimeLimit on(Process process, Duration time) {
    return new TimeLimit(
        new CompletableFuture<Void>()
            .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
            .thenRun(() -> ChildProcesses.end(process)));
  }

  void lift() {
    end.cancel(false);
  }
}
