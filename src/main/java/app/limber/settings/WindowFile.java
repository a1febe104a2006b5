package app.limber.settings;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The place of the window as the file `window.json` beside the settings. One that cannot be used
/// is
/// as good as none.
public final class WindowFile implements WindowMemory {
  private static final System.Logger LOG = System.getLogger(WindowFile.class.getName());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public WindowFile(Path dataFolder) {
    this.file = new DataFolderLayout(dataFolder).window();
  }

  @Override
  public Optional<WindowPlace> recall() {
    try {
      return place(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException | JacksonException e) {
      LOG.log(System.Logger.Level.DEBUG, "no place of the window", e);
      return Optional.empty();
    }
  }

  private static Optional<WindowPlace> place(JsonNode read) {
    double x = number(read, "x");
    double y = number(read, "y");
    double width = number(read, "width");
    double height = number(read, "height");
    return WindowPlace.isUsable(x, y, width, height)
        ? Optional.of(new WindowPlace(x, y, width, height, read.path("maximised").asBoolean(false)))
        : Optional.empty();
  }

  /// What is no number is not one for the place either.
  private static double number(JsonNode read, String name) {
    return read.path(name).isNumber() ? read.path(name).doubleValue() : Double.NaN;
  }

  @Override
  public void keep(WindowPlace place) {
    ObjectNode written = JSON.createObjectNode();
    written.put("x", place.x());
    written.put("y", place.y());
    written.put("width", place.width());
    written.put("height", place.height());
    written.put("maximised", place.maximised());
    try {
      OwnerOnly.createFolders(file.resolveSibling("."));
      WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(written));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the place of the window is not kept", e);
    }
  }
}
