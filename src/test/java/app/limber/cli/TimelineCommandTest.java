package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cue.CueLevel;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SoundSettings;
import app.limber.testing.SavedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineCommandTest {
  @TempDir Path data;

  @Test
  void withoutARoutine_showsTheFullMorningAsATable() {
    CommandRun run = CommandRun.of(data, "timeline");

    assertThat(run.code()).isZero();
    assertThat(run.lines())
        .startsWith(
            "Full morning, 11:27",
            "",
            "   At  Seconds  Stretch                   Leg    Rep  Cue",
            " 0:00       20  Pelvic tilt                           Get ready",
            " 0:20        3                                     1  Tilt back",
            " 0:23        3                                     1  Tilt forward")
        .containsSequence(
            " 3:22       10                                        Rest",
            " 3:32       10  Hamstring stretch         left        Get ready",
            " 3:42       30                            left     1  Hold",
            " 4:12       15                            right       Switch legs")
        .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
  }

  @Test
  void json_isOneObject() {
    CommandRun run = CommandRun.of(data, "timeline", "five-minutes", "--format", "json");

    assertThat(JsonMapper.shared().readTree(run.out()).get("totalSeconds").asInt()).isEqualTo(325);
  }

  @Test
  void unknownRoutine_isAWrongUseWithAHint() {
    CommandRun run = CommandRun.of(data, "timeline", "ful-morning");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly("There is no routine \"ful-morning\" (did you mean full-morning?).");
  }

  @Test
  void routineWithProblems_isSaidToHaveThem() throws IOException {
    own("{");

    CommandRun run = CommandRun.of(data, "timeline", "mine");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            "The file of the routine \"mine\" has problems. See them with: limber check");
  }

  @Test
  void ownRoutine_isShown() throws IOException {
    own(
        """
        { "id": "mine", "name": "Mine", "restSeconds": 5, "stretches": [{ "stretch": "thomas" }] }
        """);

    assertThat(CommandRun.of(data, "timeline", "mine").lines()).startsWith("Mine, 2:20");
  }

  @Test
  void settings_countOnlyWhenAskedFor() throws IOException {
    Files.writeString(data.resolve("settings.json"), "{ \"breathSeconds\": 12 }");

    assertThat(CommandRun.of(data, "timeline").lines().getFirst()).endsWith("11:27");
    assertThat(CommandRun.of(data, "timeline", "--with-settings").lines().getFirst())
        .endsWith("14:36");
  }

  @Test
  void withSettings_saysWhatTheUserHears() {
    SoundSettings sound = SoundSettings.standard().withLevel(CueLevel.TONES);
    SavedSettings.in(data, Settings.standard().with(sound));

    assertThat(CommandRun.of(data, "timeline", "--cues", "--with-settings").out())
        .contains("(rising note)")
        .doesNotContain("Tilt back");
    assertThat(CommandRun.of(data, "timeline", "--cues").out()).contains("Tilt back");
  }

  @Test
  void looking_makesNothing() {
    CommandRun.of(data.resolve("new"), "timeline", "--with-settings");

    assertThat(data.resolve("new")).doesNotExist();
  }

  @Test
  void cues_areWhatIsHeardWithTheirTimes() {
    CommandRun run = CommandRun.of(data, "timeline", "--cues");

    assertThat(run.lines())
        .startsWith(
            "Full morning, 11:27",
            "",
            "   0:00  Only as far as is comfortable. After three ticks we begin.",
            " 0:04.3  We begin with: Pelvic tilt.")
        .containsSequence("   0:20  (rising note)", " 0:20.3  One. Tilt back");
  }

  @Test
  void firstTime_givesTheWholeIntroductionItsTime() {
    CommandRun run = CommandRun.of(data, "timeline", "--first-time", "--cues");

    assertThat(run.lines())
        .startsWith("Full morning, 14:16", "", "   0:00  Lie in the middle of your bed.")
        .anyMatch(line -> line.contains("In a moment: both knees roll"));
  }

  @Test
  void cuesAsJson_areOneObject() {
    CommandRun run = CommandRun.of(data, "timeline", "in-bed-five", "--cues", "--format", "json");

    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.propertyNames()).containsExactly("routine", "totalSeconds", "cues");
    assertThat(json.get("totalSeconds").asInt()).isEqualTo(521);
  }

  @Test
  void wrongFormat_isAWrongUseInOneLine() {
    CommandRun run = CommandRun.of(data, "timeline", "--format", "xml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  private void own(String json) throws IOException {
    Path folder = Files.createDirectories(data.resolve("content/routines"));
    Files.writeString(folder.resolve("mine.json"), json);
  }
}
