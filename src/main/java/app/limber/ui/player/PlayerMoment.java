package app.limber.ui.player;

import app.limber.journal.Side;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.player.WaitReason;
import app.limber.routine.Caution;
import app.limber.routine.SideSay;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the player shows at one moment, in words and numbers.
///
/// @param place which stretch of how many
/// @param cue the word for what to do now
/// @param instruction the sentences that belong to it
/// @param caution what to mind, empty where there is nothing
/// @param number the big number
/// @param unit what the number counts
/// @param share how much of the running segment has passed, 0–1
/// @param next what comes after this
/// @param routineShare how much of the routine has passed, 0–1
/// @param timeLeft minutes and seconds to the end of the routine
/// @param standstill why nothing moves, empty while something does
/// @param preparing whether the user is still getting into position
public record PlayerMoment(
    String place,
    String stretch,
    String side,
    String cue,
    List<String> instruction,
    String caution,
    String number,
    String unit,
    double share,
    String next,
    double routineShare,
    String timeLeft,
    String standstill,
    boolean preparing) {
  public PlayerMoment {
    instruction = List.copyOf(instruction);
  }

  /// Puts a snapshot of the player into words.
  public static PlayerMoment of(PlayerSnapshot now, Messages messages) {
    return new Teller(now, messages).tell();
  }

  private record Teller(PlayerSnapshot now, Messages messages) {
    PlayerMoment tell() {
      Segment segment = now.segment();
      PlannedStretch planned = now.stretch();
      Timeline timeline = now.timeline();
      return new PlayerMoment(
          messages.text("player.place", segment.item() + 1, timeline.stretches().size()),
          planned.stretch().name(),
          leg("player.side", segment.side()),
          cue(segment),
          instruction(segment, planned),
          caution(segment, planned),
          number(segment),
          unit(segment),
          share(now.elapsed(), segment.length()),
          next(segment, planned),
          share(now.position(), timeline.total()),
          clock(now.left()),
          standstill(),
          !(segment instanceof Segment.Movement));
    }

    private String cue(Segment segment) {
      if (now.state() instanceof PlayerState.Waiting waiting
          && waiting.reason() == WaitReason.READY) {
        return messages.text("player.cue.ready");
      }
      return switch (segment) {
        case Segment.GetReady _ -> messages.text("player.cue.get-ready");
        case Segment.SwitchSides swap -> leg("player.cue.switch", swap.side());
        case Segment.Rest _ -> messages.text("player.cue.rest");
        case Segment.Close _ -> messages.text("player.cue.close");
        case Segment.Movement movement -> movement.phase().cue();
      };
    }

    private List<String> instruction(Segment segment, PlannedStretch planned) {
      return switch (segment) {
        case Segment.GetReady setup -> with(planned.stretch().setup(), planned, setup.side());
        case Segment.SwitchSides swap ->
            with(List.of(leg("player.switch-to", swap.side())), planned, swap.side());
        case Segment.Rest _ ->
            List.of(
                messages.text("player.rest-then", planned.stretch().name()),
                messages.name("position", planned.stretch().position()));
        case Segment.Close _ -> {
          String close = planned.stretch().spoken().close();
          yield List.of(
              close == null ? messages.name("cue.close", planned.stretch().position()) : close);
        }
        case Segment.Movement _ -> planned.stretch().steps();
      };
    }

    /// The same with what the leg does.
    private static List<String> with(
        List<String> sentences, PlannedStretch planned, @Nullable Side side) {
      SideSay say = planned.stretch().spoken().side();
      return say == null || side == null
          ? sentences
          : Stream.concat(sentences.stream(), Stream.of(say.of(side))).toList();
    }

    private String caution(Segment segment, PlannedStretch planned) {
      // All of it while there is time to read it, the short form in the movement.
      boolean moving = segment instanceof Segment.Movement;
      return segment instanceof Segment.Rest || segment instanceof Segment.Close
          ? ""
          : planned.stretch().cautions().stream()
              .map(caution -> moving ? shortForm(caution) : caution.text())
              .collect(Collectors.joining("\n"));
    }

    private static String shortForm(Caution caution) {
      String say = caution.say();
      return say == null ? caution.text() : say;
    }

    private String number(Segment segment) {
      if (now.state() instanceof PlayerState.LeadIn leadIn) {
        return String.valueOf(Seconds.countdown(leadIn.left()));
      }
      return switch (segment) {
        case Segment.Move move -> String.valueOf(move.rep());
        case Segment.Breath breath -> String.valueOf(breath.rep());
        case Segment.Hold _ -> secondsLeft();
        case Segment.GetReady _ -> secondsLeft();
        case Segment.SwitchSides _ -> secondsLeft();
        case Segment.Rest _ -> secondsLeft();
        case Segment.Close _ -> secondsLeft();
      };
    }

    private String secondsLeft() {
      return String.valueOf(Seconds.countdown(now.segmentLeft()));
    }

    private String unit(Segment segment) {
      if (now.state() instanceof PlayerState.LeadIn) {
        return messages.text("player.unit.lead-in");
      }
      return switch (segment) {
        case Segment.Move _, Segment.Breath _ -> of();
        case Segment.Hold hold -> holdUnit(hold);
        case Segment.GetReady _, Segment.SwitchSides _, Segment.Rest _, Segment.Close _ ->
            seconds();
      };
    }

    private String seconds() {
      return messages.count("player.unit.seconds", Seconds.countdown(now.segmentLeft()));
    }

    private String holdUnit(Segment.Hold hold) {
      int of = now.lastRepetition();
      return of > 1 ? messages.text("player.unit.hold-of", seconds(), hold.rep(), of) : seconds();
    }

    private String of() {
      return messages.text("player.unit.of", now.lastRepetition());
    }

    private String next(Segment segment, PlannedStretch planned) {
      if (segment instanceof Segment.Rest) {
        return messages.text("player.next", planned.stretch().name());
      }
      List<Segment> ahead =
          now.timeline().segments().subList(now.index() + 1, now.timeline().segments().size());
      for (Segment coming : ahead) {
        if (coming instanceof Segment.SwitchSides swap) {
          return leg("player.next.leg", swap.side());
        }
        if (coming.item() != segment.item()) {
          return messages.text(
              "player.next", now.timeline().stretches().get(coming.item()).stretch().name());
        }
      }
      return messages.text("player.next.end");
    }

    private String standstill() {
      return switch (now.state()) {
        case PlayerState.Paused paused -> messages.name("player.paused", paused.reason());
        case PlayerState.Waiting waiting -> messages.name("player.waiting", waiting.reason());
        case PlayerState.LeadIn _ -> messages.text("player.lead-in");
        case PlayerState.NotStarted _, PlayerState.Running _, PlayerState.Finished _ -> "";
      };
    }

    /// The text of a key for a leg, which ends in `.left` or `.right`; empty without a side.
    private String leg(String family, @Nullable Side side) {
      return side == null ? "" : messages.name(family, side);
    }

    private static double share(Duration part, Duration whole) {
      return whole.isZero() ? 1 : Math.clamp((double) part.toMillis() / whole.toMillis(), 0, 1);
    }

    private String clock(Duration left) {
      int seconds = Seconds.countdown(left);
      return messages.text("player.clock", seconds / 60, seconds % 60);
    }
  }
}
