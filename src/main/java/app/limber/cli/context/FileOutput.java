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

  /// Checks that a file may be written which holds nothing that can be imported: an export of the
  /// log is not replaced by it.
  ///
  /// @param force whether an existing file is to be replaced
  /// @throws CommandProblem if it is no place for a file, or if what is there is to stay
  public void check(Path target, boolean force) {
    checkPlace(target, force);
    int held = sessionsIn(target);
    if (held > 0) {
      throw CommandProblem.found(context.messages().count("cli.history.out.export", held, target));
    }
  }

  /// Checks that an export may be written. It does not replace a file that holds more sessions: a
  /// daily export could otherwise destroy the last copy after the log was lost, or after the data
  /// folder was mistyped.
  ///
  /// @param force whether an existing file is to be replaced
  /// @param sessions how many sessions will be written
  /// @throws CommandProblem if it is no place for a file, or if what is there is to stay
  public void check(Path target, boolean force, int sessions) {
    checkPlace(target, force);
    int held = sessionsIn(target);
    if (held > sessions) {
      throw CommandProblem.found(
          context.messages().count("cli.history.out.fewer", held, target, sessions));
    }
  }

  /// Checks that there is a place for a file, whatever a file that is replaced holds.
  ///
  /// @param force whether an existing file is to be replaced
  /// @throws CommandProblem if it is no place for a file, or if it exists and is to stay
  public void checkPlace(Path target, boolean force) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw problem("cli.history.out.folder", target);
    }
    if (!Files.isDirectory(folder)) {
      throw problem("cli.history.out.no-folder", folder);
    }
    checkNotOwn(target);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw problem("cli.history.out.unwritable", target);
    }
    if (Files.exists(target) && !force) {
      throw problem("cli.history.out.exists", target);
    }
  }

  /// Checks that a file or folder does not belong to the data folder.
  ///
  /// @throws CommandProblem if it does
  public void checkNotOwn(Path target) {
    boolean isOwn;
    try {
      isOwn = context.services().logFiles().isOwn(target);
    } catch (UncheckedIOException _) {
      throw problem("cli.history.out.unwritable", target);
    }
    if (isOwn) {
      throw problem("cli.history.out.own", target);
    }
  }

  /// The number of sessions that could be imported from a file; 0 if there is no such file.
  private int sessionsIn(Path target) {
    if (!Files.isRegularFile(target)) {
      return 0;
    }
    try {
      return context
          .services()
          .logFiles()
          .read(
              target, target.toString(), context.services().settings().settings().days().dayStart())
          .sessions()
          .count();
    } catch (UncheckedIOException _) {
      return 0;
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
