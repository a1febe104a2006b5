package app.limber.desktop;

import app.limber.files.DataFolderLayout;
import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.practice.program.DataFolder;
import app.limber.practice.program.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The data folder on this system's disk.
public final class SystemDataFolder implements DataFolder {
  private static final System.Logger LOG = System.getLogger(SystemDataFolder.class.getName());

  private static final int REPORTED_LINES = 200;

  private final Path path;
  private final FileManager fileManager;

  /// @param path the data folder; it need not exist
  /// @param osName the system property `os.name`
  public SystemDataFolder(Path path, String osName) {
    this(path, FileManager.of(osName));
  }

  SystemDataFolder(Path path, FileManager fileManager) {
    this.path = path;
    this.fileManager = fileManager;
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public boolean show() {
    try {
      OwnerOnly.createFolders(path);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no data folder to show", e);
      return false;
    }
    return fileManager.show(path);
  }

  @Override
  public String report() {
    StringBuilder report = new StringBuilder();
    line(report, "Limber " + Release.number());
    line(report, property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    line(report, "Java " + property("java.runtime.version") + ", " + property("user.language"));
    try {
      for (Path file : new KeptFiles(path).files()) {
        // Files in subfolders are left out: the names of content files are chosen by the user.
        if (file.getParent() == null) {
          line(report, file + " " + Files.size(path.resolve(file)));
        }
      }
    } catch (IOException e) {
      line(report, "the data folder cannot be read: " + e.getClass().getName());
    }
    new DataFolderLayout(path).programLog().latest(REPORTED_LINES).forEach(l -> line(report, l));
    return report.toString();
  }

  private static void line(StringBuilder report, String line) {
    report.append(line).append('\n');
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }

  @Override
  public Path copyInto(Path parent, LocalDate on) {
    try (TemporaryFolder temporary = TemporaryFolder.in(parent)) {
      for (Path file : new KeptFiles(path).files()) {
        temporary.copy(path.resolve(file), file);
      }
      Path copy = WholeFile.free(parent.resolve("limber-copy-" + on));
      WholeFile.move(temporary.path(), copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void erase() {
    KeptFiles kept = new KeptFiles(path);
    @Nullable IOException failure = null;
    try {
      for (Path file : kept.filesInside()) {
        try {
          Files.deleteIfExists(path.resolve(file));
        } catch (IOException e) {
          failure = e;
        }
      }
      for (Path folder : kept.folders()) {
        deleteIfEmpty(folder);
      }
    } catch (IOException e) {
      failure = e;
    }
    if (failure != null) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Something lies there that is not Limber's.
      LOG.log(System.Logger.Level.DEBUG, "not empty", e);
    }
  }
}
