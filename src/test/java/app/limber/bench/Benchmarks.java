package app.limber.bench;

import app.limber.json.JsonOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `mvn verify -Pbench`: measures the built image and the pure parts, each beside a reference in
/// the same run, and leaves a table as `benchmarks.md` and `benchmarks.json` in the target folder.
/// Nothing is asserted: a figure depends on the machine, and only its ratio tells something.
///
/// What needs a window is measured where Xvfb, openbox and xdotool are installed, memory and load
/// where the system tells them.
public final class Benchmarks {
  private static final int ROUNDS = Integer.getInteger("limber.bench.rounds", 7);
  private static final int SESSIONS = Integer.getInteger("limber.bench.sessions", 3);
  private static final int SPEED = Integer.getInteger("limber.bench.speed", 20);
  private static final String CUES = System.getProperty("limber.bench.cues", "five-minutes");

  /// The parts to measure, such as `commands,start`; all if empty.
  private static final List<String> PARTS =
      Stream.of(System.getProperty("limber.bench.parts", "").split(",", -1))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();

  private final List<Row> rows = new ArrayList<>();

  private Benchmarks() {}

  /// Runs them all.
  ///
  /// @param target the build's target folder
  public static void main(String[] target) throws Exception {
    Path build = Path.of(target[0]).toAbsolutePath();
    Path folder = Files.createTempDirectory("limber-bench");
    try {
      Benchmarks benchmarks = new Benchmarks();
      benchmarks.measure(new Programs(build.resolve("limber"), folder));
      benchmarks.write(build);
    } finally {
      delete(folder);
    }
  }

  private void measure(Programs programs)
      throws IOException, InterruptedException, RunnerException {
    if (wants("commands")) {
      add(CommandBenchmark.rows(programs, ROUNDS));
    }
    if (wants("start") || wants("history") || wants("play") || wants("frames")) {
      measureWindows(programs);
    }
    if (wants("code")) {
      add(CodeBenchmark.rows());
    }
    if (wants("drag")) {
      add(PoseDragRows.rows());
    }
    if (wants("cues")) {
      add(CueLateness.rows(CUES));
    }
  }

  private void measureWindows(Programs programs) throws IOException, InterruptedException {
    Optional<VirtualScreen> found = VirtualScreen.start(programs.folder());
    if (found.isEmpty() || !ProcessFigures.areTold()) {
      System.out.println("Windows are not measured: Xvfb, openbox and xdotool are needed for it.");
      return;
    }
    if (wants("start")) {
      Path plain = Files.createDirectories(programs.folder().resolve("plain"));
      try (VirtualScreen bare = VirtualScreen.startBare(plain).orElseThrow()) {
        add(StartBenchmark.rows(programs, bare, ROUNDS));
      }
    }
    try (VirtualScreen screen = found.get()) {
      if (wants("history")) {
        add(new HistoryInTheImage(programs, screen).rows(ROUNDS));
      }
      if (wants("play")) {
        add(new PlayBenchmark(programs, screen).rows(SESSIONS, SPEED));
      }
      if (wants("frames")) {
        add(FrameLateness.rows(programs, screen));
      }
    }
  }

  private static boolean wants(String part) {
    return PARTS.isEmpty() || PARTS.contains(part);
  }

  private void add(List<Row> measured) {
    measured.forEach(row -> System.out.println(row.line()));
    rows.addAll(measured);
  }

  private void write(Path target) throws IOException {
    String machine =
        "%s, %s %s, Java %s, %d processors"
            .formatted(
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
    List<String> lines = new ArrayList<>();
    lines.add(machine);
    lines.add("");
    lines.add("| What | Limber | Beside it | Ratio | Goal |");
    lines.add("|---|---|---|---|---|");
    rows.forEach(row -> lines.add(row.line()));
    Files.write(target.resolve("benchmarks.md"), lines);
    ObjectNode all = JsonOutput.object();
    all.put("machine", machine);
    ArrayNode list = all.putArray("rows");
    for (Row row : rows) {
      ObjectNode node = list.addObject();
      node.put("what", row.what());
      node.put("limber", row.limber());
      node.put("unit", row.unit());
      if (row.hasReference()) {
        node.put("reference", row.reference());
        node.put("beside", row.beside());
        node.put("ratio", row.ratio());
      }
      if (row.goal() != null) {
        node.put("goal", row.goal());
      }
    }
    Files.writeString(target.resolve("benchmarks.json"), JsonOutput.indented(all) + "\n");
    System.out.println();
    lines.forEach(System.out::println);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
