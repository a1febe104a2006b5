package app.limber.bench;

import app.limber.testing.LongLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// From the click on History until the page is complete, in the built program, on logs of 1, 10 and
/// 100 years, beside an empty log.
final class HistoryInTheImage {
  private static final int LONGEST_SECONDS = 20;
  private static final double GOAL = 2;

  private final Programs programs;
  private final VirtualScreen screen;

  HistoryInTheImage(Programs programs, VirtualScreen screen) {
    this.programs = programs;
    this.screen = screen;
  }

  List<Row> rows(int rounds) throws IOException, InterruptedException {
    List<Double> empty = times(0, rounds);
    List<Row> rows = new ArrayList<>();
    for (int years : new int[] {1, 10, 100}) {
      rows.add(
          Row.ofPairs(
              "History, log of %d years".formatted(years),
              "ms",
              times(years, rounds),
              "empty log",
              empty,
              GOAL));
    }
    return rows;
  }

  private List<Double> times(int years, int rounds) throws IOException, InterruptedException {
    Path data = programs.data("history-" + years);
    if (years > 0) {
      LongLog.write(data.resolve("limber.db"), years, LocalDate.now(ZoneId.systemDefault()));
    }
    Process limber = screen.run(programs.limber(data));
    try {
      Programs.let(limber, 3);
      int[] today = screen.settle();
      // Twice, for on the first look the mark of the tab is not yet where it is afterwards.
      int[] history = today;
      for (int look = 0; look < 2; look++) {
        screen.click(NavPlace.HISTORY);
        history = screen.settle();
        screen.click(NavPlace.TODAY);
        today = screen.settle();
      }
      List<Double> times = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        long begin = System.nanoTime();
        screen.click(NavPlace.HISTORY);
        if (!screen.shows(history, LONGEST_SECONDS)) {
          throw new IOException("History shows another picture than before");
        }
        times.add((System.nanoTime() - begin) / 1e6);
        screen.click(NavPlace.TODAY);
        screen.shows(today, LONGEST_SECONDS);
      }
      return times;
    } finally {
      Programs.end(limber);
    }
  }

  /// Where a tab lies in the window, in pixels from its corner.
  enum NavPlace {
    TODAY(90),
    HISTORY(340);

    static final int Y = 32;
    private final int x;

    NavPlace(int x) {
      this.x = x;
    }

    int x() {
      return x;
    }
  }
}
