package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.journal.SessionBuilder;
import app.limber.practice.FirstSide;
import app.limber.practice.Motion;
import app.limber.practice.QuietMorning;
import app.limber.practice.Settings;
import app.limber.practice.Theme;
import app.limber.practice.VoiceSettings;
import app.limber.practice.VoiceState;
import app.limber.testing.Household;
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
  private Household household;
  private SettingsModel model;

  @BeforeEach
  void open() {
    household = new Household(folder);
    model = model(household);
  }

  @AfterEach
  void close() {
    household.close();
  }

  private static SettingsModel model(Household of) {
    return new SettingsModel(of.coach(), of.data(), of.sound().desk(), () -> of.fail("not kept"));
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        choice(SettingsModel::pace, 1.25, s -> s.play().pace()),
        choice(
            SettingsModel::setupSeconds,
            Optional.of(20),
            s -> Optional.ofNullable(s.play().setupSeconds())),
        choice(SettingsModel::startByHand, true, s -> s.play().startByHand()),
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
    assertThat(read.apply(household.coach().settings())).isEqualTo(wanted);
    assertThat(read.apply(household.kept())).isEqualTo(wanted);

    choice.reset();

    assertThat(choice.changedProperty().get()).isFalse();
    assertThat(read.apply(household.kept())).isEqualTo(usual);
    assertThat(household.kept()).isEqualTo(Settings.standard());
  }

  @Test
  void choiceMadeElsewhere_isFollowed() {
    household.coach().change(Settings.standard().withEmergencyNumber("911"), () -> {});

    assertThat(model.emergencyNumber().valueProperty().get()).contains("911");
  }

  @Test
  void restDays_countThePastAnewAndLeaveTheLog() {
    household.log(
        SessionBuilder.session().id(1).startedAt("2026-11-18T07:00:00+01:00").build(),
        SessionBuilder.session().id(2).startedAt("2026-11-21T07:00:00+01:00").build());
    assertThat(household.morning().progress().current().practisedDays()).isEqualTo(1);

    model.restDays().choose(2);

    assertThat(household.morning().progress().current().practisedDays()).isEqualTo(2);
    assertThat(household.sessions()).hasSize(2);
  }

  @Test
  void dayStart_movesTodayAndLeavesTheDaysOfTheLog() {
    household.log(SessionBuilder.session().startedAt("2026-11-20T04:00:00+01:00").build());

    model.dayStart().choose(LocalTime.of(7, 30));

    assertThat(household.morning().today()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(household.sessions().getFirst().practiceDay()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void threeTaps_setTheBreath() {
    model.tapBreath();
    household.time().passSeconds(6);
    model.tapBreath();
    assertThat(model.missingTapsProperty().get()).isEqualTo(1);
    household.time().passSeconds(6);
    model.tapBreath();

    assertThat(household.kept().play().breathSeconds()).isEqualTo(6);
    assertThat(model.missingTapsProperty().get()).isEqualTo(3);
  }

  @Test
  void numberThatCannotBeDialled_isRefusedAndTheOneBeforeStays() {
    model.typeEmergencyNumber(" 112 ");
    model.typeEmergencyNumber("112 help");

    assertThat(model.numberRefusedProperty().get()).isTrue();
    assertThat(household.kept().emergencyNumber()).isEqualTo("112");

    model.typeEmergencyNumber("");

    assertThat(model.numberRefusedProperty().get()).isFalse();
    assertThat(household.kept().emergencyNumber()).isNull();
  }

  @Test
  void testedVoice_soundsAsItIsSet() {
    model.sound().rate().choose(0.7);
    model.sound().voice().choose(Optional.of("de"));
    model.sound().voiceVolume().choose(20);

    model.sound().tryVoice(household::fail);

    assertThat(household.sound().heard()).hasSize(1);
    assertThat(household.sound().how()).isEqualTo(new VoiceSettings("de", 0.7, 20));
    assertThat(household.failures()).isEmpty();
  }

  @Test
  void testedTone_isAsLoudAsItIsSet() {
    model.sound().toneVolume().choose(50);

    model.sound().tryTone(household::fail);

    assertThat(household.sound().heard()).containsExactly("HOLD_START");
    assertThat(household.sound().toneVolume()).isEqualTo(50);
  }

  @Test
  void voiceThatGoesAway_isSaidOnThePageAndWhenItIsTested() {
    household.sound().desk().attend(household::fail);
    household.sound().become(new VoiceState.Broken("spd-say"));

    model.sound().tryVoice(household::fail);

    assertThat(model.sound().problemProperty().get()).contains("spd-say");
    assertThat(model.sound().voicesProperty().get()).isEmpty();
    assertThat(household.failures()).singleElement().asString().contains("does not speak");
  }

  @Test
  void choiceThatCannotBeKept_isTold() throws IOException {
    Path blocked = Files.createFile(folder.resolve("file"));
    Household nowhere = new Household(blocked);

    model(nowhere).pace().choose(1.5);
    nowhere.settle();

    assertThat(nowhere.coach().settings().play().pace()).isEqualTo(1.5);
    assertThat(nowhere.failures()).containsExactly("not kept");
  }

  @Test
  void closedModel_followsNoMore() {
    model.close();
    household.coach().change(Settings.standard().withEmergencyNumber("911"), () -> {});

    assertThat(model.emergencyNumber().valueProperty().get()).isEmpty();
  }
}
