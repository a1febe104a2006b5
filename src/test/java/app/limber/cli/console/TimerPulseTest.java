package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class TimerPulseTest {
  private final ManualTimer timer = new ManualTimer();
  private final Deque<Runnable> face = new ArrayDeque<>();
  private final TimerPulse pulse = new TimerPulse(timer, face::add);
  private int beats;

  @Test
  void beat_runsOnTheOtherThread() {
    start();
    timer.fire();
    assertThat(beats).isZero();

    face.remove().run();

    assertThat(beats).isEqualTo(1);
  }

  @Test
  void beatsThatAreLate_areLeftOut() {
    start();
    timer.fire();
    timer.fire();
    timer.fire();

    assertThat(face).hasSize(1);
  }

  @Test
  void beatOnItsWay_whenThePulseStops_doesNotRun() {
    start();
    timer.fire();
    pulse.stop();

    face.remove().run();

    assertThat(beats).isZero();
    assertThat(timer.isRunning()).isFalse();
  }

  @Test
  void startedAgain_beatsAgain() {
    start();
    pulse.stop();
    start();
    timer.fire();
    face.remove().run();

    assertThat(beats).isEqualTo(1);
  }

  private void start() {
    pulse.start(() -> beats++);
  }
}
