package app.limber.cli;

import app.limber.cli.context.Columns;
import app.limber.journal.Side;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.practice.text.SegmentText;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A timeline as a table to read. The name of a stretch stands where it begins.
final class TimelineText {
  private static final String GAP = "  ";

  private final Messages messages;
  private final SegmentText cues;

  TimelineText(Messages messages, SegmentText cues) {
    this.messages = messages;
    this.cues = cues;
  }

  List<String> lines(Routine routine, Timeline timeline) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            messages.text("timeline.at"),
            messages.text("timeline.seconds"),
            messages.text("timeline.stretch"),
            messages.text("timeline.side"),
            messages.text("timeline.rep"),
            messages.text("timeline.cue")));
    int item = -1;
    for (Segment segment : timeline.segments()) {
      boolean begins = segment.item() != item && !(segment instanceof Segment.Rest);
      item = begins ? segment.item() : item;
      rows.add(row(segment, begins ? timeline.stretches().get(item).stretch().name() : ""));
    }
    List<String> lines = new ArrayList<>();
    lines.add(messages.text("timeline.title", routine.name(), clock(timeline.total())));
    lines.add("");
    lines.addAll(aligned(rows));
    return lines;
  }

  private List<String> row(Segment segment, String stretch) {
    Side side = segment.side();
    return List.of(
        clock(segment.at()),
        seconds(segment.length()).toPlainString(),
        stretch,
        side == null ? "" : messages.name("timeline.side", side),
        segment instanceof Segment.Movement movement ? String.valueOf(movement.rep()) : "",
        cues.cue(segment));
  }

  /// Minutes and seconds: `7:05`, or `7:05.5` between two seconds.
  static String clock(Duration time) {
    BigDecimal seconds = seconds(time.minusMinutes(time.toMinutes()));
    return time.toMinutes() + (seconds.intValue() < 10 ? ":0" : ":") + seconds.toPlainString();
  }

  private static BigDecimal seconds(Duration duration) {
    BigDecimal exact =
        BigDecimal.valueOf(duration.toMillis(), 3)
            .setScale(1, RoundingMode.DOWN)
            .stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /// Columns of one width each, numbers to the right, without blanks at the end of a line.
  private static List<String> aligned(List<List<String>> rows) {
    List<Boolean> right = List.of(true, true, false, false, true, false);
    int[] widths =
        IntStream.range(0, right.size())
            .map(i -> Columns.width(rows.stream().map(row -> row.get(i)), 0))
            .toArray();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i);
        line.append(i == 0 ? "" : GAP)
            .append(right.get(i) ? Columns.right(cell, widths[i]) : Columns.left(cell, widths[i]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
