package app.limber.content;

import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.practice.library.RoutineStore;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Stores the user's routines in the content folder, in the JSON shape of the shipped ones.
///
/// A routine is written to a temporary folder first, read back by the content reader, and moved
/// into place only if that reports no problem.
public final class UserRoutines implements RoutineStore {
  private final Path content;
  private final Path folder;
  private final Messages messages;

  public UserRoutines(Path contentFolder, Messages messages) {
    this.content = contentFolder;
    this.folder = contentFolder.resolve(Kind.ROUTINE.folder());
    this.messages = messages;
  }

  @Override
  public Set<String> own() {
    Set<String> ids = new HashSet<>();
    if (!Files.isDirectory(folder)) {
      return ids;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (ContentFile.hasEnding(file)) {
          String name = ContentFile.nameOf(file).toLowerCase(Locale.ROOT);
          ids.add(name.substring(0, name.length() - ContentFile.ENDING.length()));
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  @Override
  public List<ContentProblem> save(Routine routine) {
    Path target = file(routine.id());
    try {
      OwnerOnly.createFolders(folder);
      SchemaFiles.writeTo(content);
      try (TemporaryFolder temporary = TemporaryFolder.in(content)) {
        // In a folder of the usual name, from which the reader knows what the file should be.
        Path draft = temporary.path().resolve(folder.getFileName()).resolve(target.getFileName());
        OwnerOnly.createFolders(draft.resolveSibling("."));
        WholeFile.create(draft, RoutineJsonWriter.of(routine, RoutineJsonWriter.orderIn(target)));
        List<ContentProblem> problems =
            new ContentReader(messages).check(content, List.of(draft)).problems();
        if (problems.isEmpty()) {
          WholeFile.move(draft, target);
        }
        return problems.stream().map(problem -> at(target, problem)).toList();
      }
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private static ContentProblem at(Path file, ContentProblem problem) {
    return new ContentProblem(
        file.toString(),
        0,
        0,
        problem.pointer(),
        problem.found(),
        problem.expected(),
        problem.hint());
  }

  @Override
  public Removed remove(String id) {
    Path file = file(id);
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return () -> putBack(file, bytes);
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private static void putBack(Path file, byte[] bytes) {
    try {
      WholeFile.create(file, bytes);
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + ContentFile.ENDING);
  }
}
