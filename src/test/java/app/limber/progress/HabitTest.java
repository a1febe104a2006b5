package app.limber.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitTest {
  private static final LocalTime DAY_START = LocalTime.of(3, 0);

  @Test
  void emptyLog_hasNoHabit() {
    Habit habit = Habit.of(List.of(), Pattern.progress(".", 1), DAY_START);

    assertThat(habit.morningsPerWeek()).isEmpty();
    assertThat(habit.usualStart()).isEmpty();
    assertThat(habit.strength()).isEmpty();
  }

  @Test
  void morningsAWeek_areToldFromTheFirstWholeWeekOn() {
    assertThat(habit("PPPPPP").morningsPerWeek()).isEmpty();
    assertThat(habit("PP.PP.P").morningsPerWeek()).contains(5.0);
    assertThat(habit("P......P......").morningsPerWeek()).contains(1.0);
  }

  @Test
  void strengthOverTime_endsWhereTheHabitStrengthIs() {
    Progress progress = Pattern.progress("PPP...Pe.PPPP", 1);

    List<Habit.Strength> strength = habit("PPP...Pe.PPPP").strength();

    assertThat(strength).hasSize(13);
    assertThat(strength.getLast().value()).isEqualTo(progress.habitStrength());
    assertThat(strength.getFirst().day()).isEqualTo(Pattern.FIRST);
  }

  @Test
  void usualStart_isTheMiddleOne_andMidnightComesAfterTheEvening() {
    List<Session> nights =
        List.of(
            DayLog.at("2026-03-02T22:50Z").build(),
            DayLog.at("2026-03-04T00:10Z").build(),
            DayLog.at("2026-03-05T01:30Z").build());
    Progress progress = Progress.of(nights, Pattern.FIRST.plusDays(3), ProgressRules.standard());

    assertThat(Habit.of(nights, progress, DAY_START).usualStart()).contains(LocalTime.of(0, 10));
  }

  private static Habit habit(String days) {
    return Habit.of(Pattern.log(days), Pattern.progress(days, 1), DAY_START);
  }
}
