package app.limber.cli.console;

import app.limber.journal.Side;
import app.limber.player.PlayerSnapshot;
import app.limber.player.PlayerState;
import app.limber.player.Seconds;
import app.limber.player.Segment;
import app.limber.practice.text.SegmentText;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A snapshot as one line: progress, stretch, side, instruction, number, time left. A narrow
/// terminal shows only the more urgent parts.
record StatusLine(PlayerSnapshot now, Messages messages) {
  private static final List<Integer> BARS = List.of(16, 8);

  /// The line in at most `columns` columns.
  String text(int columns) {
    return versions()
        .filter(text -> TerminalColumns.of(text) <= columns)
        .findFirst()
        .orElseGet(() -> TerminalColumns.cut(urgent(), columns));
  }

  private Stream<String> versions() {
    String whole = joined(subject(), side(), urgent(), timeLeft());
    return Stream.concat(
        BARS.stream().map(length -> bar(length) + "  " + whole),
        Stream.of(whole, joined(subject(), side(), urgent()), joined(side(), urgent()), urgent()));
  }

  private String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String bar(int length) {
    Duration total = now.timeline().total();
    int full = (int) (length * now.position().toMillis() / Math.max(1, total.toMillis()));
    return "▓".repeat(full) + "░".repeat(length - full);
  }

  private String subject() {
    String name = now.stretch().stretch().name();
    return now.segment() instanceof Segment.Rest ? messages.text("player.next", name) : name;
  }

  private String side() {
    Side side = now.segment().side();
    return side == null ? "" : messages.name("player.side", side);
  }

  /// The instruction with its number; or why nothing moves, and how to continue.
  private String urgent() {
    return switch (now.state()) {
      case PlayerState.Paused _, PlayerState.Waiting _ ->
          new SegmentText(messages).standstill(now.state());
      case PlayerState.LeadIn leadIn ->
          messages.text("console.lead-in", Seconds.countdown(leadIn.left()));
      case PlayerState.NotStarted _, PlayerState.Running _, PlayerState.Finished _ -> doing();
    };
  }

  private String doing() {
    String cue = new SegmentText(messages).cue(now.segment());
    return switch (now.segment()) {
      case Segment.Move move -> joined(cue, repetition(move));
      case Segment.Breath breath -> joined(cue, repetition(breath));
      case Segment.GetReady _,
          Segment.SwitchSides _,
          Segment.Rest _,
          Segment.Close _,
          Segment.Hold _ ->
          joined(cue, seconds());
    };
  }

  private String seconds() {
    return messages.text("console.seconds", Seconds.countdown(now.segmentLeft()));
  }

  private String repetition(Segment.Movement movement) {
    return messages.text("console.repetition", movement.rep(), now.lastRepetition());
  }

  private String timeLeft() {
    int seconds = Seconds.countdown(now.left());
    return messages.text("console.left", messages.text("player.clock", seconds / 60, seconds % 60));
  }
}
