package app.limber.cli.console;

import static app.limber.testing.Routines.routine;
import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.player.Player;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.testing.ManualTime;
import app.limber.words.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusLineTest {
  /// Ten seconds into the left leg's hold: 20 s of 30 are left, and 56 of 86 altogether.
  private static StatusLine moment() {
    ManualTime time = new ManualTime();
    Player player =
        new Player(
            routine(stretch("reach").setup(10).eachSide(6).build()).timeline(),
            time,
            time,
            PlayerOptions.unattended());
    player.perform(new PlayerCommand.Start());
    for (int second = 0; second < 30; second++) {
      time.passSeconds(1);
      player.pulse();
    }
    return new StatusLine(player.snapshot(), Messages.of(Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | ▓▓▓▓▓░░░░░░░░░░░  Stretch reach · left leg · Hold · 20 s · 0:56 left",
        "61  | ▓▓░░░░░░  Stretch reach · left leg · Hold · 20 s · 0:56 left",
        "52  | Stretch reach · left leg · Hold · 20 s · 0:56 left",
        "45  | Stretch reach · left leg · Hold · 20 s",
        "25  | left leg · Hold · 20 s",
        "12  | Hold · 20 s",
        "6   | Hold …"
      })
  void narrowTerminal_leavesTheLessUrgentOut(int columns, String line) {
    assertThat(moment().text(columns)).isEqualTo(line);
  }

  @Test
  void anyWidth_isKept() {
    for (int columns = 1; columns < 120; columns++) {
      assertThat(TerminalColumns.of(moment().text(columns))).isLessThanOrEqualTo(columns);
    }
  }
}
