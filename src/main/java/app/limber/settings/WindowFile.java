package app.limber.settings;

import app.limber.files.DataFolderLayout;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonOutput;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.practice.preferences.WindowMemory;
import app.limber.practice.preferences.WindowPlace;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Stores the window's last place in `window.json` beside the settings. An unusable file counts as
/// none; failures to write are ignored: the window then opens at its default place.
public final class WindowFile implements WindowMemory {
  private static final System.Logger LOG = System.getLogger(WindowFile.class.getName());

  /// Far beyond any screen, in pixels.
  private static final JsonType<Double> PIXELS = JsonTypes.decimal(-1_000_000, 1_000_000);

  private final Path file;

  public WindowFile(Path dataFolder) {
    this.file = new DataFolderLayout(dataFolder).window();
  }

  @Override
  public Optional<WindowPlace> recall() {
    try {
      return SettingsProblems.object(file).flatMap(WindowFile::place);
    } catch (NoSuchFileException _) {
      // The window has not been closed yet.
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no place of the window", e);
      return Optional.empty();
    }
  }

  private static Optional<WindowPlace> place(Json.Structure object) {
    JsonFields fields = new JsonFields(object, new SettingsProblems());
    double x = number(fields, "x");
    double y = number(fields, "y");
    double width = number(fields, "width");
    double height = number(fields, "height");
    boolean maximised = fields.optional("maximised", JsonTypes.flag()).orElse(false);
    return WindowPlace.isUsable(x, y, width, height)
        ? Optional.of(new WindowPlace(x, y, width, height, maximised))
        : Optional.empty();
  }

  private static double number(JsonFields fields, String name) {
    return fields.optional(name, PIXELS).orElse(Double.NaN);
  }

  @Override
  public void keep(WindowPlace place) {
    ObjectNode written = JsonOutput.object();
    written.put("x", place.x());
    written.put("y", place.y());
    written.put("width", place.width());
    written.put("height", place.height());
    written.put("maximised", place.maximised());
    try {
      SettingsFile.write(file, written);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the place of the window is not kept", e);
    }
  }
}
