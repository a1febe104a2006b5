package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.figure.Shown;
import app.limber.practice.library.Content;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Stretches in every position, with all kinds of contacts: written and read back.
class StretchRoundTripTest {
  @TempDir Path folder;

  @Test
  void stretch_isReadBackAsItWas() throws IOException {
    JsonMapper mapper = new JsonMapper();
    Files.createDirectories(folder.resolve("stretches"));
    for (Stretch stretch : Shown.WITH_MADE.library().stretches().values()) {
      ObjectNode written = mapper.createObjectNode();
      StretchJsonWriter.write(stretch, Shown.WITH_MADE.poses().stretch(stretch.id()), written);
      Files.writeString(
          folder.resolve("stretches").resolve(stretch.id() + ".json"),
          mapper.writeValueAsString(written));
    }

    Content read = new ContentReader(Messages.of(Locale.ENGLISH)).readAll(folder, null);

    assertThat(read.library().problems()).isEmpty();
    assertThat(read.library().stretches()).isEqualTo(Shown.WITH_MADE.library().stretches());
    Shown.WITH_MADE
        .poses()
        .stretches()
        .forEach((id, poses) -> assertThat(read.poses().stretch(id)).as(id).contains(poses));
  }
}
