package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class DaemonThreadsTest {
  @Test
  void scheduler_thatIsShutDown_waitsForNothingThatIsDueLater() throws Exception {
    try (ScheduledExecutorService scheduler = DaemonThreads.scheduler("test")) {
      Future<?> later = scheduler.schedule(() -> {}, 1, TimeUnit.HOURS);

      scheduler.shutdown();

      assertThat(later).isCancelled();
      assertThat(scheduler.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }
}
