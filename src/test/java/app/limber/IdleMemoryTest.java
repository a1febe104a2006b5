package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.ManualScheduler;
import app.limber.testing.ManualTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class IdleMemoryTest {
  private final ManualTime time = new ManualTime();
  private final ManualScheduler scheduler = new ManualScheduler(time);
  private final AtomicInteger collections = new AtomicInteger();
  private final IdleMemory memory = new IdleMemory(scheduler, collections::incrementAndGet);

  private void pass(int seconds) {
    time.passSeconds(seconds);
    scheduler.runDue();
  }

  @Test
  void stillWindow_collectsOnceAfterAWhile() {
    memory.moves(true);
    memory.moves(false);
    pass(3);
    assertThat(collections).hasValue(0);

    pass(60);
    assertThat(collections).hasValue(1);
  }

  @Test
  void anotherAnimation_putsItOff() {
    memory.moves(true);
    memory.moves(true);
    memory.moves(false);
    pass(60);
    assertThat(collections).hasValue(0);

    memory.moves(false);
    pass(3);
    memory.moves(true);
    pass(60);
    assertThat(collections).hasValue(0);
  }

  @Test
  void closedTimer_isLeftAlone() {
    memory.moves(true);
    scheduler.shutdown();

    memory.moves(false);

    assertThat(collections).hasValue(0);
  }
}
