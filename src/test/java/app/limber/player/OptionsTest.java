package app.limber.player;

import static app.limber.testing.Stretches.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.limber.journal.Side;
import app.limber.testing.Options;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The limits of what a user can choose; each is refused by the name of its field.
class OptionsTest {
  private static final TimelineOptions STANDARD = TimelineOptions.standard();

  @ParameterizedTest
  @ValueSource(doubles = {0.75, 1, 1.5})
  void paceWithinItsLimits_isTaken(double pace) {
    assertThat(STANDARD.withPace(pace).pace()).isEqualTo(pace);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7499, 1.5001, 0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void paceOutOfItsLimits_isRefused(double pace) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withPace(pace))
        .withMessageContaining("pace");
  }

  @ParameterizedTest
  @ValueSource(doubles = {4, 8, 12})
  void breathWithinItsLimits_isTaken(double breath) {
    assertThat(Options.breath(seconds(breath)).breath()).isEqualTo(seconds(breath));
  }

  @ParameterizedTest
  @ValueSource(doubles = {3.999, 12.001, 0, -8})
  void breathOutOfItsLimits_isRefused(double breath) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.breath(seconds(breath)))
        .withMessageContaining("breath");
  }

  @Test
  void setupTime_mayBeZeroOrAbsentButNotNegative() {
    assertThat(Options.setupTime(Duration.ZERO).setupTime()).isZero();
    assertThat(Options.setupTime(null).setupTime()).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.setupTime(seconds(-1)))
        .withMessageContaining("setupTime");
  }

  @Test
  void standardOptions_areTheShippedOnes() {
    assertThat(STANDARD.pace()).isEqualTo(1);
    assertThat(STANDARD.breath()).isEqualTo(seconds(8));
    assertThat(STANDARD.firstSide()).isEqualTo(Side.LEFT);
    assertThat(STANDARD.waitFor()).isEmpty();
    assertThat(STANDARD.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1, 60, 1000})
  void speedWithinItsLimits_isTaken(double speed) {
    assertThat(PlayerOptions.rehearsal(speed).speed()).isEqualTo(speed);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0999, 1000.1, 0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void speedOutOfItsLimits_isRefused(double speed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlayerOptions.rehearsal(speed))
        .withMessageContaining("speed");
  }

  @Test
  void rehearsalAndUnattended_neverWaitNorPauseByThemselves() {
    assertThat(PlayerOptions.rehearsal(60))
        .isEqualTo(new PlayerOptions(60, SuspendRule.GO_ON, false));
    assertThat(PlayerOptions.unattended())
        .isEqualTo(new PlayerOptions(1, SuspendRule.GO_ON, false));
    assertThat(PlayerOptions.guided()).isEqualTo(new PlayerOptions(1, SuspendRule.PAUSE, true));
  }
}
