package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.files.DataFolderLayout;
import app.limber.files.NoRoom;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.practice.library.Content;
import app.limber.practice.programme.ProgrammeException;
import app.limber.practice.programme.ProgrammeException.Reason;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.practice.programme.ProgrammeStore;
import app.limber.practice.programme.StoredProgramme;
import app.limber.programme.Programme;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Stores programmes as files in the data folder: `programmes/<id>.limber`, and those that were put
/// away in `programmes/away`. Their text stays as it was handed over. What is replaced or removed
/// goes to `programmes/kept`, which is never read.
public final class ProgrammesOnDisk implements ProgrammeStore {
  private static final int LARGEST = 1 << 20;
  private static final String ENDING = ".limber";

  private final DataFolderLayout layout;
  private final ContentReader reader;
  private final Writing writing;

  public ProgrammesOnDisk(Path dataFolder, Messages messages) {
    this(dataFolder, messages, WholeFile::write);
  }

  ProgrammesOnDisk(Path dataFolder, Messages messages, Writing writing) {
    this.layout = new DataFolderLayout(dataFolder);
    this.reader = new ContentReader(messages);
    this.writing = writing;
  }

  /// Writes a whole file; a seam for tests.
  interface Writing {
    void write(Path file, byte[] bytes) throws IOException;
  }

  @Override
  public ProgrammeReading read(Path file) {
    return reader.programme(file);
  }

  @Override
  public ProgrammeReading format(Programme programme) {
    String text = ProgrammeJsonWriter.of(programme);
    if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      throw new ProgrammeException(Reason.TOO_LARGE);
    }
    return reader.programme(text, programme.name());
  }

  @Override
  public boolean mayHaveAny() {
    try {
      return !names(folder(false), ENDING).isEmpty();
    } catch (ProgrammeException _) {
      return true;
    }
  }

  @Override
  public List<StoredProgramme> all() {
    List<StoredProgramme> all = new ArrayList<>();
    for (boolean away : List.of(false, true)) {
      Path folder = folder(away);
      names(folder, ENDING)
          .forEach(
              id ->
                  all.add(
                      new StoredProgramme(
                          id, away, reader.programme(folder.resolve(id + ENDING)))));
    }
    all.sort(Comparator.comparing(StoredProgramme::id));
    return all;
  }

  @Override
  public Content shipped() {
    return reader.readAll(null, null);
  }

  @Override
  public OwnIds own() {
    Path content = layout.content();
    return new OwnIds(
        names(content.resolve("stretches"), ".json"), names(content.resolve("routines"), ".json"));
  }

  /// The names of the files in a folder, without their ending; none if there is no folder.
  private static Set<String> names(Path folder, String ending) {
    Set<String> names = new HashSet<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending) && !name.startsWith(".")) {
          names.add(name.substring(0, name.length() - ending.length()));
        }
      }
      return names;
    } catch (IOException e) {
      throw new ProgrammeException(Reason.UNREADABLE, e);
    }
  }

  @Override
  public Undo store(String id, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return changing(
        id,
        before -> !Arrays.equals(before, bytes),
        () -> {
          OwnerOnly.createFolders(folder(false));
          writing.write(file(id, false), bytes);
          Files.deleteIfExists(file(id, true));
        });
  }

  @Override
  public Undo putAway(String id, boolean away) {
    return changing(
        id,
        _ -> false,
        () -> {
          OwnerOnly.createFolders(folder(away));
          WholeFile.rename(file(id, !away), file(id, away));
        });
  }

  @Override
  public Undo remove(String id) {
    return changing(
        id,
        _ -> true,
        () -> {
          Files.deleteIfExists(file(id, false));
          Files.deleteIfExists(file(id, true));
        });
  }

  /// Changes the files of a programme.
  private interface Work {
    void run() throws IOException;
  }

  /// @param isKept whether a copy of a former file is kept
  private Undo changing(String id, Predicate<byte[]> isKept, Work work) {
    try {
      Optional<byte[]> used = bytes(file(id, false));
      Optional<byte[]> away = bytes(file(id, true));
      List<Path> kept = new ArrayList<>();
      try {
        // The one in use is kept last, as it is the one to tell of.
        for (Optional<byte[]> former : List.of(away, used)) {
          if (former.filter(isKept).isPresent()) {
            kept.add(keep(id, former.get()));
          }
        }
        work.run();
      } catch (IOException e) {
        undo(id, used, away, kept);
        throw e;
      }
      return new Undo() {
        @Override
        public void undo() {
          try {
            ProgrammesOnDisk.this.undo(id, used, away, kept);
          } catch (IOException e) {
            throw unwritable(e);
          }
        }

        @Override
        public Optional<Path> kept() {
          return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
        }
      };
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// Restores the files as they were.
  private void undo(String id, Optional<byte[]> used, Optional<byte[]> away, List<Path> kept)
      throws IOException {
    restore(file(id, false), used);
    restore(file(id, true), away);
    for (Path copy : kept) {
      Files.deleteIfExists(copy);
    }
  }

  /// Writes a copy under a free name.
  private Path keep(String id, byte[] bytes) throws IOException {
    Path folder = layout.programmesKept();
    OwnerOnly.createFolders(folder);
    Path file = folder.resolve(id + ENDING);
    for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); number++) {
      file = folder.resolve(id + "-" + number + ENDING);
    }
    writing.write(file, bytes);
    return file;
  }

  private static Optional<byte[]> bytes(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  private static void restore(Path file, Optional<byte[]> before) throws IOException {
    if (before.isEmpty()) {
      Files.deleteIfExists(file);
    } else if (!Arrays.equals(bytes(file).orElse(null), before.get())) {
      WholeFile.write(file, before.get());
    }
  }

  @Override
  public void write(Path file, String text) {
    try {
      Path target = WholeFile.linked(file);
      if (layout.holds(file) || layout.holds(target)) {
        throw new ProgrammeException(Reason.OWN_FILE);
      }
      writing.write(target, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static ProgrammeException unwritable(IOException e) {
    return new ProgrammeException(NoRoom.isCause(e) ? Reason.NO_ROOM : Reason.UNWRITABLE, e);
  }

  private Path folder(boolean away) {
    return away ? layout.programmesAway() : layout.programmes();
  }

  private Path file(String id, boolean away) {
    return folder(away).resolve(id + ENDING);
  }
}
