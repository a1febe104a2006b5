package app.limber.practice.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.figure.Shown;
import app.limber.player.Player;
import app.limber.player.PlayerCommand;
import app.limber.player.PlayerOptions;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.routine.Library;
import app.limber.routine.PositionChange;
import app.limber.testing.ManualTime;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The moves into another position, as shown while they are in progress.
class WayTextTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final int STANDING = 3;
  private static final List<String> WAY =
      List.of("Both feet flat on the floor. Take three breaths. Then stand up slowly.");

  private final Library library = new ContentReader(WORDS).readAll(Shown.made(), null).library();
  private final Timeline timeline =
      Timeline.of(
          library.routine("up-and-about").orElseThrow(), library, TimelineOptions.standard());

  @Test
  void sentences_areThoseOfTheWay() {
    assertThat(WayText.of(timeline, STANDING, WORDS)).isEqualTo(WAY);
    assertThat(WayText.of(timeline, 0, WORDS)).isEmpty();
  }

  @Test
  void shown_fromTheRestUntilTheTimeOfTheWayIsOver() {
    Duration start = timeline.startOf(STANDING);
    Duration way = PositionChange.time(timeline.wayTo(STANDING));

    assertThat(at(start.minusSeconds(5))).isEqualTo(WAY);
    assertThat(at(start.plus(way).minusSeconds(1))).isEqualTo(WAY);
    assertThat(at(start.plus(way).plusSeconds(1))).isEmpty();
    assertThat(at(timeline.movementOf(STANDING).plusSeconds(1))).isEmpty();
  }

  private List<String> at(Duration position) {
    ManualTime time = new ManualTime();
    Player player = new Player(timeline, time, time, PlayerOptions.guided());
    player.perform(new PlayerCommand.Start());
    for (Duration left = position; left.isPositive(); left = left.minusSeconds(1)) {
      time.pass(left.compareTo(Duration.ofSeconds(1)) < 0 ? left : Duration.ofSeconds(1));
      player.pulse();
    }
    return WayText.now(player.snapshot(), WORDS);
  }
}
