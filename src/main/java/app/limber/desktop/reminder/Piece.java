package app.limber.desktop.reminder;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/// One thing that is installed or not: the reminder, or opening at log-in.
///
/// @param wanted whether it is to be there
/// @param files what it consists of
/// @param enable commands that make the system heed the files; each must succeed
/// @param disable commands, run before the files are deleted, that make the system forget them
/// @param deleted commands to run after that
/// @param traces files that the system keeps for it, to be deleted with it
/// @param check a command that succeeds while the system heeds the files; empty if there is none
record Piece(
    boolean wanted,
    List<PieceFile> files,
    List<List<String>> enable,
    List<List<String>> disable,
    List<List<String>> deleted,
    List<Path> traces,
    List<String> check) {
  Piece {
    files = List.copyOf(files);
    enable = List.copyOf(enable);
    disable = List.copyOf(disable);
    deleted = List.copyOf(deleted);
    traces = List.copyOf(traces);
    check = List.copyOf(check);
  }

  /// A file that starts Limber.
  record PieceFile(Path path, String content, Charset charset) {
    byte[] bytes() {
      return content.getBytes(charset);
    }
  }
}
