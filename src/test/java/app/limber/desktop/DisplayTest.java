package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.DisplayState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DisplayTest {
  @Test
  void check_linuxWithoutDisplay_findsNone() {
    assertThat(linux(Map.of()).check()).isEqualTo(new DisplayState.NoDisplay());
  }

  @Test
  void atFirstSight_onlyAMissingNameIsSeen() {
    assertThat(linux(Map.of()).atFirstSight()).isEqualTo(new DisplayState.NoDisplay());
    assertThat(linux(Map.of("DISPLAY", ":7977")).atFirstSight())
        .isEqualTo(new DisplayState.Ready());
    assertThat(new Display("Linux", Map.of(), "Headless").atFirstSight())
        .isEqualTo(new DisplayState.Ready());
  }

  @Test
  void check_blankDisplay_findsNone() {
    assertThat(linux(Map.of("DISPLAY", "")).check()).isEqualTo(new DisplayState.NoDisplay());
  }

  @Test
  void check_waylandThatLendsNoXServer_findsNone() {
    assertThat(linux(Map.of("WAYLAND_DISPLAY", "wayland-0")).check())
        .isEqualTo(new DisplayState.NoDisplay());
  }

  @Test
  void check_headlessToolkit_needsNoDisplay() {
    assertThat(new Display("Linux", Map.of(), "Headless").check())
        .isEqualTo(new DisplayState.Ready());
  }

  @Test
  void check_otherSystems_haveAScreen() {
    assertThat(new Display("Mac OS X", Map.of(), null).check()).isEqualTo(new DisplayState.Ready());
    assertThat(new Display("Windows 11", Map.of(), null).check())
        .isEqualTo(new DisplayState.Ready());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void check_displayThatNobodyServes_isNotReady() {
    assertThat(linux(Map.of("DISPLAY", ":7977")).check())
        .isIn(new DisplayState.NoAnswer(":7977"), new DisplayState.NoGtk());
  }

  private static Display linux(Map<String, String> environment) {
    return new Display("Linux", environment, null);
  }
}
