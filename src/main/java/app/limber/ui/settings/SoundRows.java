package app.limber.ui.settings;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.StepRange;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// How the voice and the tones are set and tried.
final class SoundRows {
  private static final int VOLUME_STEP = 10;

  private final SoundModel model;
  private final SettingsHost host;
  private final SettingRows rows;
  private final Messages messages;

  SoundRows(SoundModel model, SettingsHost host, SettingRows rows, Messages messages) {
    this.model = model;
    this.host = host;
    this.rows = rows;
    this.messages = messages;
  }

  Node[] rows() {
    return new Node[] {level(), counts(), voice(), problem(), rate(), voiceVolume(), toneVolume()};
  }

  private SettingRow level() {
    return rows.segments(
            messages.text("settings.level"),
            "settings.level.means",
            model.level(),
            CueLevel.values(),
            level -> messages.name("cue-level", level))
        .named("level");
  }

  private SettingRow counts() {
    return rows.segments(
            messages.text("settings.counts"),
            "settings.counts.means",
            model.counts(),
            CountRule.values(),
            rule -> messages.name("count-rule", rule))
        .named("counts");
  }

  private SettingRow voice() {
    String name = messages.text("settings.voice");
    VoiceBox box = new VoiceBox(model, messages);
    box.setAccessibleText(name);
    Button test =
        Buttons.plain(messages.text("settings.voice.test"), () -> model.tryVoice(host::say));
    test.setGraphic(Icon.SOUND.node());
    test.setId("voice-test");
    SettingRow row =
        rows.row(name, "settings.voice.means", model.voice(), new ControlStack(box, test))
            .named("voice");
    box.setId("voice-box");
    return row;
  }

  private Node problem() {
    Node problem = Texts.bound(model.problemProperty(), "setting-note");
    problem.setId("voice-problem");
    return problem;
  }

  private SettingRow rate() {
    List<Double> values = IntStream.rangeClosed(5, 20).mapToObj(tenths -> tenths / 10.0).toList();
    StepRange<Double> steps =
        new StepRange<>(values, Double::doubleValue, rate -> percent((int) Math.round(rate * 100)));
    return rows.steps(
            messages.text("settings.voice-rate"), "settings.voice-rate.means", model.rate(), steps)
        .named("voice-rate");
  }

  private SettingRow voiceVolume() {
    return rows.steps(
            messages.text("settings.voice-volume"),
            "settings.voice-volume.means",
            model.voiceVolume(),
            volumes())
        .named("voice-volume");
  }

  private SettingRow toneVolume() {
    String name = messages.text("settings.tone-volume");
    Button test =
        Buttons.plain(messages.text("settings.tone.test"), () -> model.tryTone(host::say));
    test.setGraphic(Icon.SOUND.node());
    test.setId("tone-test");
    Node stepper = rows.stepper(name, model.toneVolume(), volumes());
    return rows.row(
            name, "settings.tone-volume.means", model.toneVolume(), new ControlStack(stepper, test))
        .named("tone-volume");
  }

  private StepRange<Integer> volumes() {
    return StepRange.of(
        VoiceSettings.VOLUME.min(), VoiceSettings.VOLUME.max(), VOLUME_STEP, this::percent);
  }

  private String percent(int percent) {
    return messages.text("settings.percent", percent);
  }
}
