package app.limber.desktop.reminder;

import app.limber.desktop.reminder.Piece.PieceFile;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.practice.reminder.Installation;
import app.limber.practice.reminder.Installation.Part;
import app.limber.practice.reminder.Installation.State;
import app.limber.practice.reminder.ReminderException;
import app.limber.practice.reminder.ReminderException.Reason;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Installs and removes pieces, all or none.
///
/// @param home folders that become empty are deleted up to this one, which is kept
record Installer(Commands commands, Path home) {
  private static final System.Logger LOG = System.getLogger(Installer.class.getName());

  /// The maximum number of parent folders that may have been created for a file.
  private static final int MOST_FOLDERS = 4;

  /// Determines the state of the pieces. Changes nothing.
  Installation look(List<Piece> pieces) {
    List<Part> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      List<byte @Nullable []> found = found(piece);
      boolean counts = piece.wanted() || piece.isOurs(found);
      for (int i = 0; i < found.size() && counts; i++) {
        PieceFile file = piece.files().get(i);
        state(piece, file, found.get(i))
            .ifPresent(state -> parts.add(new Part(file.path().toString(), state)));
      }
      if (piece.wanted() && !piece.check().isEmpty()) {
        State heeded = commands.succeeds(piece.check()) ? State.INSTALLED : State.MISSING;
        parts.add(new Part(String.join(" ", piece.enable().getLast()), heeded));
      }
    }
    return new Installation(parts);
  }

  /// Whether any of these pieces is there and belongs to the data folder.
  static boolean hasOwn(List<Piece> pieces) {
    return pieces.stream().anyMatch(piece -> piece.isOurs(found(piece)));
  }

  /// Whether any of these pieces is there and belongs to another data folder.
  static boolean hasForeign(List<Piece> pieces) {
    return pieces.stream().anyMatch(piece -> piece.isOfAnother(found(piece)));
  }

  private static List<byte @Nullable []> found(Piece piece) {
    List<byte @Nullable []> found = new ArrayList<>();
    piece.files().forEach(file -> found.add(read(file.path())));
    return found;
  }

  private static Optional<State> state(Piece piece, PieceFile file, byte @Nullable [] found) {
    if (!piece.wanted()) {
      return found == null ? Optional.empty() : Optional.of(State.LEFT_OVER);
    }
    if (found == null) {
      return Optional.of(State.MISSING);
    }
    return Optional.of(Arrays.equals(found, file.bytes()) ? State.INSTALLED : State.DIFFERENT);
  }

  /// Reads a file; null if it does not exist or cannot be read.
  private static byte @Nullable [] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return null;
    }
  }

  /// Installs the wanted pieces and removes the others, except those of other data folders.
  ///
  /// @throws ReminderException if this fails; everything is then as before
  void install(List<Piece> pieces) {
    Map<Piece, List<byte @Nullable []>> before = new LinkedHashMap<>();
    try {
      for (Piece piece : pieces) {
        List<byte @Nullable []> found = found(piece);
        before.put(piece, found);
        if (piece.wanted()) {
          add(piece);
        } else if (!piece.isOfAnother(found)) {
          remove(piece);
        }
      }
    } catch (ReminderException e) {
      before.forEach(this::putBack);
      throw e;
    }
  }

  private void add(Piece piece) {
    piece.files().forEach(file -> write(file.path(), file.bytes()));
    for (List<String> command : piece.enable()) {
      if (!commands.succeeds(command)) {
        throw new ReminderException(Reason.NO_SCHEDULER, command.getFirst(), null);
      }
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      OwnerOnly.createFolders(file.resolveSibling("."));
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw new ReminderException(Reason.UNWRITABLE, file.toString(), e);
    }
  }

  private void remove(Piece piece) {
    boolean known =
        piece.files().stream().anyMatch(file -> exists(file.path()))
            || piece.traces().stream().anyMatch(Installer::exists);
    if (!known) {
      return;
    }
    // Failures are ignored: the operating system may have removed it already, or may no longer
    // support it.
    piece.disable().forEach(commands::succeeds);
    piece.files().forEach(file -> delete(file.path()));
    piece.traces().forEach(this::delete);
    piece.deleted().forEach(commands::succeeds);
  }

  private static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new ReminderException(Reason.UNWRITABLE, file.toString(), e);
    }
    deleteEmptyFolders(file);
  }

  private void deleteEmptyFolders(Path file) {
    @Nullable Path folder = file.getParent();
    for (int i = 0; i < MOST_FOLDERS && folder != null && isOurs(folder); i++) {
      try {
        Files.delete(folder);
      } catch (NoSuchFileException e) {
        LOG.log(System.Logger.Level.TRACE, "gone already", e);
      } catch (DirectoryNotEmptyException e) {
        return;
      } catch (IOException e) {
        LOG.log(System.Logger.Level.DEBUG, "an empty folder is left", e);
        return;
      }
      folder = folder.getParent();
    }
  }

  private boolean isOurs(Path folder) {
    return folder.startsWith(home) && !folder.equals(home);
  }

  private void putBack(Piece piece, List<byte @Nullable []> contents) {
    boolean wasThere = contents.stream().anyMatch(bytes -> bytes != null);
    try {
      if (!wasThere) {
        remove(piece);
        return;
      }
      for (int i = 0; i < contents.size(); i++) {
        byte @Nullable [] bytes = contents.get(i);
        if (bytes != null) {
          write(piece.files().get(i).path(), bytes);
        } else {
          delete(piece.files().get(i).path());
        }
      }
      piece.enable().forEach(commands::succeeds);
    } catch (ReminderException e) {
      LOG.log(System.Logger.Level.DEBUG, "the reminder is not as before", e);
    }
  }
}
