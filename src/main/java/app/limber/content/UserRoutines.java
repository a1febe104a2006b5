package app.limber.content;

import app.limber.practice.library.RoutineStore;
import app.limber.routine.ContentProblem;
import app.limber.routine.Routine;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The routines in the user's content folder, in files of the shape that the shipped ones have.
///
/// A file is written to a hidden folder first, read there by the reader of all content, and moved
/// into place only if that finds nothing wrong.
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
    try {
      Files.createDirectories(folder, privately("rwx------"));
      SchemaFiles.writeTo(content);
      Path workshop = Files.createTempDirectory(content, ".saving", privately("rwx------"));
      Path bench = Files.createDirectory(workshop.resolve(Kind.ROUTINE.folder()));
      Path file = bench.resolve(routine.id() + ContentFile.ENDING);
      try {
        write(file, RoutineJsonWriter.of(routine, RoutineJsonWriter.orderIn(place(routine.id()))));
        List<ContentProblem> problems =
            new ContentReader(messages).check(content, List.of(file)).problems();
        if (problems.isEmpty()) {
          Files.move(
              file,
              place(routine.id()),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
        return problems.stream().map(problem -> at(place(routine.id()), problem)).toList();
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(bench);
        Files.deleteIfExists(workshop);
      }
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private static ContentProblem at(Path place, ContentProblem problem) {
    return new ContentProblem(
        place.toString(),
        0,
        0,
        problem.pointer(),
        problem.found(),
        problem.expected(),
        problem.hint());
  }

  @Override
  public Removed remove(String id) {
    Path file = place(id);
    try {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return () -> putBack(file, bytes);
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private void putBack(Path file, byte[] bytes) {
    try {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Path unfinished = Files.createTempFile(folder, ".routine", ".tmp", privately("rw-------"));
      try {
        Files.delete(unfinished);
        write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UnwritableException(e);
    }
  }

  private Path place(String id) {
    return folder.resolve(id + ContentFile.ENDING);
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, options, privately("rw-------"))) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  private FileAttribute<?>[] privately(String permissions) {
    return content.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
