package app.limber.ui.player;

import app.limber.cue.CueOptions;
import app.limber.cue.WayOut;
import app.limber.journal.Side;
import app.limber.player.Moments;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.player.WaitReason;
import app.limber.practice.text.SegmentText;
import app.limber.practice.text.WayText;
import app.limber.routine.Caution;
import app.limber.routine.SideSay;
import app.limber.routine.Stretch;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the player shows at one moment, as text and numbers.
///
/// @param place the number of the stretch and of all stretches
/// @param cue what to do now
/// @param words the sentences that explain the cue
/// @param number the large number
/// @param unit what the number counts
/// @param share the elapsed fraction of the current segment, 0–1, in steps of at least 50 ms
/// @param next what comes next
/// @param routineShare the elapsed fraction of the routine, 0–1, in steps of half a second
/// @param timeLeft minutes and seconds until the end of the routine
/// @param standstill why playback has stopped; empty while it is running
/// @param preparing whether the user is still getting into position
public record PlayerMoment(
    String place,
    String stretch,
    String side,
    String cue,
    Words words,
    String number,
    String unit,
    double share,
    String next,
    double routineShare,
    String timeLeft,
    String standstill,
    boolean preparing) {
  /// Describes a snapshot of the player.
  ///
  /// @param detail how much is said about a movement
  public static PlayerMoment of(PlayerSnapshot now, Detail detail, Messages messages) {
    return new Teller(now, detail, messages).tell();
  }

  /// How much is said about a movement while it is running.
  public enum Detail {
    /// One line, for users who know the stretch.
    LINE,
    /// One sentence after another, for users who are learning the stretch.
    IN_TURN,
    /// Everything at once, for users who asked for it.
    ALL
  }

  /// The sentences that explain a cue.
  ///
  /// @param caution what to be careful about; empty if nothing
  /// @param brief whether the sentences are only an excerpt, so that the figure takes precedence
  public record Words(List<String> sentences, String caution, boolean brief) {
    public Words {
      sentences = List.copyOf(sentences);
    }

    /// These words with another sentence first.
    private Words after(Optional<String> first) {
      return new Words(Stream.concat(first.stream(), sentences.stream()).toList(), caution, brief);
    }
  }

  private record Teller(PlayerSnapshot now, Detail detail, Messages messages) {
    /// How long each of several sentences is shown.
    private static final Duration TURN = Duration.ofSeconds(8);

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?]) ");

    PlayerMoment tell() {
      Segment segment = now.segment();
      PlannedStretch planned = now.stretch();
      Timeline timeline = now.timeline();
      MomentCount count = new MomentCount(now, messages);
      return new PlayerMoment(
          messages.text("player.place", segment.item() + 1, timeline.stretches().size()),
          planned.stretch().name(),
          leg("player.side", segment.side()),
          cue(segment),
          words(segment, planned),
          count.number(),
          count.unit(),
          ElapsedShare.ofSegment(now.elapsed(), segment.length()),
          next(segment, planned),
          ElapsedShare.ofRoutine(now.position(), timeline.total()),
          clock(now.left()),
          standstill(),
          !(segment instanceof Segment.Movement));
    }

    private String cue(Segment segment) {
      if (waitsForReady()) {
        return messages.text("player.cue.ready");
      }
      return new SegmentText(messages).cue(segment);
    }

    private boolean waitsForReady() {
      return now.state().equals(new PlayerState.Waiting(WaitReason.READY));
    }

    private Words words(Segment segment, PlannedStretch planned) {
      List<String> way = WayText.now(now, messages);
      Optional<String> wayOut = WayOut.before(now.index(), now.timeline());
      return switch (segment) {
        case Segment.GetReady _ when !way.isEmpty() -> new Words(way, "", false).after(wayOut);
        case Segment.GetReady setup when explainsNow(planned) ->
            new Words(
                Stream.of(
                        with(List.of(), planned, setup.side()).stream(),
                        planned.variant().explain().stream(),
                        begin(planned))
                    .flatMap(Function.identity())
                    .toList(),
                String.join("\n", planned.stretch().spokenCautions()),
                false);
        case Segment.GetReady setup ->
            beforeMovement(planned.stretch().setup(), planned, setup.side()).after(wayOut);
        case Segment.SwitchSides swap ->
            new Words(
                Stream.of(
                        planned.stretch().spoken().leavingSide().stream(),
                        Stream.of(leg("player.switch-to", swap.side())),
                        WayOut.legs(planned.stretch(), swap.side()).stream(),
                        begin(planned))
                    .flatMap(Function.identity())
                    .toList(),
                cautions(planned.stretch()),
                false);
        case Segment.Rest _ ->
            new Words(
                Stream.of(
                        wayOut.stream(),
                        Stream.of(
                            messages.text("player.rest-then", planned.stretch().name()),
                            messages.name("position", planned.stretch().position())),
                        way.stream())
                    .flatMap(Function.identity())
                    .toList(),
                "",
                false);
        case Segment.Close _ -> new Words(WayOut.toGetUp(planned.stretch(), messages), "", false);
        // There is time to reread how to get into position.
        case Segment.Movement movement when waitsForReady() ->
            beforeMovement(planned.stretch().setup(), planned, movement.side());
        // The reason for the standstill replaces the line.
        case Segment.Movement _ when detail != Detail.ALL && !standstill().isEmpty() ->
            new Words(List.of(), "", true);
        case Segment.Movement _ -> inMovement(planned.stretch());
      };
    }

    /// Whether the voice, which introduces a new stretch in full, has reached the explanation of
    /// its movement.
    private boolean explainsNow(PlannedStretch planned) {
      List<String> explain = planned.variant().explain();
      if (detail != Detail.IN_TURN || planned.introduction() == null || explain.isEmpty()) {
        return false;
      }
      Duration toSay =
          Stream.of(explain.stream(), begin(planned), planned.stretch().spokenCautions().stream())
              .flatMap(Function.identity())
              .map(CueOptions.standard()::timeToSay)
              .reduce(Moments.LAST_SECONDS, Duration::plus);
      return now.segmentLeft().compareTo(toSay) <= 0;
    }

    /// All sentences, since there is time to read them.
    private static Words beforeMovement(
        List<String> sentences, PlannedStretch planned, @Nullable Side side) {
      List<String> all =
          Stream.concat(with(sentences, planned, side).stream(), begin(planned)).toList();
      return new Words(all, cautions(planned.stretch()), false);
    }

    /// What to do last before the first repetition of a side.
    private static Stream<String> begin(PlannedStretch planned) {
      return Stream.ofNullable(planned.variant().begin());
    }

    private Words inMovement(Stretch stretch) {
      List<String> cautions = stretch.spokenCautions();
      return switch (detail) {
        case ALL ->
            new Words(
                Stream.concat(stretch.steps().stream(), Stream.of(stretch.feel())).toList(),
                cautions(stretch),
                false);
        case LINE -> one(cautions, cautions.isEmpty() ? List.of(stretch.feel()) : List.of(), 0);
        case IN_TURN -> one(cautions, inTurn(stretch), turn());
      };
    }

    /// Returns the caution or sentence whose turn it is, cautions first.
    private static Words one(List<String> cautions, List<String> sentences, int turn) {
      int index = turn % (cautions.size() + sentences.size());
      return index < cautions.size()
          ? new Words(List.of(), cautions.get(index), true)
          : new Words(List.of(sentences.get(index - cautions.size())), "", true);
    }

    /// Outside a hold, a step in the opposite direction would contradict the cue, such as *come
    /// forward again* during *one full breath*. The steps were explained before.
    private List<String> inTurn(Stretch stretch) {
      boolean holds = now.segment() instanceof Segment.Hold;
      Stream<String> steps = holds ? stretch.steps().stream() : Stream.empty();
      return Stream.concat(steps, Stream.of(stretch.feel()))
          .flatMap(BETWEEN_SENTENCES::splitAsStream)
          .toList();
    }

    /// Counts the sentences that have been shown. The sentence changes only at the start of a phase
    /// and during a hold.
    private int turn() {
      List<Segment> segments = now.timeline().segments();
      int first = now.index();
      while (first > 0 && segments.get(first - 1) instanceof Segment.Movement) {
        first--;
      }
      Duration passed = now.segment().at().minus(segments.get(first).at());
      boolean moves = now.segment() instanceof Segment.Move;
      Duration shown = moves ? passed : passed.plus(now.elapsed());
      return (int) Durations.count(shown, TURN);
    }

    /// The same with what the leg does.
    private static List<String> with(
        List<String> sentences, PlannedStretch planned, @Nullable Side side) {
      SideSay say = planned.stretch().spoken().side();
      if (say == null || side == null) {
        return sentences;
      }
      List<String> together = new ArrayList<>(say.before(sentences));
      together.add(say.of(side));
      together.addAll(say.rest(sentences));
      return together;
    }

    private static String cautions(Stretch stretch) {
      return stretch.cautions().stream().map(Caution::text).collect(Collectors.joining("\n"));
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
      return new SegmentText(messages).standstill(now.state());
    }

    /// The text of a key for a leg, which ends in `.left` or `.right`; empty without a side.
    private String leg(String family, @Nullable Side side) {
      return side == null ? "" : messages.name(family, side);
    }

    private String clock(Duration left) {
      int seconds = Seconds.countdown(left);
      return messages.text("player.clock", seconds / 60, seconds % 60);
    }
  }
}
