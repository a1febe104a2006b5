import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

  /// Wraps `///` lines that are too long. The formatter would continue them as `//` lines, which
  /// separates a documentation comment from its declaration.
  private static void wrapComments(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> wrapped = wrap(lines);
    if (!wrapped.equals(lines)) {
      Files.write(file, wrapped);
    }
  }

  /// Moves the overflow of a comment line to the start of the next line of the same paragraph.
  private static List<String> wrap(List<String> lines) {
    List<String> wrapped = new ArrayList<>();
    Deque<String> rest = new ArrayDeque<>(lines);
    while (!rest.isEmpty()) {
      String line = rest.removeFirst();
      String start = line.substring(0, line.length() - line.stripLeading().length()) + "/// ";
      int space = line.lastIndexOf(' ', WIDTH);
      if (!line.startsWith(start) || line.length() <= WIDTH || space < start.length()) {
        wrapped.add(line);
        continue;
      }
      wrapped.add(line.substring(0, space));
      String left = start + line.substring(space + 1);
      boolean goesOn = !rest.isEmpty() && isText(rest.getFirst(), start);
      rest.addFirst(goesOn ? left + " " + rest.removeFirst().substring(start.length()) : left);
    }
    return wrapped;
  }

  /// Whether a line continues a paragraph, rather than starting a tag, list, table, code block or
  /// heading.
  private static boolean isText(String line, String start) {
    return line.startsWith(start) && Character.isLetter(line.charAt(start.length()));
  }

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }
}
