package app.limber.ui.settings;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The rows that set the voice and the tones, and try them out.
final class SoundRows {
  private static final int VOLUME_STEP = 10;

  private final SoundModel model;
  private final Notifier notifier;
  private final SettingRows rows;
  private final Messages messages;

  SoundRows(SoundModel model, Notifier notifier, SettingRows rows, Messages messages) {
    this.model = model;
    this.notifier = notifier;
    this.rows = rows;
    this.messages = messages;
  }

  Node[] rows() {
    return new Node[] {level(), counts(), voice(), problem(), rate(), voiceVolume(), toneVolume()};
  }

  private SettingRow level() {
    return rows.segments(
        "level",
        "settings.level",
        "settings.level.means",
        model.level(),
        CueLevel.values(),
        level -> messages.name("cue-level", level));
  }

  private SettingRow counts() {
    return rows.segments(
        "counts",
        "settings.counts",
        "settings.counts.means",
        model.counts(),
        CountRule.values(),
        rule -> messages.name("count-rule", rule));
  }

  private SettingRow voice() {
    Button test =
        Buttons.plain(
            "voice-test",
            Icon.SOUND,
            messages.text("settings.voice.test"),
            () -> model.tryVoice(notifier::say));
    return rows.row(
        "voice",
        "settings.voice",
        "settings.voice.means",
        model.voice(),
        name -> {
          VoiceBox box = new VoiceBox(model, messages);
          box.setId("voice-box");
          box.setAccessibleText(name);
          return new ControlStack(box, test);
        });
  }

  private Node problem() {
    return Texts.bound(model.problemProperty(), "setting-note", "voice-problem");
  }

  private SettingRow rate() {
    return rows.steps(
        "voice-rate",
        "settings.voice-rate",
        "settings.voice-rate.means",
        model.rate(),
        rows.factors(5, 20, 10));
  }

  private SettingRow voiceVolume() {
    return rows.steps(
        "voice-volume",
        "settings.voice-volume",
        "settings.voice-volume.means",
        model.voiceVolume(),
        volumes());
  }

  private SettingRow toneVolume() {
    return rows.steps(
        "tone-volume",
        "settings.tone-volume",
        "settings.tone-volume.means",
        model.toneVolume(),
        volumes(),
        Buttons.plain(
            "tone-test",
            Icon.SOUND,
            messages.text("settings.tone.test"),
            () -> model.tryTone(notifier::say)));
  }

  private StepRange<Integer> volumes() {
    return rows.percents(VoiceSettings.VOLUME.min(), VoiceSettings.VOLUME.max(), VOLUME_STEP);
  }
}
