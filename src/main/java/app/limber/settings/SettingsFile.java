package app.limber.settings;

import app.limber.practice.Settings;
import app.limber.practice.SettingsStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The settings as a JSON file, written whole or not at all and private to the user.
///
/// A file that cannot be read is kept aside under the name `settings.json.broken`.
public final class SettingsFile implements SettingsStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;
  private final Path file;

  public SettingsFile(Path dataFolder) {
    this.folder = dataFolder;
    this.file = dataFolder.resolve("settings.json");
  }

  @Override
  public Loaded load() {
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (root instanceof ObjectNode object) {
        return new SettingsJson(object).read();
      }
      return broken();
    } catch (NoSuchFileException e) {
      return new Loaded(Settings.standard(), Reading.FINE);
    } catch (IOException | JacksonException e) {
      return broken();
    }
  }

  private Loaded broken() {
    try {
      Files.move(
          file,
          file.resolveSibling("settings.json.broken"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // It stays where it is; saving will say what is wrong with the folder.
      return new Loaded(Settings.standard(), Reading.BROKEN);
    }
    return new Loaded(Settings.standard(), Reading.BROKEN);
  }

  @Override
  public void save(Settings settings) {
    byte[] bytes =
        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(SettingsJson.write(settings));
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, onlyForUser("rwx------"));
      }
      Path temporary = Files.createTempFile(folder, "settings", ".tmp", onlyForUser("rw-------"));
      try {
        Files.write(temporary, bytes);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(
            temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new SettingsException(e);
    }
  }

  private FileAttribute<?>[] onlyForUser(String permissions) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
