package app.limber.cli.console;

import app.limber.journal.Side;
import app.limber.player.PauseReason;
import app.limber.player.PlannedStretch;
import app.limber.player.PlayerEvent;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.player.WaitReason;
import app.limber.practice.Plan;
import app.limber.routine.Caution;
import app.limber.routine.Stretch;
import app.limber.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said in whole lines while a session is played.
final class PlayText {
  private final Words words;
  private final Timeline timeline;

  PlayText(Words words, Timeline timeline) {
    this.words = words;
    this.timeline = timeline;
  }

  /// What is told before the start: the routine, how long it takes, what to have at hand.
  List<String> opening(Plan plan) {
    List<String> lines = new ArrayList<>();
    int seconds = Seconds.rounded(timeline.total());
    lines.add(
        words.text(
            "console.opening",
            plan.routine().name(),
            words.count("console.stretches", timeline.stretches().size()),
            words.text("player.clock", seconds / 60, seconds % 60)));
    String equipment =
        String.join(
            ", ",
            timeline.stretches().stream()
                .flatMap(planned -> planned.stretch().equipment().stream())
                .distinct()
                .toList());
    if (!equipment.isEmpty()) {
      lines.add(words.text("console.equipment", equipment));
    }
    return lines;
  }

  /// What is told of a stretch before it begins.
  List<String> heading(int item) {
    Stretch stretch = timeline.stretches().get(item).stretch();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        words.text(
            "console.heading",
            words.text("player.place", item + 1, timeline.stretches().size()),
            stretch.name(),
            words.name("position", stretch.position())));
    lines.add(words.text("console.set-up", String.join(" ", stretch.setup())));
    lines.add(words.text("console.steps", String.join(" ", stretch.steps())));
    for (Caution caution : stretch.cautions()) {
      lines.add(words.text("console.caution", caution.text()));
    }
    return lines;
  }

  /// What is told of an event where no line moves.
  Optional<String> note(PlayerEvent event) {
    return switch (event) {
      case PlayerEvent.SegmentStarted started -> Optional.of(begin(started.segment()));
      case PlayerEvent.Halfway ignored -> Optional.of(words.text("cue.halfway"));
      case PlayerEvent.Paused paused ->
          Optional.of(
              words.text(
                  paused.reason() == PauseReason.SUSPENDED
                      ? "player.paused.suspended"
                      : "player.paused"));
      case PlayerEvent.Resumed ignored -> Optional.of(words.text("console.resumed"));
      case PlayerEvent.Waiting waiting ->
          Optional.of(
              words.text(
                  waiting.reason() == WaitReason.READY
                      ? "player.waiting.ready"
                      : "player.waiting.voice"));
      // The lines of the segments say the number and the side already.
      case PlayerEvent.RepCounted ignored -> Optional.empty();
      case PlayerEvent.SideSwitched ignored -> Optional.empty();
      case PlayerEvent.LastSeconds ignored -> Optional.empty();
      case PlayerEvent.StretchFinished ignored -> Optional.empty();
      case PlayerEvent.Finished ignored -> Optional.empty();
    };
  }

  private String begin(Segment segment) {
    int seconds = Seconds.rounded(segment.length());
    PlannedStretch planned = timeline.stretches().get(segment.item());
    return switch (segment) {
      case Segment.GetReady setup -> getReady(seconds, setup.side());
      case Segment.SwitchSides swap ->
          words.count("console.switch", seconds, words.name("player.side", swap.side()));
      case Segment.Rest ignored -> words.count("console.rest", seconds, planned.stretch().name());
      case Segment.Hold hold -> numbered(hold, words.count("console.hold", seconds, cue(hold)));
      case Segment.Move move -> numbered(move, words.text("console.move", cue(move)));
      case Segment.Breath breath -> numbered(breath, words.text("console.move", cue(breath)));
    };
  }

  private String getReady(int seconds, @Nullable Side side) {
    return side == null
        ? words.count("console.get-ready", seconds)
        : words.count("console.get-ready-for", seconds, words.name("player.side", side));
  }

  private String cue(Segment.Movement movement) {
    Side side = movement.side();
    return side == null
        ? movement.phase().cue()
        : words.text(
            "console.cue-and-side", movement.phase().cue(), words.name("player.side", side));
  }

  /// The line of a movement, with the number of its repetition where a new one begins.
  private String numbered(Segment.Movement movement, String line) {
    int planned = timeline.stretches().get(movement.item()).reps();
    int of = Math.max(planned, movement.rep());
    boolean begins = movement.phaseIndex() == 0 || isCountedBefore(movement);
    return begins && of > 1
        ? words.text("console.numbered", words.text("console.repetition", movement.rep(), of), line)
        : line;
  }

  /// Whether the phase before this one ended a repetition, so that this one begins the next.
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
