package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ClockThroughSleepTest {
  private static final Instant WALL = Instant.parse("2026-11-22T06:00:00Z");

  @Test
  @EnabledOnOs(OS.LINUX)
  void line13_linux_readsAClockThatNobodySets() {
    InstantSource clock = ClockThroughSleep.ofSystem("Linux", InstantSource.fixed(WALL));

    Instant first = clock.instant();

    assertThat(first).isAfter(Instant.EPOCH).isNotEqualTo(WALL);
    assertThat(clock.instant()).isAfterOrEqualTo(first);
  }

  @Test
  void line13_windows_leavesSleepToTheMonotonicClock() {
    InstantSource clock = ClockThroughSleep.ofSystem("Windows 11", InstantSource.fixed(WALL));

    assertThat(clock.instant()).isEqualTo(clock.instant()).isNotEqualTo(WALL);
  }
}
