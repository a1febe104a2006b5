package app.limber.desktop.reminder;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is installed or not: the reminder, or opening at log-in.
///
/// @param wanted whether it is to be there
/// @param files what it consists of
/// @param enable commands that make the system heed the files; each must succeed
/// @param disable commands, run before the files are deleted, that make the system forget them
/// @param deleted commands to run after that
/// @param traces files that the system keeps for it, to be deleted with it
/// @param check a command that succeeds while the system heeds the files; empty if there is none
/// @param mark what the files of this data folder hold; those of another are none of ours
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

  /// Whether one of the files, as it is found, is of this data folder.
  boolean isOurs(List<byte @Nullable []> found) {
    for (int i = 0; i < found.size(); i++) {
      byte @Nullable [] bytes = found.get(i);
      if (bytes != null && new String(bytes, files.get(i).charset()).contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /// A file that starts Limber.
  record PieceFile(Path path, String content, Charset charset) {
    byte[] bytes() {
      return content.getBytes(charset);
    }
  }
}
