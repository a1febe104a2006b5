package app.limber.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Programmes as people would hand them over. None of them is shipped or meant as advice.
public final class ProgrammeFiles {
  private static final Path FOLDER = Path.of("src/test/resources/app/limber/programmes");

  private ProgrammeFiles() {}

  /// All of them, by name.
  public static List<Path> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One of them.
  ///
  /// @param name the name of its file, without the ending
  public static Path named(String name) {
    return FOLDER.resolve(name + ".limber");
  }

  /// The text of one of them.
  public static String text(String name) {
    try {
      return Files.readString(named(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
