package app.limber.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds what the documents name in code to exist: classes, their members, packages, tests and
/// paths.
class DocumentsTest {
  private static final List<Path> DOCUMENTS =
      List.of(
          Path.of("README.md"),
          Path.of(".github/ARCHITECTURE.md"),
          Path.of(".github/CONTRIBUTING.md"),
          Path.of(".github/SECURITY.md"));

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern TYPE =
      Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
  private static final Pattern PACKAGE = Pattern.compile("[a-z]+(?:\\.[a-z]+)*");
  private static final Pattern TEST = Pattern.compile("\\b([A-Z]\\w+Test)#(\\w+)");
  private static final Pattern PATH = Pattern.compile("\\.?[\\w@-]+(?:[/.][\\w@.-]+)*/?");

  /// Where a document's paths begin.
  private static final List<Path> ROOTS =
      List.of(Path.of("."), Path.of(".github"), Path.of("src/main/resources/app/limber"));

  /// Paths that a build or a running program makes.
  private static final Set<String> MADE =
      Set.of("target", "programmes", "profiles", "backups", "content/drafts", "legal");

  /// Names that are none of Limber's.
  private static final Set<String> FOREIGN = Set.of("Application", "Backspace");

  private final Map<String, List<Source>> types = new HashMap<>();

  private record Source(Path file, String text) {
    boolean liesIn(String packages) {
      return file.resolveSibling("").toString().endsWith(packages.replace('.', '/'));
    }

    boolean has(String member) {
      return Pattern.compile("\\b" + member + "\\b").matcher(text).find();
    }
  }

  DocumentsTest() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        types.computeIfAbsent(name, _ -> new ArrayList<>()).add(source(file));
      }
    }
  }

  private static Source source(Path file) throws IOException {
    return new Source(file, Files.readString(file));
  }

  @Test
  void classesAndMembersNamed_exist() throws IOException {
    assertThat(named(TYPE, matcher -> FOREIGN.contains(matcher.group(2)) || isType(matcher)))
        .isEmpty();
  }

  private boolean isType(Matcher named) {
    String packages = named.group(1).replaceFirst("\\.$", "");
    String member = named.group(3);
    return types.getOrDefault(named.group(2), List.of()).stream()
        .filter(source -> source.liesIn(packages))
        .anyMatch(source -> member == null || source.has(member));
  }

  @Test
  void packagesNamed_exist() throws IOException {
    assertThat(named(PACKAGE, matcher -> isPackage(matcher.group()))).isEmpty();
  }

  /// Whether code of this form is a package of Limber, or no package but a file or a library.
  private boolean isPackage(String code) {
    String inside = code.replaceFirst("^app\\.limber\\.", "");
    return !inside.contains(".")
        || inside.matches("app\\.limber|javax\\..*|.*\\.(db|json|lock|properties)")
        || types.values().stream()
            .flatMap(List::stream)
            .anyMatch(source -> source.liesIn("app.limber." + inside));
  }

  @Test
  void pathsNamed_exist() throws IOException {
    assertThat(named(PATH, matcher -> !matcher.group().contains("/") || isPath(matcher.group())))
        .isEmpty();
  }

  private static boolean isPath(String path) {
    return MADE.stream().anyMatch(made -> Path.of(path).startsWith(made))
        || ROOTS.stream().anyMatch(root -> Files.exists(root.resolve(path)));
  }

  @Test
  void testsNamedWithTheirClass_exist() throws IOException {
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (Path document : DOCUMENTS) {
      Matcher matcher = TEST.matcher(Files.readString(document));
      while (matcher.find()) {
        found++;
        if (types.getOrDefault(matcher.group(1), List.of()).stream()
            .noneMatch(source -> source.has("void " + matcher.group(2)))) {
          missing.add(document + ": " + matcher.group());
        }
      }
    }

    assertThat(missing).isEmpty();
    assertThat(found).isPositive();
  }

  /// The code in the documents that is of a form as a whole and fails a check.
  private static List<String> named(Pattern form, Predicate<Matcher> exists) throws IOException {
    List<String> missing = new ArrayList<>();
    int found = 0;
    for (Path document : DOCUMENTS) {
      Matcher code = CODE.matcher(Files.readString(document));
      while (code.find()) {
        Matcher matcher = form.matcher(code.group(1));
        if (matcher.matches()) {
          found++;
          if (!exists.test(matcher)) {
            missing.add(document + ": " + code.group());
          }
        }
      }
    }
    assertThat(found).isPositive();
    return missing;
  }
}
