package app.limber.settings;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings as a JSON file, written whole or not at all and private to the user.
///
/// A file that cannot be used as it is, is kept aside as `settings.json.broken`, one of a newer
/// version as `settings.json.newer`.
public final class SettingsFile implements SettingsStore {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;

  public SettingsFile(Path dataFolder) {
    this.file = new DataFolderLayout(dataFolder).settings();
  }

  /// The settings, leaving a file that cannot be used as it is where it lies.
  @Override
  public Loaded look() {
    try {
      return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode object
          ? SettingsJson.read(object)
          : new Loaded(Settings.standard(), Reading.BROKEN);
    } catch (NoSuchFileException e) {
      return new Loaded(Settings.standard(), Reading.FINE);
    } catch (IOException | JacksonException e) {
      return new Loaded(Settings.standard(), Reading.BROKEN);
    }
  }

  /// The settings, with a file that cannot be used as it is kept aside, so that it is told once.
  @Override
  public Loaded load() {
    Loaded loaded = look();
    try {
      switch (loaded.reading()) {
        case FINE -> {}
        case PARTLY -> {
          keepAside(".broken");
          save(loaded.settings());
        }
        case NEWER -> keepAside(".newer");
        case BROKEN -> keepAside(".broken");
      }
    } catch (IOException | SettingsException e) {
      // It stays where it is; saving will say what is wrong with the folder.
      LOG.log(System.Logger.Level.DEBUG, "settings not kept aside", e);
    }
    return loaded;
  }

  /// Moves the file out of the way, over none that was kept before.
  private void keepAside(String ending) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ending);
    for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
      aside = file.resolveSibling(file.getFileName() + ending + "-" + number);
    }
    WholeFile.move(file, aside);
  }

  @Override
  public void save(Settings settings) {
    byte[] bytes =
        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(SettingsJson.write(settings));
    try {
      OwnerOnly.createFolders(file.resolveSibling("."));
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw new SettingsException(e);
    }
  }
}
