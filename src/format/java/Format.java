import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static List<String> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().toList();
    }
  }
}
