package app.limber.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import app.limber.plan.WeekPlan;
import app.limber.practice.preferences.Settings;
import app.limber.settings.SettingsFile;
import app.limber.testing.SavedSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
  @TempDir private Path folder;

  private WeekPlan kept() {
    return new SettingsFile(folder).look().settings().weekPlan();
  }

  @Test
  void withoutAPlan_showsHowToMakeOne() {
    assertThat(CommandRun.of(folder, "plan").out()).contains("limber plan set mon-fri=");
  }

  @Test
  void set_plansTheNamedDaysAndKeepsTheOthers() {
    CommandRun.of(folder, "plan", "set", "mon-tue=five-minutes,gentle-start", "SUN=full-morning");
    CommandRun run = CommandRun.of(folder, "plan", "set", "tue=none");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Monday     Five minutes, Gentle start")
        .contains("Tuesday    Rest")
        .contains("Sunday     Full morning");
    assertThat(kept())
        .isEqualTo(
            new WeekPlan(
                Map.of(
                    DayOfWeek.MONDAY,
                    List.of("five-minutes", "gentle-start"),
                    DayOfWeek.SUNDAY,
                    List.of("full-morning"))));
  }

  @Test
  void daysWithLongNames_keepTheRoutinesInAColumn() {
    CommandRun.of(folder, "plan", "set", "all=five-minutes");

    assertThat(CommandRun.of(folder, "plan", "--language", "pt-BR").out().lines())
        .filteredOn(line -> line.contains("Cinco minutos"))
        .hasSize(7)
        .extracting(line -> line.indexOf("Cinco minutos"))
        .containsOnly("segunda-feira ".length());
  }

  @Test
  void clear_removesThePlan() {
    CommandRun.of(folder, "plan", "set", "all=five-minutes");
    CommandRun.of(folder, "plan", "clear");

    assertThat(kept()).isEqualTo(WeekPlan.EMPTY);
  }

  @Test
  void unknownRoutine_isRefusedWithTheNearestName() {
    CommandRun run = CommandRun.of(folder, "plan", "set", "mon=five-minuts");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("five-minuts").contains("five-minutes");
    assertThat(kept()).isEqualTo(WeekPlan.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mon", "=five-minutes", "someday=five-minutes", "mon=", "mon=,"})
  void whatPlansNothing_isRefused(String written) {
    assertThat(CommandRun.of(folder, "plan", "set", written).code()).isEqualTo(2);
    assertThat(kept()).isEqualTo(WeekPlan.EMPTY);
  }

  @Test
  void settingsThatCannotBeRead_areNotOverwritten() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{ broken");

    CommandRun run = CommandRun.of(folder, "plan", "set", "mon=five-minutes");

    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("settings.json")).hasContent("{ broken");
  }

  @Test
  void routineThatIsGone_isNamedAndChangesNothingElse() {
    SavedSettings.in(
        folder,
        Settings.standard()
            .with(new WeekPlan(Map.of(DayOfWeek.SUNDAY, List.of("old", "five-minutes")))));

    assertThat(CommandRun.of(folder, "plan").err()).contains("No longer there: old");
    assertThat(CommandRun.of(folder, "status").out()).contains("Planned today: old, Five minutes.");
  }

  @Test
  void status_tellsAndListsWhatIsPlanned() {
    CommandRun.of(folder, "plan", "set", "sun=five-minutes");
    assertThat(CommandRun.of(folder, "status", "--format", "json").out().replaceAll("\\s", ""))
        .contains("\"planned\":[{\"routine\":\"five-minutes\",\"done\":false}]");

    CommandRun.of(folder, "plan", "set", "sun=none", "mon=five-minutes");
    assertThat(CommandRun.of(folder, "status").out()).contains("rest day in your plan");
  }
}
