package app.limber.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneTest {
  @ParameterizedTest
  @ValueSource(ints = {7, 30, 100, 365})
  void roundNumber_isToldOnItsDay(int days) {
    assertThat(milestone("P".repeat(days))).contains(new Milestone.Round(days));
    assertThat(milestone("P".repeat(days) + ".")).isEmpty();
    assertThat(milestone("P".repeat(days + 1))).isEmpty();
  }

  @Test
  void personalBest_isToldOnTheDayThatBeatsTheBestRunBefore() {
    String before = "P".repeat(8) + "...";

    assertThat(milestone(before + "P".repeat(8))).isEmpty();
    assertThat(milestone(before + "P".repeat(9))).contains(new Milestone.PersonalBest(9));
    assertThat(milestone(before + "P".repeat(10))).isEmpty();
  }

  @Test
  void shortRunsAreNoBests() {
    assertThat(milestone("PP...PPP")).isEmpty();
  }

  @Test
  void missedDay_isMetWithAWelcome_untilTheNextPractice() {
    assertThat(milestone("PPP....")).contains(new Milestone.WelcomeBack());
    assertThat(milestone("PPP....P")).isEmpty();
    assertThat(milestone("PPP.")).isEmpty();
  }

  @Test
  void firstMorningEver_isGreetedByNothing() {
    assertThat(milestone(".")).isEmpty();
  }

  private static Optional<Milestone> milestone(String days) {
    return Milestone.of(Pattern.progress(days, 1));
  }
}
