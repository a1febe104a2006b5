package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BoundedCloseTest {
  @Test
  void closingThatHangs_isLeft() {
    CountDownLatch never = new CountDownLatch(1);

    boolean ended =
        BoundedClose.within(
            Duration.ofMillis(50),
            () -> {
              while (never.getCount() > 0) {
                LockSupport.park();
              }
            });

    assertThat(ended).isFalse();
  }

  @Test
  void closingThatEnds_isWaitedFor() {
    CountDownLatch done = new CountDownLatch(1);

    assertThat(BoundedClose.within(Duration.ofSeconds(10), done::countDown)).isTrue();
    assertThat(done.getCount()).isZero();
  }
}
