package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.journal.SessionBuilder;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.Theme;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.testing.TestApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsModelTest {
  @TempDir private Path folder;
  private TestApp testApp;
  private SettingsModel model;

  @BeforeEach
  void open() {
    testApp = new TestApp(folder);
    model = model(testApp);
  }

  @AfterEach
  void close() {
    testApp.close();
  }

  private static SettingsModel model(TestApp of) {
    return new SettingsModel(
        of.settings(),
        of.time(),
        of.services().data(),
        of.sound().desk(),
        () -> of.fail("not kept"));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        choice(SettingsModel::pace, 1.25, s -> s.play().pace()),
        choice(
            SettingsModel::setupSeconds,
            Optional.of(20),
            s -> Optional.ofNullable(s.play().setupSeconds())),
        choice(SettingsModel::startByHand, true, s -> s.play().startByHand()),
        choice(SettingsModel::waitForReady, false, s -> s.play().waitForReady()),
        choice(SettingsModel::breathSeconds, 5, s -> s.play().breathSeconds()),
        choice(SettingsModel::firstSide, FirstSide.ALTERNATE, s -> s.play().firstSide()),
        choice(SettingsModel::dayStart, LocalTime.of(5, 30), s -> s.days().dayStart()),
        choice(SettingsModel::restDays, 3, s -> s.days().restDays()),
        choice(SettingsModel::showStreak, false, s -> s.days().showStreak()),
        choice(SettingsModel::askStiffness, false, s -> s.days().askStiffness()),
        choice(SettingsModel::theme, Theme.DARK, s -> s.look().theme()),
        choice(SettingsModel::textPercent, 175, s -> s.look().textPercent()),
        choice(SettingsModel::motion, Motion.REDUCED, s -> s.look().motion()),
        choice(SettingsModel::quiet, QuietMorning.EARLY, s -> s.look().quiet()),
        choice(SettingsModel::quietBefore, 9, s -> s.look().quietBefore()),
        choice(m -> m.sound().level(), CueLevel.TONES, s -> s.sound().level()),
        choice(m -> m.sound().counts(), CountRule.FIFTH, s -> s.sound().counts()),
        choice(
            m -> m.sound().voice(),
            Optional.of("de"),
            s -> Optional.ofNullable(s.sound().voice().voice())),
        choice(m -> m.sound().rate(), 0.8, s -> s.sound().voice().rate()),
        choice(m -> m.sound().voiceVolume(), 40, s -> s.sound().voice().volume()),
        choice(m -> m.sound().toneVolume(), 30, s -> s.sound().toneVolume()),
        choice(
            SettingsModel::emergencyNumber,
            Optional.of("112"),
            s -> Optional.ofNullable(s.emergencyNumber())));
  }

  private static <T> Arguments choice(
      Function<SettingsModel, Choice<T>> choice, T wanted, Function<Settings, T> read) {
    return Arguments.of(choice, wanted, read);
  }

  @ParameterizedTest
  @MethodSource("choices")
  <T> void choice_holdsAtOnceIsKeptAndHasAWayBack(
      Function<SettingsModel, Choice<T>> which, T wanted, Function<Settings, T> read) {
    Choice<T> choice = which.apply(model);
    T usual = choice.valueProperty().get();
    assertThat(choice.changedProperty().get()).isFalse();

    choice.choose(wanted);

    assertThat(choice.valueProperty().get()).isEqualTo(wanted);
    assertThat(choice.changedProperty().get()).isTrue();
    assertThat(read.apply(testApp.settings().settings())).isEqualTo(wanted);
    assertThat(read.apply(testApp.kept())).isEqualTo(wanted);

    choice.reset();

    assertThat(choice.changedProperty().get()).isFalse();
    assertThat(read.apply(testApp.kept())).isEqualTo(usual);
    assertThat(testApp.kept()).isEqualTo(Settings.standard());
  }

  @Test
  void choiceMadeElsewhere_isFollowed() {
    testApp.settings().change(Settings.standard().withEmergencyNumber("911"), () -> {});

    assertThat(model.emergencyNumber().valueProperty().get()).contains("911");
  }

  @Test
  void restDays_countThePastAnewAndLeaveTheLog() {
    testApp.log(
        SessionBuilder.session().id(1).startedAt("2026-11-18T07:00:00+01:00").build(),
        SessionBuilder.session().id(2).startedAt("2026-11-21T07:00:00+01:00").build());
    assertThat(testApp.morning().progress().current().practisedDays()).isEqualTo(1);

    model.restDays().choose(2);

    assertThat(testApp.morning().progress().current().practisedDays()).isEqualTo(2);
    assertThat(testApp.sessions()).hasSize(2);
  }

  @Test
  void dayStart_movesTodayAndLeavesTheDaysOfTheLog() {
    testApp.log(SessionBuilder.session().startedAt("2026-11-20T04:00:00+01:00").build());

    model.dayStart().choose(LocalTime.of(7, 30));

    assertThat(testApp.morning().today()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(testApp.sessions().getFirst().practiceDay()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void threeTaps_setTheBreath() {
    model.tapBreath();
    testApp.time().passSeconds(6);
    model.tapBreath();
    assertThat(model.missingTapsProperty().get()).isEqualTo(1);
    testApp.time().passSeconds(6);
    model.tapBreath();

    assertThat(testApp.kept().play().breathSeconds()).isEqualTo(6);
    assertThat(model.missingTapsProperty().get()).isEqualTo(3);
  }

  @Test
  void numberThatCannotBeDialled_isRefusedAndTheOneBeforeStays() {
    model.typeEmergencyNumber(" 112 ");
    model.typeEmergencyNumber("112 help");

    assertThat(model.numberRefusedProperty().get()).isTrue();
    assertThat(testApp.kept().emergencyNumber()).isEqualTo("112");

    model.typeEmergencyNumber("");

    assertThat(model.numberRefusedProperty().get()).isFalse();
    assertThat(testApp.kept().emergencyNumber()).isNull();
  }

  @Test
  void testedVoice_soundsAsItIsSet() {
    model.sound().rate().choose(0.7);
    model.sound().voice().choose(Optional.of("de"));
    model.sound().voiceVolume().choose(20);

    model.sound().tryVoice(testApp::fail);

    assertThat(testApp.sound().heard()).hasSize(1);
    assertThat(testApp.sound().how()).isEqualTo(new VoiceSettings("de", 0.7, 20));
    assertThat(testApp.failures()).isEmpty();
  }

  @Test
  void testedTone_isAsLoudAsItIsSet() {
    model.sound().toneVolume().choose(50);

    model.sound().tryTone(testApp::fail);

    assertThat(testApp.sound().heard()).containsExactly("HOLD_START");
    assertThat(testApp.sound().toneVolume()).isEqualTo(50);
  }

  @Test
  void voiceThatGoesAway_isSaidOnThePageAndWhenItIsTested() {
    testApp.sound().desk().attend(testApp::fail);
    testApp.sound().become(new VoiceState.Broken("spd-say"));

    model.sound().tryVoice(testApp::fail);

    assertThat(model.sound().problemProperty().get()).contains("spd-say");
    assertThat(model.sound().voicesProperty().get()).isEmpty();
    assertThat(testApp.failures()).singleElement().asString().contains("does not speak");
  }

  @Test
  void choiceThatCannotBeKept_isTold() throws IOException {
    Path blocked = Files.createFile(folder.resolve("file"));
    TestApp nowhere = new TestApp(blocked);

    model(nowhere).pace().choose(1.5);
    nowhere.settle();

    assertThat(nowhere.settings().settings().play().pace()).isEqualTo(1.5);
    assertThat(nowhere.failures()).containsExactly("not kept");
  }

  @Test
  void closedModel_followsNoMore() {
    model.close();
    testApp.settings().change(Settings.standard().withEmergencyNumber("911"), () -> {});

    assertThat(model.emergencyNumber().valueProperty().get()).isEmpty();
  }
}
