package app.limber.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sizes that CONTRIBUTING sets: a reader takes in a class, and a package, at one sitting.
class SourceSizeTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final int MOST_LINES = 350;
  private static final int MOST_LINES_OF_A_TEST = 500;
  private static final int MOST_FILES = 30;
  private static final int MOST_FILES_OF_PRACTICE = 25;

  @Test
  void classes_areShort() throws IOException {
    assertThat(longerThan(MOST_LINES, MAIN)).isEmpty();
    assertThat(longerThan(MOST_LINES_OF_A_TEST, TESTS)).isEmpty();
  }

  @Test
  void packages_haveFewFiles() throws IOException {
    Path practice = MAIN.resolve("app/limber/practice");

    assertThat(packagesOver(MOST_FILES, MAIN)).isEmpty();
    assertThat(packagesOver(MOST_FILES_OF_PRACTICE, practice)).isEmpty();
  }

  private static Map<String, Long> longerThan(int lines, Path folder) throws IOException {
    return over(
        lines,
        sources(folder).stream().collect(Collectors.toMap(Path::toString, SourceSizeTest::lines)));
  }

  private static Map<String, Long> packagesOver(int most, Path folder) throws IOException {
    return over(
        most,
        sources(folder).stream()
            .collect(
                Collectors.groupingBy(
                    file -> file.resolveSibling("").toString(), Collectors.counting())));
  }

  private static Map<String, Long> over(long most, Map<String, Long> sizes) {
    Predicate<Map.Entry<String, Long>> isOver = size -> size.getValue() > most;
    return sizes.entrySet().stream()
        .filter(isOver)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
