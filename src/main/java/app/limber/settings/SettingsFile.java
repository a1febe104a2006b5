package app.limber.settings;

import app.limber.files.ChangeLock;
import app.limber.files.DataFolderLayout;
import app.limber.files.NoRoom;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.json.Json;
import app.limber.json.JsonOutput;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsFlaw;
import app.limber.practice.preferences.SettingsStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Stores the settings as a JSON file, private to the user.
///
/// A file with unusable values is moved aside as `settings.json.broken`, one of a newer version as
/// `settings.json.newer`.
public final class SettingsFile implements SettingsStore {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final Path file;
  private final Path changes;

  public SettingsFile(Path dataFolder) {
    DataFolderLayout layout = new DataFolderLayout(dataFolder);
    this.file = layout.settings();
    this.changes = layout.changesLock();
  }

  /// The settings, leaving a file that cannot be used as it is where it lies.
  @Override
  public Loaded look() {
    List<SettingsFlaw> flaws = new ArrayList<>();
    try {
      return SettingsProblems.object(file, flaws::add)
          .map(SettingsJson::read)
          .orElseGet(
              () ->
                  new Loaded(
                      Settings.standard(),
                      Reading.BROKEN,
                      flaws.isEmpty() ? null : flaws.getFirst()));
    } catch (NoSuchFileException _) {
      return new Loaded(Settings.standard(), Reading.FINE);
    } catch (IOException _) {
      // Such as a folder without permission, or a name that is too long.
      boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      return new Loaded(Settings.standard(), isThere ? Reading.BROKEN : Reading.UNREACHABLE);
    }
  }

  /// Reads the settings and moves an unusable file aside, so that it is reported once.
  @Override
  public Loaded load() {
    Loaded loaded = look();
    try {
      switch (loaded.reading()) {
        case FINE, UNREACHABLE -> {}
        case PARTLY -> {
          keepAside(file, ".broken");
          save(loaded.settings(), loaded.settings());
        }
        case NEWER -> keepAside(file, ".newer");
        case BROKEN -> keepAside(file, ".broken");
      }
    } catch (IOException | SettingsException e) {
      // It stays where it is; saving will say what is wrong with the folder.
      LOG.log(System.Logger.Level.DEBUG, "settings not kept aside", e);
    }
    return loaded;
  }

  /// Renames a file to a free name with `ending`.
  static void keepAside(Path file, String ending) throws IOException {
    WholeFile.move(file, WholeFile.free(file.resolveSibling(file.getFileName() + ending)));
  }

  /// Saves the settings. A setting that another program has changed in the file meanwhile, such as
  /// a command while the window is open, is kept unless it has changed here as well.
  @Override
  public void save(Settings settings, Settings since) {
    try {
      OwnerOnly.createFolders(file.resolveSibling("."));
      try (ChangeLock _ = ChangeLock.hold(changes)) {
        write(file, merged(SettingsJson.write(settings), SettingsJson.write(since)));
      }
    } catch (IOException e) {
      throw new SettingsException(e, NoRoom.isCause(e));
    }
  }

  /// Returns the object in the file with what `ours` has changed since `before`; `ours` if the file
  /// cannot be used. All else stays as it is written there, such as fields of another version.
  private ObjectNode merged(ObjectNode ours, ObjectNode before) {
    Json.Structure inFile = object();
    if (inFile == null) {
      return ours;
    }
    Loaded loaded = SettingsJson.read(inFile);
    if (loaded.reading() != Reading.FINE) {
      return ours;
    }
    ObjectNode merged = JsonOutput.copy(inFile);
    SettingsJson.write(loaded.settings()).forEachEntry(merged::putIfAbsent);
    Set<String> names = new HashSet<>(before.propertyNames());
    names.addAll(ours.propertyNames());
    for (String name : names) {
      JsonNode own = ours.get(name);
      if (own == null) {
        merged.remove(name);
      } else if (!own.equals(before.get(name))) {
        merged.set(name, own);
      }
    }
    return merged;
  }

  private Json.@Nullable Structure object() {
    try {
      return SettingsProblems.object(file).orElse(null);
    } catch (IOException _) {
      return null;
    }
  }

  /// Replaces a JSON file of the data folder, which is created if absent. If the file is a symbolic
  /// link, the link stays and its target is replaced, for users who manage their settings
  /// elsewhere.
  static void write(Path file, ObjectNode object) throws IOException {
    OwnerOnly.createFolders(file.resolveSibling("."));
    WholeFile.write(
        WholeFile.linked(file), JsonOutput.indented(object).getBytes(StandardCharsets.UTF_8));
  }
}
