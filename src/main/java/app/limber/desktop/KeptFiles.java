package app.limber.desktop;

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

/// What Limber keeps in a data folder, told from what may lie there beside it: the log with its
/// copies, the settings with those put aside, and the user's own content.
///
/// @param root the data folder
record KeptFiles(Path root) {
  private static final Pattern OWN =
      Pattern.compile("(limber\\.db|settings\\.json|window\\.json)([-.].*)?|settings\\d+\\.tmp");
  private static final Pattern CONTENT = Pattern.compile(".+\\.json");
  private static final List<String> CONTENT_FOLDERS =
      List.of("content/stretches", "content/routines", "content/schema");

  /// The files, relative to the data folder.
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(files(root, OWN));
    for (String folder : CONTENT_FOLDERS) {
      files.addAll(files(root.resolve(folder), CONTENT));
    }
    return files;
  }

  /// The same without those that lie elsewhere, behind a link in the place of a folder.
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

  /// The folders that hold content, the inner ones first.
  List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    CONTENT_FOLDERS.forEach(folder -> folders.add(root.resolve(folder)));
    folders.add(root.resolve("content"));
    return folders;
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
