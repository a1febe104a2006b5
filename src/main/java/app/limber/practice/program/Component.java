package app.limber.practice.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A part of Limber that others made.
///
/// @param licence the names of its licences
/// @param url where it comes from
public record Component(String name, String version, String licence, String url) {
  private static final String LIST = "/app/limber/components.txt";
  private static final String TYPEFACE_LICENCE = "/app/limber/ui/fonts/OFL.txt";
  private static final int FIELDS = 4;

  /// All of them, as the build found them, in the order of their names.
  public static List<Component> all() {
    return lines(LIST).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", FIELDS))
        .map(fields -> new Component(fields[0], fields[1], fields[2], fields[3]))
        .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
        .distinct()
        .toList();
  }

  /// The licence of the typeface, line by line.
  public static List<String> typefaceLicence() {
    return lines(TYPEFACE_LICENCE);
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Component.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
