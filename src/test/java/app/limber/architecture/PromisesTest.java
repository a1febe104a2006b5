package app.limber.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the tests that ARCHITECTURE.md names for each promise to exist.
class PromisesTest {
  private static final Pattern NAMED =
      Pattern.compile("`(?:([A-Z]\\w*Test)(?:\\.(\\w+)(?:…)?)?|…(\\w+)(?:…)?)`");

  @Test
  void everyTestNamed_exists() throws IOException {
    Map<String, String> tests = sources();
    List<String> missing = new ArrayList<>();
    int named = 0;
    for (String line : Files.readAllLines(Path.of(".github/ARCHITECTURE.md"))) {
      Matcher matcher = NAMED.matcher(line.startsWith("| ") ? line : "");
      String source = "";
      while (matcher.find()) {
        named++;
        if (matcher.group(1) != null) {
          source = tests.getOrDefault(matcher.group(1), "");
        }
        String method = matcher.group(1) == null ? matcher.group(3) : matcher.group(2);
        if (!source.contains(method == null ? "class " : "void " + method)) {
          missing.add(matcher.group());
        }
      }
    }

    assertThat(missing).isEmpty();
    assertThat(named).isGreaterThan(100);
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    return sources;
  }
}
