package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.guidance.VoiceName;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The section *Voice and sound* of the settings, by keys.
class SoundSettingsTest {
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void openTheSettings() {
    window = OpenWindow.on(folder).open().click("go-settings");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  private SoundSettings kept() {
    return window.settings().sound();
  }

  @Test
  void arrowKeys_chooseHowMuchIsHeard() {
    window.focus("level").type(KeyCode.RIGHT);
    assertThat(kept().level()).isEqualTo(CueLevel.BRIEF);

    window.type(KeyCode.RIGHT, KeyCode.RIGHT);

    assertThat(kept().level()).isEqualTo(CueLevel.OFF);
  }

  @Test
  void arrowKeys_chooseTheCounts() {
    window.focus("counts").type(KeyCode.RIGHT);

    assertThat(kept().counts()).isEqualTo(CountRule.FIFTH);
  }

  @Test
  void arrowKeys_chooseTheVoiceAndItsWayBackTheSystemsOwn() {
    window.focus("voice-box").type(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(kept().voice().voice()).isEqualTo("de");

    window.focus("voice-reset").type(KeyCode.ENTER);

    assertThat(kept().voice().voice()).isNull();
  }

  @Test
  void arrowKeys_changeTheRateAndTheVolumes() {
    window.focus("voice-rate").type(KeyCode.LEFT, KeyCode.LEFT);
    window.focus("voice-volume").type(KeyCode.LEFT);
    window.focus("tone-volume").type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);

    assertThat(kept().voice()).isEqualTo(new VoiceSettings(null, 0.8, 90));
    assertThat(kept().toneVolume()).isEqualTo(70);
  }

  @Test
  void volume_endsAtNothing() {
    window.focus("tone-volume");
    for (int i = 0; i < 12; i++) {
      window.type(KeyCode.LEFT);
    }

    assertThat(kept().toneVolume()).isZero();
  }

  @Test
  void enterOnTest_speaksAsSet() {
    window.focus("voice-rate").type(KeyCode.RIGHT);
    window.focus("voice-test").type(KeyCode.ENTER);

    assertThat(window.sound().heard()).singleElement().asString().startsWith("This is how I sound");
    assertThat(window.sound().how().rate()).isEqualTo(1.1);
  }

  @Test
  void enterOnTestTone_soundsAsSet() {
    window.focus("tone-volume").type(KeyCode.LEFT);
    window.focus("tone-test").type(KeyCode.ENTER);

    assertThat(window.sound().heard()).containsExactly("HOLD_START");
    assertThat(window.sound().toneVolume()).isEqualTo(90);
  }

  @Test
  void missingVoice_isSaidInTheSectionAndWhenItIsTested() {
    assertThat(window.shows("voice-problem")).isFalse();

    window.sound().become(new VoiceState.Missing());
    window.pass(0);
    assertThat(window.text("voice-problem")).contains("install espeak-ng");
    window.focus("voice-test").type(KeyCode.ENTER);

    assertThat(window.texts()).filteredOn(text -> text.contains("No voice was found")).hasSize(2);
  }

  @Test
  void voicesThatAreFoundLater_canBeChosen() {
    window.sound().become(new VoiceState.Ready("espeak-ng"), new VoiceName("fr", "French"));
    window.pass(0);

    window.focus("voice-box").type(KeyCode.DOWN);

    assertThat(kept().voice().voice()).isEqualTo("fr");
  }

  @Test
  void chosenVoice_staysWhenThisComputerDoesNotKnowIt() {
    window.focus("voice-box").type(KeyCode.DOWN);
    window.sound().become(new VoiceState.Ready("espeak-ng"), new VoiceName("fr", "French"));
    window.pass(0);

    assertThat(kept().voice().voice()).isEqualTo("en");
    assertThat(((ComboBox<?>) window.node("voice-box")).getItems()).hasSize(3);
  }

  @Test
  void quietColours_areChosenByKeys() {
    window.focus("quiet").type(KeyCode.RIGHT);
    window.focus("quiet-before").type(KeyCode.LEFT);

    assertThat(window.settings().look().quiet()).isEqualTo(QuietMorning.EARLY);
    assertThat(window.settings().look().quietBefore()).isEqualTo(6);
  }

  @Test
  void nextSession_soundsAsSet() {
    window.focus("voice-volume").type(KeyCode.LEFT);

    window.click("go-today").click("start").pass(1);

    assertThat(window.sound().how().volume()).isEqualTo(90);
  }
}
