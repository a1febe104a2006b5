package app.limber.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A custom stretch, and a routine that contains it.
public final class OwnContent {
  private OwnContent() {}

  /// Writes the stretch `window-cat` and the routine `my-back` into a data folder.
  public static void into(Path dataFolder) throws IOException {
    JsonNode stretch =
        JsonMapper.shared().readTree(ProgrammeFiles.text("after-sitting")).at("/stretches/0");
    ObjectNode own = ((ObjectNode) stretch).put("id", "window-cat").put("name", "Window cat");
    write(dataFolder.resolve("content/stretches/window-cat.json"), own.toString());
    write(
        dataFolder.resolve("content/routines/my-back.json"),
        """
        {"id": "my-back", "name": "My back", "description": "Short.", "restSeconds": 5,
         "stretches": [{"stretch": "window-cat"}, {"stretch": "hamstring", "variant": "hold"}]}
        """);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
