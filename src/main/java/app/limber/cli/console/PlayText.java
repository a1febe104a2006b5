package app.limber.cli.console;

import app.limber.cue.WayOut;
import app.limber.journal.Side;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerEvent;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.practice.session.Plan;
import app.limber.practice.text.WayText;
import app.limber.routine.Caution;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lines that are printed while a session is played.
final class PlayText {
  private final Messages messages;
  private final Timeline timeline;

  PlayText(Messages messages, Timeline timeline) {
    this.messages = messages;
    this.timeline = timeline;
  }

  /// The lines before the start: the routine, its length and its equipment.
  List<String> opening(Plan plan) {
    List<String> lines = new ArrayList<>();
    int seconds = Seconds.rounded(timeline.total());
    lines.add(
        messages.text(
            "console.opening",
            plan.routine().name(),
            messages.count("console.stretches", timeline.stretches().size()),
            messages.text("player.clock", seconds / 60, seconds % 60)));
    String equipment =
        String.join(
            ", ",
            timeline.stretches().stream()
                .flatMap(planned -> planned.stretch().equipment().stream())
                .distinct()
                .toList());
    if (!equipment.isEmpty()) {
      lines.add(messages.text("console.equipment", equipment));
    }
    return lines;
  }

  /// The lines that introduce a stretch.
  List<String> heading(int item) {
    Stretch stretch = stretch(item);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        messages.text(
            "console.heading",
            messages.text("player.place", item + 1, timeline.stretches().size()),
            stretch.name(),
            messages.name("position", stretch.position())));
    List<String> setup = new ArrayList<>(WayText.of(timeline, item, messages));
    setup.addAll(stretch.setup());
    lines.add(messages.text("console.set-up", String.join(" ", setup)));
    lines.add(messages.text("console.steps", String.join(" ", stretch.steps())));
    for (Caution caution : stretch.cautions()) {
      lines.add(messages.text("console.caution", caution.text()));
    }
    return lines;
  }

  /// The lines after that which names the first side: what each leg does.
  List<String> firstSide(Segment segment) {
    Side side = segment.side();
    return side == null
        ? List.of()
        : below(WayOut.legs(stretch(segment.item()), side).stream().toList());
  }

  /// The lines after that of a change of sides: how to change legs, and what each leg does then.
  List<String> otherSide(int item, Side side) {
    return below(WayOut.toSide(stretch(item), side));
  }

  /// The lines after the movement of a stretch: how to come out of it; none after the last stretch,
  /// where [#toGetUp] has them.
  List<String> wayOut(int item) {
    return isLast(item) ? List.of() : WayOut.of(stretch(item)).stream().toList();
  }

  /// The lines where the user leaves a segment before its end; none if there is nothing to come out
  /// of.
  ///
  /// @param forwards whether it is left for the next stretch or, from the last one, for the end
  List<String> leaving(Segment segment, boolean forwards) {
    if (!WayOut.isInPosition(segment)) {
      return List.of();
    }
    Stretch left = stretch(segment.item());
    return forwards && isLast(segment.item())
        ? WayOut.toGetUp(left, messages)
        : WayOut.of(left).stream().toList();
  }

  /// The lines that end a routine: how to get up safely.
  List<String> toGetUp() {
    return below(WayOut.toGetUp(stretch(timeline.stretches().size() - 1), messages));
  }

  private List<String> below(List<String> sentences) {
    return sentences.stream().map(each -> messages.text("console.section-line", each)).toList();
  }

  private Stretch stretch(int item) {
    return timeline.stretches().get(item).stretch();
  }

  private boolean isLast(int item) {
    return item == timeline.stretches().size() - 1;
  }

  /// The line for an event where there is no status line; empty if it needs none.
  Optional<String> note(PlayerEvent event) {
    return switch (event) {
      case PlayerEvent.SegmentStarted started -> Optional.of(begin(started.segment()));
      case PlayerEvent.Halfway _ -> Optional.of(messages.text("cue.halfway"));
      case PlayerEvent.Paused paused ->
          Optional.of(messages.name("player.paused", paused.reason()));
      case PlayerEvent.Resumed _ -> Optional.of(messages.text("console.resumed"));
      case PlayerEvent.Waiting waiting ->
          Optional.of(messages.name("player.waiting", waiting.reason()));
      // The lines of the segments say the number and the side already.
      case PlayerEvent.RepCounted _,
          PlayerEvent.SideSwitched _,
          PlayerEvent.LastSeconds _,
          PlayerEvent.StretchFinished _,
          PlayerEvent.Finished _ ->
          Optional.empty();
    };
  }

  private String begin(Segment segment) {
    int seconds = Seconds.rounded(segment.length());
    PlannedStretch planned = timeline.stretches().get(segment.item());
    return switch (segment) {
      case Segment.GetReady setup -> getReady(seconds, setup.side());
      case Segment.SwitchSides swap ->
          messages.count("console.switch", seconds, messages.name("player.side", swap.side()));
      case Segment.Close _ -> messages.count("console.close", seconds);
      case Segment.Rest _ -> messages.count("console.rest", seconds, planned.stretch().name());
      case Segment.Hold hold -> numbered(hold, messages.count("console.hold", seconds, cue(hold)));
      case Segment.Move move -> numbered(move, messages.text("console.move", cue(move)));
      case Segment.Breath breath -> numbered(breath, messages.text("console.move", cue(breath)));
    };
  }

  private String getReady(int seconds, @Nullable Side side) {
    return side == null
        ? messages.count("console.get-ready", seconds)
        : messages.count("console.get-ready-for", seconds, messages.name("player.side", side));
  }

  private String cue(Segment.Movement movement) {
    Side side = movement.side();
    return side == null
        ? movement.phase().cue()
        : messages.text(
            "console.cue-and-side", movement.phase().cue(), messages.name("player.side", side));
  }

  /// The line of a movement, numbered where a new repetition begins.
  private String numbered(Segment.Movement movement, String line) {
    int planned = timeline.stretches().get(movement.item()).reps();
    int of = Math.max(planned, movement.rep());
    boolean begins = movement.phaseIndex() == 0 || isCountedBefore(movement);
    return begins && of > 1
        ? messages.text(
            "console.numbered", messages.text("console.repetition", movement.rep(), of), line)
        : line;
  }

  /// Whether the previous phase ended a repetition.
  private boolean isCountedBefore(Segment.Movement movement) {
    return timeline
        .stretches()
        .get(movement.item())
        .variant()
        .movement()
        .get(movement.phaseIndex() - 1)
        .counts();
  }
}
