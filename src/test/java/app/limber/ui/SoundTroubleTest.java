package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.VoiceState;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A voice or a sound device that is not there, or goes away in the middle of a routine.
class SoundTroubleTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void openTheWindow() {
    window = OpenWindow.on(folder).open();
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @Test
  void missingVoice_isSaidOnceAsTheFirstSessionBegins() {
    window.sound().become(new VoiceState.Missing());
    window.pass(1);
    assertThat(window.says()).doesNotContain("No voice");

    window.type(KeyCode.ENTER).pass(1);

    assertThat(window.texts()).filteredOn(text -> text.contains("No voice was found")).hasSize(1);
    assertThat(window.text("player-cue")).isEqualTo("Get ready");
  }

  @Test
  void voiceThatBreaks_isSaidAndTheRoutineStaysInTime() {
    window.type(KeyCode.ENTER).pass(10);

    window.sound().become(new VoiceState.Broken("spd-say"));
    window.pass(20);

    assertThat(window.says()).contains("The voice program spd-say does not speak.");
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @Test
  void lostDevice_isSaidAndTheRoutineStaysInTime() {
    window.type(KeyCode.ENTER).pass(10);

    window.sound().loseDevice();
    window.pass(20);

    assertThat(window.says()).contains("No sound device was found");
    assertThat(window.text("player-left")).isEqualTo("10:57");
  }

  @Test
  void messageInThePlayer_liesOverNoHeadingAndNoButton() {
    window.sound().become(new VoiceState.Missing());

    window.type(KeyCode.ENTER).pass(1);

    assertThat(window.coveredBy("message")).isEmpty();
  }
}
