package app.limber.cli.context;

import app.limber.files.NoRoom;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.OwnFileException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the file that `--out` names, and refuses with a sentence what must not or cannot be
/// written.
public final class FileOutput {
  private final CommandContext context;

  public FileOutput(CommandContext context) {
    this.context = context;
  }

  /// Checks that a file may be written.
  ///
  /// @param force whether an existing file is to be replaced
  /// @throws CommandProblem if it is no place for a file, or if it exists and is to stay
  public void check(Path target, boolean force) {
    if (target.toString().isBlank()) {
      throw CommandProblem.usage(context.messages().text("cli.empty-value", "--out"));
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw problem("cli.history.out.folder", target);
    }
    if (!Files.isDirectory(folder)) {
      throw problem("cli.history.out.no-folder", folder);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw problem("cli.history.out.unwritable", target);
    }
    if (Files.exists(target) && !force) {
      throw problem("cli.history.out.exists", target);
    }
  }

  /// Writes a file, whole or not at all.
  ///
  /// @throws CommandProblem if it belongs to the data folder or cannot be written
  public void write(Path target, LogFiles.Content content) {
    try {
      context.services().logFiles().write(target, content);
    } catch (UncheckedIOException e) {
      String key =
          e.getCause() instanceof OwnFileException
              ? "cli.history.out.own"
              : NoRoom.isCause(e) ? "cli.history.out.no-room" : "cli.history.out.unwritable";
      throw problem(key, target);
    }
  }

  private CommandProblem problem(String key, Path path) {
    return CommandProblem.found(context.messages().text(key, path));
  }
}
