package app.limber.cli.context;

import app.limber.words.PlainText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// A file or folder that a command reads.
public final class FileInput {
  private FileInput() {}

  /// Checks that something is there.
  ///
  /// @throws CommandProblem if there is nothing, or if it may not even be looked for
  public static void check(Path file, CommandContext context) {
    try {
      Files.readAttributes(file, BasicFileAttributes.class);
    } catch (AccessDeniedException _) {
      throw problem("cli.history.import.unreadable", file, context);
    } catch (IOException _) {
      throw problem("cli.history.import.absent", file, context);
    }
  }

  /// Like [#check], and refuses a pipe or a device: what it gives can be read only once.
  ///
  /// @throws CommandProblem if there is no plain file or folder
  public static void checkPlain(Path file, CommandContext context) {
    check(file, context);
    if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw problem("cli.history.import.no-plain-file", file, context);
    }
  }

  private static CommandProblem problem(String key, Path file, CommandContext context) {
    return CommandProblem.found(context.messages().text(key, PlainText.visible(file.toString())));
  }
}
