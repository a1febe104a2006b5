package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped content is found wherever the program lies.
class ShippedPlaceTest {
  private static final String LANDMARK = "content/schema/stretch.schema.json";

  @TempDir Path root;

  @Test
  void folder_isFound() throws IOException {
    Path folder = Files.createDirectories(root.resolve("a folder/content/routines"));
    Files.createDirectories(root.resolve("a folder/content/schema"));
    Files.writeString(folder.resolve("mine.json"), UserContent.ROUTINE);
    URI landmark = root.resolve("a folder").resolve(LANDMARK).toUri();

    assertThat(ShippedContent.read(landmark.toURL(), ShippedPlaceTest::routineNames))
        .containsExactly("mine.json");
  }

  @Test
  void jar_isFoundAndLetGo() throws IOException {
    Path jar = root.resolve("a jar.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of(LANDMARK, "content/routines/mine.json")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(UserContent.ROUTINE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    URI landmark = URI.create("jar:" + jar.toUri() + "!/" + LANDMARK);

    assertThat(ShippedContent.read(landmark.toURL(), ShippedPlaceTest::routineNames))
        .containsExactly("mine.json");
    assertThat(ShippedContent.read(landmark.toURL(), ShippedPlaceTest::routineNames))
        .containsExactly("mine.json");
  }

  @Test
  void runTimeImage_isFound() throws MalformedURLException {
    URI image = URI.create("jrt:/java.base/java/lang/Object.class");

    assertThat(ShippedContent.read(image.toURL(), Path::toString)).endsWith("/java.base/java");
  }

  private static List<String> routineNames(Path content) {
    ContentScan scan =
        new ContentScan(UserContent.WORDS, UserContent.WORDS.language(), Path::toString);
    scan.contentFolder(content);
    assertThat(scan.problems()).isEmpty();
    return scan.files().stream().map(ContentFile::name).toList();
  }
}
