package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Variants with texts of their own, as the window shows them.
class StrapTest {
  @TempDir Path folder;

  private void routine(String stretch, String variant) throws IOException {
    Path routines = Files.createDirectories(folder.resolve("content/routines"));
    Files.writeString(
        routines.resolve("straps.json"),
        """
        { "id": "straps", "name": "Straps", "restSeconds": 10, "stretches": [
          { "stretch": "%s", "variant": "%s" } ] }
        """
            .formatted(stretch, variant));
  }

  private OpenWindow played() {
    OpenWindow window = OpenWindow.on(folder).open();
    window.click("go-stretches").press("Routines").focus("routines").type(KeyCode.END);
    return window.click("play-routine").pass(2);
  }

  private static void passToTheSwap(OpenWindow window) {
    for (int second = 0;
        second < 200 && !window.text("player-cue").equals("Switch legs");
        second++) {
      if (window.text("player-cue").equals("Ready?")) {
        window.type(KeyCode.SPACE);
      }
      window.pass(1);
    }
  }

  @Test
  void strap_isShownInTheWayInAndInTheSwap() throws IOException {
    routine("thomas", "strap");
    try (OpenWindow window = played()) {
      assertThat(window.text("player-instruction"))
          .contains("Put the strap around the ankle of the leg that will hang.")
          .doesNotContain("both hands");
      passToTheSwap(window);

      assertThat(window.text("player-instruction"))
          .startsWith("Draw the hanging leg up, hug both knees, roll onto your side, and sit up.")
          .contains("Put the strap around the other ankle");
    }
  }

  @Test
  void straighteningTheKnee_isShownBeforeBothLegs() throws IOException {
    routine("hamstring", "pulse");
    try (OpenWindow window = played()) {
      assertThat(window.text("player-instruction")).contains("Straighten that knee");
      passToTheSwap(window);

      assertThat(window.text("player-instruction")).contains("Straighten that knee");
    }
  }

  @Test
  void chosenVariant_changesTheWayInOfItsStretch() {
    try (OpenWindow window = OpenWindow.on(folder).open().click("go-stretches")) {
      window.focus("stretches").type(KeyCode.HOME);
      for (int i = 0; i < 4; i++) {
        window.type(KeyCode.DOWN);
      }
      assertThat(window.text("stretch-name")).isEqualTo("Thomas stretch");
      assertThat(window.says()).contains("Hold one knee with both hands");

      window.press("With a strap around the ankle");

      assertThat(window.says())
          .contains("Put the strap around the ankle of the leg that will hang.")
          .doesNotContain("Hold one knee with both hands");
    }
  }
}
