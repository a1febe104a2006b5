package app.limber.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How long commands take beside the bare start of the same Java. The goal is 1.5 times that.
final class CommandBenchmark {
  private static final double GOAL = 1.5;

  private CommandBenchmark() {}

  static List<Row> rows(Programs programs, int rounds) throws IOException, InterruptedException {
    Path data = programs.data("commands");
    List<Double> status = new ArrayList<>();
    List<Double> help = new ArrayList<>();
    List<Double> java = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      double bare = Programs.time(programs.javaVersion());
      double ofStatus = Programs.time(programs.limber(data, "status"));
      double ofHelp = Programs.time(programs.limber(data, "--help"));
      // The first round fills the caches of the file system.
      if (round >= 0) {
        java.add(bare);
        status.add(ofStatus);
        help.add(ofHelp);
      }
    }
    return List.of(
        Row.ofPairs("`limber status`", "ms", status, "`java -version`", java, GOAL),
        Row.ofPairs("`limber --help`", "ms", help, "`java -version`", java, GOAL));
  }
}
