import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Runs google-java-format over every Java file under `src` of the working directory.
///
/// `java Format.java check` lists the files that are formatted otherwise and ends with 1 if there
/// are any; `java Format.java apply` rewrites them. The formatter comes from the class path. It
/// leaves documentation comments and long strings as they are.
final class Format {
  private static final List<String> LEAVE =
      List.of("--skip-javadoc-formatting", "--skip-reflowing-long-strings");

  private static final int WIDTH = 100;

  private static final List<String> CHECK = List.of("--dry-run", "--set-exit-if-changed");
  private static final List<String> APPLY = List.of("--replace");

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    boolean check =
        switch (arguments[0]) {
          case "check" -> true;
          case "apply" -> false;
          default -> throw new IllegalArgumentException("check or apply, not " + arguments[0]);
        };
    List<String> files = javaFiles(Path.of("src"));
    if (!check) {
      for (String file : files) {
        wrapComments(Path.of(file));
      }
    }
    String[] options =
        Stream.of(LEAVE, check ? CHECK : APPLY, files).flatMap(List::stream).toArray(String[]::new);
    int code;
    try (PrintWriter out = new PrintWriter(System.out);
        PrintWriter err = new PrintWriter(System.err)) {
      code = ToolProvider.findFirst("google-java-format").orElseThrow().run(out, err, options);
      if (check && code != 0) {
        err.println(
            "These files are not formatted. mvn -q validate exec:exec@format formats them.");
      }
    }
    System.exit(code);
  }

  /// Breaks `///` lines that are too long. The formatter would break them into `//` lines, which
  /// cuts
  /// a documentation comment off from what it documents.
  private static void wrapComments(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> wrapped = lines.stream().flatMap(line -> wrap(line).stream()).toList();
    if (!wrapped.equals(lines)) {
      Files.write(file, wrapped);
    }
  }

  private static List<String> wrap(String line) {
    String text = line.strip();
    int space = line.lastIndexOf(' ', WIDTH);
    String start = line.substring(0, line.indexOf(text)) + "/// ";
    if (!text.startsWith("/// ") || line.length() <= WIDTH || space <= start.length()) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>(List.of(line.substring(0, space)));
    lines.addAll(wrap(start + line.substring(space + 1)));
    return lines;
  }

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }
}
