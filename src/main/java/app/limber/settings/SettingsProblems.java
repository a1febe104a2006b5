package app.limber.settings;

import app.limber.json.Json;
import app.limber.json.JsonProblem;
import app.limber.json.JsonProblems;
import app.limber.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// Counts the unusable values of a settings file; defaults replace them, so only their number
/// matters.
final class SettingsProblems implements JsonProblems {
  /// Many times the size of any settings.
  private static final long MOST_BYTES = 1 << 20;

  private int count;

  @Override
  public void add(JsonProblem problem) {
    count++;
  }

  @Override
  public int count() {
    return count;
  }

  /// The object that a file holds; empty if it holds anything else.
  ///
  /// @throws IOException if the file is absent, cannot be read or is not UTF-8
  static Optional<Json.Structure> object(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile() || attributes.size() > MOST_BYTES) {
      // Reading a pipe would block until another process writes to it.
      return Optional.empty();
    }
    String text = Files.readString(file);
    // Some editors put a byte order mark before UTF-8.
    try (JsonReader reader =
        JsonReader.lenient(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      return !text.isBlank()
              && reader.document(new SettingsProblems()).orElse(null) instanceof Json.Structure o
          ? Optional.of(o)
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }
}
