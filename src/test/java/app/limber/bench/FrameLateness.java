package app.limber.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How many frames come later than 33 ms in a minute of play in a window, as JavaFX's own pulse
/// logger tells them.
final class FrameLateness {
  private static final int LATE_MILLIS = 33;
  private static final int UNTIL_IT_MOVES_SECONDS = 45;
  private static final int SECONDS = 60;

  /// A pulse: its number, milliseconds since the one before, milliseconds it took.
  private static final Pattern PULSE =
      Pattern.compile("(?:\\[|PULSE: )(\\d+) \\[?(\\d+)ms:(\\d+)ms");

  private FrameLateness() {}

  static List<Row> rows(Programs programs, VirtualScreen screen)
      throws IOException, InterruptedException {
    Process limber =
        screen.run(
            programs.limber(programs.data("frames"), "play", "five-minutes"),
            "-Djavafx.pulseLogger=true");
    StringBuilder told = new StringBuilder();
    Thread reader = Thread.ofVirtual().start(() -> read(limber, told));
    try {
      Programs.let(limber, UNTIL_IT_MOVES_SECONDS + SECONDS);
    } finally {
      Programs.end(limber);
    }
    reader.join();
    List<MatchResult> pulses = new ArrayList<>(PULSE.matcher(told).results().toList());
    // Counted back from the end: the minute in which something moved.
    long millis = 0;
    int late = 0;
    int longest = 0;
    for (MatchResult pulse : pulses.reversed()) {
      int since = Integer.parseInt(pulse.group(2));
      millis += since;
      if (millis > TimeUnit.SECONDS.toMillis(SECONDS)) {
        break;
      }
      late += since > LATE_MILLIS ? 1 : 0;
      longest = Math.max(longest, since);
    }
    return List.of(
        Row.alone("frames later than 33 ms in a minute of play", late, "", 0.0),
        Row.alone("longest time between two frames", longest, "ms", (double) LATE_MILLIS));
  }

  /// Reads until the program is ended, which closes its output.
  private static void read(Process program, StringBuilder told) {
    try {
      program.inputReader().lines().forEach(line -> told.append(line).append('\n'));
    } catch (UncheckedIOException _) {
      // What it said before is known.
    }
  }
}
