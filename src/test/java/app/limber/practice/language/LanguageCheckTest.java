package app.limber.practice.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.practice.library.Content;
import app.limber.practice.library.LanguageFiles;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageCheckTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);

  @TempDir Path folder;

  @Test
  void digitsInASpokenText_areAProblem() throws IOException {
    Path file = folder.resolve("stretches/pelvic-tilt.json");
    Files.createDirectories(file.getParent());
    String shipped = Files.readString(Path.of("content/stretches/pelvic-tilt.json"));
    Files.writeString(file, shipped.replace("Lie on your back", "Lie 2 minutes on your back"));
    Content content = new ContentReader(WORDS).readAll(folder, null);

    LanguageReport report =
        new LanguageCheck(WORDS)
            .report(
                new LanguageFiles(
                    Locale.ENGLISH,
                    Map.of(),
                    Map.of(),
                    List.of(),
                    content,
                    0,
                    Map.of(),
                    List.of()));

    assertThat(report.sentences())
        .anySatisfy(sentence -> assertThat(sentence).contains("Lie 2 minutes", "as words"));
  }
}
