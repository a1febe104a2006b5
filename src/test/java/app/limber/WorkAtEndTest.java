package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class WorkAtEndTest {
  private static final Duration AMPLE = Duration.ofMinutes(1);

  private final List<Thread> ranOn = new ArrayList<>();

  @Test
  void runsOnTheUsualThreadIfThatTakesIt() throws InterruptedException {
    try (ExecutorService usual = Executors.newSingleThreadExecutor()) {
      WorkAtEnd.run(usual, this::work, AMPLE);
    }

    assertThat(ranOn).hasSize(1).doesNotContain(Thread.currentThread());
  }

  @Test
  void runsHereIfTheUsualThreadDropsIt() throws InterruptedException {
    WorkAtEnd.run(dropped -> {}, this::work, Duration.ZERO);

    assertThat(ranOn).containsExactly(Thread.currentThread());
  }

  @Test
  void runsOnceIfTheUsualThreadTakesItTooLate() throws InterruptedException {
    List<Runnable> late = new ArrayList<>();

    WorkAtEnd.run(late::add, this::work, Duration.ZERO);
    late.forEach(Runnable::run);

    assertThat(ranOn).containsExactly(Thread.currentThread());
  }

  @Test
  void aFailureIsNotThrown() throws InterruptedException {
    WorkAtEnd.run(
        Runnable::run,
        () -> {
          work();
          throw new IllegalStateException("no disk");
        },
        AMPLE);

    assertThat(ranOn).hasSize(1);
  }

  private void work() {
    ranOn.add(Thread.currentThread());
  }
}
