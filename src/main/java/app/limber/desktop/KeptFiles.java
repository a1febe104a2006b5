package app.limber.desktop;

import app.limber.files.DataFolderLayout;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lists the files that Limber keeps in a data folder and leaves out any other: the log with its
/// copies, the settings with the versions put aside, and the user's own content.
///
/// @param root the data folder
record KeptFiles(Path root) {
  /// The files, relative to the data folder.
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(files(root, DataFolderLayout.ownFiles()));
    for (Path folder : layout().contentFolders()) {
      files.addAll(files(folder, DataFolderLayout.contentFiles()));
    }
    for (Path folder : programmeFolders()) {
      files.addAll(files(folder, DataFolderLayout.programmeFiles()));
    }
    files.addAll(files(layout().backups(), DataFolderLayout.backupFiles()));
    return files;
  }

  /// Those of [#files] that really lie in the data folder, not behind a linked content folder.
  List<Path> filesInside() throws IOException {
    List<Path> inside = new ArrayList<>();
    for (Path file : files()) {
      Path folder = file.getParent();
      Path place = folder == null ? root : root.resolve(folder);
      if (place.toRealPath().startsWith(root.toRealPath())) {
        inside.add(file);
      }
    }
    return inside;
  }

  /// Returns the folders that hold content, programmes and backups, inner ones first.
  List<Path> folders() {
    return Stream.of(
            layout().contentFolders(),
            List.of(layout().content()),
            programmeFolders(),
            List.of(layout().backups()))
        .flatMap(List::stream)
        .toList();
  }

  private List<Path> programmeFolders() {
    return List.of(layout().programmesAway(), layout().programmesKept(), layout().programmes());
  }

  private DataFolderLayout layout() {
    return new DataFolderLayout(root);
  }

  private List<Path> files(Path folder, Pattern names) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (names.matcher(entry.getFileName().toString()).matches()
            && !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          found.add(root.relativize(entry));
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    return found;
  }
}
