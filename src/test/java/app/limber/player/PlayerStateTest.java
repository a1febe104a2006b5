package app.limber.player;

import static app.limber.testing.Stretches.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.player.PlayerCommand.StopReason;
import app.limber.testing.Options;
import app.limber.testing.Routines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Which state each command leads to from each state.
class PlayerStateTest {
  /// `-` not started, `R`unning, `L`ead-in, `P`aused, `W`aiting for the user, `V` waiting for the
  /// voice, `D`one, `S`topped for later, `X` stopped for pain.
  private static final String TABLE =
      """
           start pause resume next back extend pace ready silent later pain takeBack
         -   R     -     -     -    -     -     -     -     -      -    -      -
         R   R     P     R     R    R     R     R     R     R      S    X      R
         L   L     P     L     R    R     L     L     L     L      S    X      L
         P   P     P     L     P    P     P     P     P     P      S    X      P
         W   W     W     W     R    R     W     W     R     W      S    X      W
         V   V     P     V     R    R     V     V     R     R      S    X      V
         D   D     D     D     D    D     D     D     D     D      D    D      D
         S   S     S     S     S    S     S     S     S     S      S    S      P
         X   X     X     X     X    X     X     X     X     X      X    X      P
      """;

  static Stream<Arguments> cells() {
    List<String> lines = TABLE.strip().lines().map(String::strip).toList();
    List<String> commands = words(lines.getFirst());
    List<Arguments> cells = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = words(line);
      for (int i = 0; i < commands.size(); i++) {
        cells.add(Arguments.of(row.getFirst(), commands.get(i), row.get(i + 1)));
      }
    }
    return cells.stream();
  }

  private static List<String> words(String line) {
    return Arrays.asList(line.split(" +"));
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @MethodSource("cells")
  void command_leadsToState(String from, String command, String to) {
    Play play = in(from);
    double before = play.position();

    List<PlayerEvent> told = play.does(command(command));

    assertThat(letter(play.state())).isEqualTo(to);
    if (from.equals(to) && !List.of("next", "back").contains(command)) {
      assertThat(told).isEmpty();
      assertThat(play.position()).isEqualTo(before);
    }
  }

  @ParameterizedTest(name = "{0} {1}, then any other")
  @MethodSource("cells")
  void secondCommandAtTheSameTick_doesNotThrowAndKeepsThePositionInside(
      String from, String command) {
    for (Arguments second : cells().toList()) {
      Play play = in(from);
      play.does(command(command));
      play.does(command((String) second.get()[1]));
      play.pass(5);

      assertThat(play.position()).isBetween(0.0, Play.seconds(play.timeline().total()));
    }
  }

  private static Play in(String state) {
    Timeline timeline =
        Routines.routine(stretch("a").build(), stretch("b").build(), stretch("c").build())
            .timeline(Options.waitFor("b"));
    Play play = Play.of(timeline);
    if (state.equals("-")) {
      return play;
    }
    play.does(new PlayerCommand.Start());
    switch (state) {
      case "R" -> play.pass(30);
      case "L" -> {
        play.pass(30);
        play.does(new PlayerCommand.Pause());
        play.does(new PlayerCommand.Resume());
        play.pass(1);
      }
      case "P" -> {
        play.pass(30);
        play.does(new PlayerCommand.Pause());
      }
      case "W" -> play.pass(75);
      case "V" -> {
        play.pass(10);
        play.does(new PlayerCommand.VoiceBusy(true));
        play.pass(12);
      }
      case "D" -> {
        play.pass(75);
        play.does(new PlayerCommand.Ready());
        play.pass(80);
      }
      case "S" -> {
        play.pass(30);
        play.does(new PlayerCommand.Stop(StopReason.LATER));
      }
      case "X" -> {
        play.pass(30);
        play.does(new PlayerCommand.Stop(StopReason.PAIN));
      }
      default -> throw new IllegalArgumentException(state);
    }
    assertThat(letter(play.state())).isEqualTo(state);
    return play;
  }

  private static PlayerCommand command(String name) {
    return switch (name) {
      case "start" -> new PlayerCommand.Start();
      case "pause" -> new PlayerCommand.Pause();
      case "resume" -> new PlayerCommand.Resume();
      case "next" -> new PlayerCommand.Next();
      case "back" -> new PlayerCommand.Back();
      case "extend" -> new PlayerCommand.Extend();
      case "pace" -> new PlayerCommand.Pace(1.2);
      case "ready" -> new PlayerCommand.Ready();
      case "silent" -> new PlayerCommand.VoiceBusy(false);
      case "later" -> new PlayerCommand.Stop(StopReason.LATER);
      case "pain" -> new PlayerCommand.Stop(StopReason.PAIN);
      case "takeBack" -> new PlayerCommand.UndoStop();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String letter(PlayerState state) {
    return switch (state) {
      case PlayerState.NotStarted _ -> "-";
      case PlayerState.Running _ -> "R";
      case PlayerState.LeadIn _ -> "L";
      case PlayerState.Paused _ -> "P";
      case PlayerState.Waiting waiting -> waiting.reason() == WaitReason.READY ? "W" : "V";
      case PlayerState.Finished finished ->
          switch (finished.outcome()) {
            case Outcome.COMPLETED -> "D";
            case Outcome.PARTIAL -> "S";
            case Outcome.STOPPED_FOR_PAIN -> "X";
          };
    };
  }
}
