package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CountRule;
import app.limber.cue.CueLevel;
import app.limber.plan.WeekPlan;
import app.limber.practice.preferences.AppearanceSettings;
import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.DaySettings;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.FirstSide;
import app.limber.practice.preferences.Motion;
import app.limber.practice.preferences.PlaySettings;
import app.limber.practice.preferences.QuietMorning;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore.Loaded;
import app.limber.practice.preferences.SettingsStore.Reading;
import app.limber.practice.preferences.SoundSettings;
import app.limber.practice.preferences.StretchSettings;
import app.limber.practice.preferences.Theme;
import app.limber.practice.preferences.VoiceSettings;
import app.limber.reminder.ReminderPlan;
import app.limber.testing.SavedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsValuesTest {
  private static final Settings CHOSEN =
      new Settings(
          true,
          new PlaySettings(1.25, 20, true, false, 6, FirstSide.ALTERNATE),
          new DaySettings(LocalTime.of(4, 30), 2, false, false),
          new AppearanceSettings(
              Theme.DARK, 150, Motion.REDUCED, QuietMorning.EARLY, 5, Locale.GERMAN),
          new StretchSettings(
              Map.of("hamstring", Exclusion.always(true)),
              Map.of("prayer", new CustomDose("standard", 3, null))),
          new SoundSettings(
              CueLevel.BRIEF, CountRule.FIFTH, new VoiceSettings("de+f3", 0.75, 60), 30),
          "112",
          true,
          new ReminderPlan(
              true, LocalTime.of(6, 40), EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), true),
          new WeekPlan(Map.of(DayOfWeek.TUESDAY, List.of("gentle-start", "five-minutes"))));

  @TempDir private Path folder;

  @Test
  void everySetting_comesBackAsItWasSaved() {
    SavedSettings.in(folder, CHOSEN);

    assertThat(new SettingsFile(folder).load()).isEqualTo(new Loaded(CHOSEN, Reading.FINE));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(60)
  void pipe_isMovedAsideAndNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("settings.json");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(new SettingsFile(folder).load())
        .isEqualTo(new Loaded(Settings.standard(), Reading.BROKEN));
    assertThat(pipe).doesNotExist();
  }

  @Test
  void changeOfACommandWhileTheWindowIsOpen_isKeptWhenTheWindowSaves() {
    SettingsFile window = new SettingsFile(folder);
    Settings shown = window.load().settings();
    SettingsFile command = new SettingsFile(folder);
    Settings before = command.look().settings();
    command.save(before.with(CHOSEN.weekPlan()), before);

    window.save(shown.withMuted(true), shown);
    window.save(shown.withMuted(true).withEmergencyNumber("112"), shown.withMuted(true));

    assertThat(new SettingsFile(folder).look().settings())
        .isEqualTo(shown.with(CHOSEN.weekPlan()).withMuted(true).withEmergencyNumber("112"));
  }

  @Test
  void planThatACommandClearsWhileTheWindowIsOpen_staysCleared() {
    SavedSettings.in(folder, CHOSEN);
    SettingsFile window = new SettingsFile(folder);
    Settings shown = window.load().settings();
    SettingsFile command = new SettingsFile(folder);
    Settings before = command.look().settings();
    command.save(before.with(Settings.standard().weekPlan()), before);

    window.save(shown.withMuted(false), shown);

    assertThat(new SettingsFile(folder).look().settings())
        .isEqualTo(CHOSEN.with(Settings.standard().weekPlan()).withMuted(false));
  }

  @Test
  void settingChangedInBothPlaces_isAsItWasChangedLast() {
    SettingsFile window = new SettingsFile(folder);
    Settings shown = window.load().settings();
    SettingsFile command = new SettingsFile(folder);
    Settings before = command.look().settings();
    command.save(before.withEmergencyNumber("999"), before);

    window.save(shown.withEmergencyNumber("112"), shown);

    assertThat(new SettingsFile(folder).look().settings().emergencyNumber()).isEqualTo("112");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linkedFile_isWrittenWhereItLies() throws IOException {
    Path kept = Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("a"), "{}");
    Path link = Files.createSymbolicLink(folder.resolve("settings.json"), kept);

    SavedSettings.in(folder, CHOSEN);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(kept)).contains("\"emergencyNumber\" : \"112\"");
    assertThat(new SettingsFile(folder).look().settings()).isEqualTo(CHOSEN);
  }

  @Test
  void fileThatWasRemoved_isWrittenWhole() throws IOException {
    SavedSettings.in(folder, CHOSEN);
    SettingsFile window = new SettingsFile(folder);
    Settings shown = window.load().settings();
    Files.delete(folder.resolve("settings.json"));

    window.save(shown.withMuted(false), shown);

    assertThat(new SettingsFile(folder).look().settings()).isEqualTo(CHOSEN.withMuted(false));
  }

  @Test
  void noFile_givesTheDefaults() {
    assertThat(new SettingsFile(folder).load())
        .isEqualTo(new Loaded(Settings.standard(), Reading.FINE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"pace\": 9000",
        "\"pace\": \"fast\"",
        "\"pace\": -1e308",
        "\"setupSeconds\": 4",
        "\"setupSeconds\": 61",
        "\"setupSeconds\": 10.5",
        "\"startByHand\": \"yes\"",
        "\"breathSeconds\": 3",
        "\"breathSeconds\": 99999999999999999999",
        "\"firstSide\": \"middle\"",
        "\"firstSide\": [\"left\"]",
        "\"dayStart\": \"12:00\"",
        "\"dayStart\": \"03:00:01\"",
        "\"dayStart\": \"25:61\"",
        "\"dayStart\": 3",
        "\"restDays\": 7",
        "\"restDays\": -1",
        "\"askStiffness\": 1",
        "\"showStreak\": {}",
        "\"theme\": \"DARK\"",
        "\"theme\": null, \"motion\": \"fast\"",
        "\"textPercent\": 5000",
        "\"emergencyNumber\": \"call mum\"",
        "\"emergencyNumber\": \"\"",
        "\"emergencyNumber\": 112",
        "\"quietMorning\": true",
        "\"quietBefore\": 3",
        "\"quietBefore\": \"07:00\"",
        "\"level\": \"loud\"",
        "\"counts\": 5",
        "\"voice\": \" \"",
        "\"voice\": \"a\\nb\"",
        "\"voice\": 7",
        "\"voiceRate\": 0.4",
        "\"voiceRate\": \"1\"",
        "\"voiceVolume\": 101",
        "\"voiceVolume\": 50.5",
        "\"toneVolume\": -1",
        "\"toneVolume\": null, \"level\": []",
        "\"muted\": \"\"",
        "\"safetyRead\": 0"
      })
  void absurdValue_hasItsDefaultWhileTheOthersHold(String field) throws IOException {
    write("{ \"showStreak\": false, " + field + " }");

    Loaded loaded = new SettingsFile(folder).load();

    Settings expected =
        field.startsWith("\"showStreak\"")
            ? Settings.standard()
            : Settings.standard().with(DaySettings.standard().withShowStreak(false));
    assertThat(loaded.settings()).isEqualTo(expected);
    assertThat(loaded.reading()).isEqualTo(Reading.PARTLY);
    assertThat(loaded.flaw()).isNotNull();
  }

  @Test
  void absurdValue_isToldOnceAndTheFileKeptAside() throws IOException {
    write("{ \"pace\": 9000, \"restDays\": 3 }");

    SettingsFile file = new SettingsFile(folder);

    assertThat(file.load().reading()).isEqualTo(Reading.PARTLY);
    assertThat(file.load())
        .isEqualTo(
            new Loaded(
                Settings.standard().with(DaySettings.standard().withRestDays(3)), Reading.FINE));
    assertThat(folder.resolve("settings.json.broken")).content().contains("9000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"pace\"", "{\"pace\": NaN}", "{} {}", "\u0000"})
  void fileThatIsNoSettings_isKeptAsideAndTheDefaultsHold(String text) throws IOException {
    write(text);

    SettingsFile file = new SettingsFile(folder);

    Loaded loaded = file.load();

    assertThat(loaded.settings()).isEqualTo(Settings.standard());
    assertThat(loaded.reading()).isEqualTo(Reading.BROKEN);
    assertThat(loaded.flaw()).isNotNull();
    assertThat(folder.resolve("settings.json.broken")).hasContent(text);
    assertThat(file.load().reading()).isEqualTo(Reading.FINE);
  }

  @Test
  void secondBrokenFile_leavesTheFirstOneKeptAside() throws IOException {
    write("first");
    new SettingsFile(folder).load();
    write("second");
    new SettingsFile(folder).load();

    assertThat(folder.resolve("settings.json.broken")).hasContent("first");
    assertThat(folder.resolve("settings.json.broken-2")).hasContent("second");
  }

  @Test
  void fileOfANewerVersion_isKeptAsideAndTheDefaultsHold() throws IOException {
    write("{ \"version\": 2, \"pace\": 1.25 }");

    SettingsFile file = new SettingsFile(folder);

    assertThat(file.load()).isEqualTo(new Loaded(Settings.standard(), Reading.NEWER));
    assertThat(folder.resolve("settings.json.newer")).content().contains("1.25");
    assertThat(file.load().reading()).isEqualTo(Reading.FINE);
  }

  @Test
  void unknownField_isPassedOver() throws IOException {
    write("{ \"hat\": \"blue\", \"restDays\": 2 }");

    assertThat(new SettingsFile(folder).load())
        .isEqualTo(
            new Loaded(
                Settings.standard().with(DaySettings.standard().withRestDays(2)), Reading.FINE));
  }

  @Test
  void looking_leavesABrokenFileWhereItIs() throws IOException {
    write("{");

    assertThat(new SettingsFile(folder).look().reading()).isEqualTo(Reading.BROKEN);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .isEqualTo(List.of("settings.json"));
    }
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("settings.json"), text);
  }
}
