package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.KeyPositions;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XKeyPositionsTest {
  @Test
  void letterAt_withoutXServer_isUnknown() {
    KeyPositions positions = XKeyPositions.of("Linux", Map.of("DISPLAY", ":7977"), Runnable::run);

    positions.refresh();

    assertThat(positions.letterAt("п")).isEmpty();
  }

  @Test
  void of_otherSystems_readsNothing() {
    KeyPositions positions =
        XKeyPositions.of(
            "Windows 11",
            Map.of("DISPLAY", ":0"),
            _ -> {
              throw new AssertionError("there is no X server to ask");
            });

    assertThat(positions.letterAt("п")).isEmpty();
  }
}
