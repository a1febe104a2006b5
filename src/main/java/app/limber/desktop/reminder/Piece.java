package app.limber.desktop.reminder;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the reminder that is either installed or not: the reminder itself, or opening at
/// log-in.
///
/// @param wanted whether it should be installed
/// @param files its files
/// @param enable commands that register the files with the operating system; each must succeed
/// @param disable commands that unregister the files, run before they are deleted
/// @param deleted commands to run after the files have been deleted
/// @param traces files that the operating system creates for it, to be deleted with it
/// @param check a command that succeeds if the files are registered; empty if there is none
/// @param mark a text in every file for this data folder, which those for other data folders lack
record Piece(
    boolean wanted,
    List<PieceFile> files,
    List<List<String>> enable,
    List<List<String>> disable,
    List<List<String>> deleted,
    List<Path> traces,
    List<String> check,
    String mark) {
  Piece {
    files = List.copyOf(files);
    enable = List.copyOf(enable);
    disable = List.copyOf(disable);
    deleted = List.copyOf(deleted);
    traces = List.copyOf(traces);
    check = List.copyOf(check);
  }

  /// Whether one of the files found belongs to this data folder.
  boolean isOurs(List<byte @Nullable []> found) {
    return contains(found, mark);
  }

  /// Whether the files found belong to another data folder.
  boolean isOfAnother(List<byte @Nullable []> found) {
    return !isOurs(found) && contains(found, Launcher.DATA_DIRECTORY);
  }

  private boolean contains(List<byte @Nullable []> found, String text) {
    for (int i = 0; i < found.size(); i++) {
      byte @Nullable [] bytes = found.get(i);
      if (bytes != null && new String(bytes, files.get(i).charset()).contains(text)) {
        return true;
      }
    }
    return false;
  }

  /// A file that causes Limber to be started.
  record PieceFile(Path path, String content, Charset charset) {
    byte[] bytes() {
      return content.getBytes(charset);
    }
  }
}
