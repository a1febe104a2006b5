package app.limber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Linux tells of a running process.
final class ProcessFigures {
  private static final double KIB_A_MB = 1024;
  private static final int MILLIS_A_TICK = 10;
  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  private ProcessFigures() {}

  /// Whether this system tells them.
  static boolean areTold() {
    return Files.isReadable(Path.of("/proc/self/smaps_rollup"));
  }

  /// The memory of a process in MB, shared pages divided among those that share them.
  static double pss(Process process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
      if (line.startsWith("Pss:")) {
        return Integer.parseInt(line.replaceAll("\\D", "")) / KIB_A_MB;
      }
    }
    throw new IOException("no Pss of process " + process.pid());
  }

  /// The share of one core that a process takes over a span, in percent.
  static double load(Process process, int seconds) throws IOException, InterruptedException {
    long before = cpuMillis(process);
    long begin = System.nanoTime();
    Programs.let(process, seconds);
    double millis = (System.nanoTime() - begin) / 1e6;
    return (cpuMillis(process) - before) / millis * 100;
  }

  private static long cpuMillis(Process process) throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]))
        * MILLIS_A_TICK;
  }
}
