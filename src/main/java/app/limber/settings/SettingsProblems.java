package app.limber.settings;

import app.limber.json.Json;
import app.limber.json.JsonProblem;
import app.limber.json.JsonProblems;
import app.limber.json.JsonReader;
import app.limber.practice.preferences.SettingsFlaw;
import app.limber.practice.preferences.SettingsFlaw.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// The unusable values of a settings file; defaults replace them, so only their number and the
/// first of them matter.
final class SettingsProblems implements JsonProblems {
  /// Many times the size of any settings.
  private static final long MOST_BYTES = 1 << 20;

  private int count;
  private @Nullable SettingsFlaw first;

  @Override
  public void add(JsonProblem problem) {
    count++;
    if (first == null) {
      first =
          new SettingsFlaw(
              problem.at().line(), problem.at().path(), expected(problem), details(problem));
    }
  }

  /// The first of them; null if there is none.
  @Nullable SettingsFlaw first() {
    return first;
  }

  private static Expected expected(JsonProblem problem) {
    return switch (problem.flaw()) {
      case EXPECTED_FLAG -> Expected.FLAG;
      case EXPECTED_NUMBER, NO_WHOLE_NUMBER, OUT_OF_RANGE -> Expected.WHOLE_NUMBER;
      case NO_DECIMAL -> Expected.NUMBER;
      case EXPECTED_TEXT, NONE_OF -> texts(problem).isEmpty() ? Expected.USABLE : Expected.ONE_OF;
      case NO_TIME -> Expected.TIME;
      case NO_DATE -> Expected.DATE;
      case MISSING,
          UNKNOWN,
          DOUBLE_FIELD,
          AFTER_END,
          EXPECTED_ARRAY,
          EXPECTED_OBJECT,
          WRONG_SIZE,
          BLANK,
          TOO_LONG,
          BAD_TEXT,
          NO_ID,
          NO_SECONDS,
          NO_INSTANT,
          NO_ZONE,
          UNUSABLE ->
          Expected.USABLE;
    };
  }

  private static List<Object> details(JsonProblem problem) {
    return switch (expected(problem)) {
      case ONE_OF -> texts(problem);
      case WHOLE_NUMBER, NUMBER -> problem.details();
      case OBJECT, FLAG, TIME, DATE, USABLE -> List.of();
    };
  }

  /// The texts to choose from, if the choice is limited.
  private static List<Object> texts(JsonProblem problem) {
    return !problem.details().isEmpty() && problem.details().getFirst() instanceof List<?> texts
        ? texts.stream().map(Object.class::cast).toList()
        : List.of();
  }

  @Override
  public int count() {
    return count;
  }

  /// The object that a file holds; empty if it holds anything else.
  ///
  /// @throws IOException if the file is absent, cannot be read or is not UTF-8
  static Optional<Json.Structure> object(Path file) throws IOException {
    return object(file, _ -> {});
  }

  /// Like the overload.
  ///
  /// @param flaws receives where a text stops being one object
  static Optional<Json.Structure> object(Path file, Consumer<SettingsFlaw> flaws)
      throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile() || attributes.size() > MOST_BYTES) {
      // Reading a pipe would block until another process writes to it.
      return Optional.empty();
    }
    String text = Files.readString(file);
    // Some editors put a byte order mark before UTF-8.
    try (JsonReader reader =
        JsonReader.lenient(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      if (!text.isBlank()
          && reader.document(new SettingsProblems()).orElse(null) instanceof Json.Structure o) {
        return Optional.of(o);
      }
      flaws.accept(noObject(1));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      flaws.accept(noObject(at == null ? 1 : at.getLineNr()));
    }
    return Optional.empty();
  }

  private static SettingsFlaw noObject(int line) {
    return new SettingsFlaw(Math.max(1, line), "", Expected.OBJECT, List.of());
  }
}
