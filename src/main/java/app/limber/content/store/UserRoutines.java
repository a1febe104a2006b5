package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.files.OwnerOnly;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.RoutineStore;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stores the user's routines in the content folder, in the JSON shape of the shipped ones.
///
/// A routine is written to a temporary folder first, read back by the content reader, and moved
/// into place only if that reports no problem.
public final class UserRoutines implements RoutineStore {
  /// The suffix of a file that was kept aside.
  private static final String ASIDE = ".kept";

  private static final String FOLDER = "routines";
  private static final String ENDING = ".json";

  private final Path content;
  private final Path folder;
  private final Messages messages;

  public UserRoutines(Path contentFolder, Messages messages) {
    this.content = contentFolder;
    this.folder = contentFolder.resolve(FOLDER);
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
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(ENDING)) {
          ids.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
      return ids;
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  @Override
  public Keeping save(Routine routine, @Nullable Routine known) {
    Path target = file(routine.id());
    try {
      OwnerOnly.createFolders(folder);
      SchemaFiles.writeOnceTo(content, messages);
      try (TemporaryFolder temporary = TemporaryFolder.in(content)) {
        // In a folder of the usual name, from which the reader knows what the file should be.
        Path draft = temporary.path().resolve(folder.getFileName()).resolve(target.getFileName());
        OwnerOnly.createFolders(draft.resolveSibling("."));
        WholeFile.create(draft, RoutineJsonWriter.of(routine, ContentReader.orderIn(target)));
        List<ContentProblem> problems =
            new ContentReader(messages).check(content, List.of(draft)).problems();
        Optional<Path> aside = Optional.empty();
        if (problems.isEmpty()) {
          if (isToBeKept(target, known)) {
            aside = Optional.of(keepAside(target));
          }
          WholeFile.move(draft, target);
        }
        return new Keeping(problems.stream().map(problem -> at(target, problem)).toList(), aside);
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
  public Removed remove(String id, @Nullable Routine known) {
    Path file = file(id);
    try {
      if (isToBeKept(file, known)) {
        return new KeptAside(keepAside(file), file);
      }
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return () -> putBack(file, bytes);
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  /// Whether a file exists that is broken or differs from `known`.
  private boolean isToBeKept(Path file, @Nullable Routine known) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (!Files.isRegularFile(file)) {
      return true;
    }
    CheckedContent now = new ContentReader(messages).check(content, List.of(file));
    return !now.problems().isEmpty()
        || (known != null && !now.library().routine(known.id()).equals(Optional.of(known)));
  }

  /// Renames a file so that it is no longer read as content.
  static Path keepAside(Path file) throws IOException {
    Path aside = asideOf(file);
    WholeFile.move(file, aside);
    return aside;
  }

  /// Returns the first unused name under which a file can be kept aside.
  static Path asideOf(Path file) {
    return WholeFile.free(file.resolveSibling(file.getFileName() + ASIDE));
  }

  private record KeptAside(Path place, Path file) implements Removed {
    @Override
    public void putBack() {
      try {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          throw new FileAlreadyExistsException(file.toString());
        }
        WholeFile.move(place, file);
      } catch (IOException e) {
        throw new UnwritableException(e);
      }
    }

    @Override
    public Optional<Path> aside() {
      return Optional.of(place);
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
    return folder.resolve(id + ENDING);
  }
}
