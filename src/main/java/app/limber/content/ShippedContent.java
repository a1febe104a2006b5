package app.limber.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/// The content that comes with the program, wherever the program lies: in a folder of classes, in a
/// jar, or in a run-time image.
final class ShippedContent {
  private static final String LANDMARK = "schema/stretch.schema.json";

  private ShippedContent() {}

  /// Lets `work` read the folder, and answers what it answers.
  static <T> T read(Function<Path, T> work) {
    URL landmark = ShippedContent.class.getResource("/content/" + LANDMARK);
    if (landmark == null) {
      throw new IllegalStateException("the program's content is missing");
    }
    return read(landmark, work);
  }

  /// @param landmark where the schema of stretches lies
  static <T> T read(URL landmark, Function<Path, T> work) {
    try {
      URI uri = landmark.toURI();
      return uri.getScheme().equals("jar") ? readJar(uri, work) : work.apply(above(Path.of(uri)));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T readJar(URI uri, Function<Path, T> work) throws IOException {
    String place = uri.getRawSchemeSpecificPart();
    Path jar = Path.of(URI.create(place.substring(0, place.lastIndexOf("!/"))));
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      return work.apply(files.getPath("content"));
    }
  }

  private static Path above(Path landmark) {
    return landmark.resolve("../..").normalize();
  }
}
