package app.limber.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every call of [Messages] passes as many arguments as the text has places, whichever of its
/// methods is called. A place without an argument would reach the user as a raw `%s`.
class MessageArgumentsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern CALL =
      Pattern.compile("\\bmessages(?:\\(\\))?\\s*\\.\\s*(text|count|name)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
  private static final Pattern PLACE =
      Pattern.compile("%(?:(\\d+)\\$)?[-,0]*\\d*(?:\\.\\d+)?[sdf]|%%");

  private final Map<String, String> texts = BundleFile.texts();

  /// A call in a source file.
  record Call(Path file, String method, List<String> arguments) {
    Stream<String> keys() {
      Matcher literals = LITERAL.matcher(arguments.getFirst());
      return literals.results().map(result -> result.group(1));
    }

    @Override
    public String toString() {
      return file.getFileName() + ": messages." + method + arguments;
    }
  }

  @TestFactory
  Stream<DynamicTest> calls_passAsManyArgumentsAsTheTextHasPlaces() {
    return calls().stream()
        .map(call -> DynamicTest.dynamicTest(call.toString(), () -> check(call)));
  }

  @Test
  void callsAreFound_withTheirArguments() {
    List<String> arguments =
        arguments("messages.text(\"a.b\", x.y(1, 2), \"), (\", (c) -> d(c)) + 1", 14);

    assertThat(arguments).containsExactly("\"a.b\"", "x.y(1, 2)", "\"), (\"", "(c) -> d(c)");
    assertThat(calls()).hasSizeGreaterThan(300);
  }

  @Test
  void places_areCountedByTheirHighestIndex() {
    assertThat(places("100 %% of %s and %,d")).isEqualTo(2);
    assertThat(places("%2$s before %1$s")).isEqualTo(2);
    assertThat(places("none")).isZero();
  }

  private void check(Call call) {
    if (call.arguments().getLast().endsWith(".toArray()")) {
      return; // the test of that family counts them
    }
    int given = call.arguments().size() - 1;
    call.keys()
        .forEach(
            key -> {
              switch (call.method()) {
                case "text" -> {
                  if (texts.containsKey(key)) {
                    assertThat(given).as(key).isEqualTo(places(texts.get(key)));
                  }
                }
                case "count" -> {
                  if (texts.containsKey(key + ".other")) {
                    assertThat(given)
                        .as(key)
                        .isGreaterThanOrEqualTo(places(texts.get(key + ".other")));
                    assertThat(places(texts.get(key + ".one"))).as(key).isLessThanOrEqualTo(given);
                  }
                }
                default ->
                    assertThat(given - 1)
                        .as(key)
                        .isEqualTo(
                            texts.entrySet().stream()
                                .filter(
                                    text ->
                                        text.getKey().matches(Pattern.quote(key) + "\\.[a-z-]+"))
                                .filter(text -> !text.getKey().equals("log-problem.without"))
                                .mapToInt(text -> places(text.getValue()))
                                .max()
                                .orElse(0));
              }
            });
  }

  private static int places(String text) {
    int plain = 0;
    int highest = 0;
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      if (place.group(1) != null) {
        highest = Math.max(highest, Integer.parseInt(place.group(1)));
      } else if (!place.group().equals("%%")) {
        plain++;
      }
    }
    return Math.max(plain, highest);
  }

  private static List<Call> calls() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Call> calls = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file).replaceAll("(?m)^\\s*//.*$", "");
        Matcher call = CALL.matcher(source);
        while (call.find()) {
          calls.add(new Call(file, call.group(1), arguments(source, call.end())));
        }
      }
      return calls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The arguments of a call whose opening bracket ends at `start`.
  private static List<String> arguments(String source, int start) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = start; i < source.length(); i++) {
      char c = source.charAt(i);
      if (quoted) {
        quoted = c != '"' || source.charAt(i - 1) == '\\';
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(' || c == '{' || c == '[') {
        depth++;
      } else if (c == ')' && depth == 0) {
        break;
      } else if (c == ')' || c == '}' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        arguments.add(argument.toString().strip());
        argument.setLength(0);
        continue;
      }
      argument.append(c);
    }
    arguments.add(argument.toString().strip());
    return arguments;
  }
}
