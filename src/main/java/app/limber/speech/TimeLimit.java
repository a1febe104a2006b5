package app.limber.speech;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Ends something that takes too long.
final class TimeLimit {
  private final CompletableFuture<Void> end;

  private TimeLimit(CompletableFuture<Void> end) {
    this.end = end;
  }

  /// Runs `onTimeout` after `time`, unless the limit is lifted before. It must not block.
  static TimeLimit of(Duration time, Runnable onTimeout) {
    return new TimeLimit(
        new CompletableFuture<Void>()
            .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
            .thenRun(onTimeout));
  }

  /// Ends `process` after `time`.
  static TimeLimit on(Process process, Duration time) {
    return of(time, () -> ChildProcesses.end(process));
  }

  void lift() {
    end.cancel(false);
  }
}
