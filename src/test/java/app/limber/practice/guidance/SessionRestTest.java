package app.limber.practice.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.PauseReason;
import app.limber.player.PlayerState;
import app.limber.player.WaitReason;
import app.limber.testing.ManualScheduler;
import app.limber.testing.ManualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionRestTest {
  private static final PlayerState RUNNING = new PlayerState.Running();
  private static final PlayerState READY = new PlayerState.Waiting(WaitReason.READY);

  private final ManualTime time = new ManualTime();
  private final ManualScheduler scheduler = new ManualScheduler(time);
  private int awake;
  private int deviceClosed;
  private final SessionRest rest =
      new SessionRest(
          new SleepBlocker(
              () -> {
                awake++;
                return () -> awake--;
              },
              Runnable::run),
          () -> deviceClosed++,
          scheduler,
          Runnable::run);

  @Test
  void waitForReadyOverFiveMinutes_letsTheScreenGoDark() {
    rest.follow(RUNNING);
    rest.follow(READY);
    pass(SessionRest.PATIENCE.minusSeconds(1));
    assertThat(awake).isOne();

    pass(Duration.ofSeconds(1));

    assertThat(awake).isZero();
    assertThat(deviceClosed).isOne();
  }

  @Test
  void readyAfterALongWait_keepsAwakeAgain() {
    rest.follow(READY);
    pass(SessionRest.PATIENCE);
    rest.follow(READY);
    assertThat(awake).isZero();

    rest.follow(RUNNING);

    assertThat(awake).isOne();
  }

  @Test
  void eachWait_hasItsOwnFiveMinutes() {
    rest.follow(READY);
    pass(SessionRest.PATIENCE.minusSeconds(1));
    rest.follow(RUNNING);
    rest.follow(READY);

    pass(SessionRest.PATIENCE.minusSeconds(1));

    assertThat(awake).isOne();
  }

  @Test
  void waitForTheVoice_keepsAwake() {
    rest.follow(new PlayerState.Waiting(WaitReason.VOICE));

    pass(SessionRest.PATIENCE.multipliedBy(2));

    assertThat(awake).isOne();
  }

  @Test
  void pause_closesTheDeviceAndLetsTheMachineSleep() {
    rest.follow(RUNNING);

    rest.follow(new PlayerState.Paused(PauseReason.USER));

    assertThat(awake).isZero();
    assertThat(deviceClosed).isOne();
  }

  @Test
  void close_closesTheDeviceAfterTheLastToneToo() {
    rest.follow(READY);

    rest.close();
    pass(SessionRest.PATIENCE);

    assertThat(awake).isZero();
    assertThat(deviceClosed).isOne();
  }

  private void pass(Duration duration) {
    time.pass(duration);
    scheduler.runDue();
  }
}
