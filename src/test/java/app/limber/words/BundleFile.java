package app.limber.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// The message bundle as a file of the project.
final class BundleFile {
  static final Path PATH = Path.of("src/main/resources/app/limber/words/messages.properties");

  private BundleFile() {}

  /// The texts by their keys.
  static Map<String, String> texts() {
    try (Reader reader = Files.newBufferedReader(PATH, UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> texts = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
