package app.limber.cli.context;

import app.limber.files.FileKind;
import app.limber.words.PlainText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

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

  /// Refuses a file of another kind by naming the command that takes it. A file of no known kind is
  /// left to the reader, which has more to say about it.
  ///
  /// @throws CommandProblem if the file is of another kind
  public static void expect(FileKind expected, Path file, CommandContext context) {
    Optional<FileKind> found = FileKind.of(file);
    if (found.isPresent() && found.get() != expected) {
      refuse(found.get(), file, context);
    }
  }

  /// Refuses a file of any of these kinds by naming the command that takes it.
  ///
  /// @throws CommandProblem if the file is of one of them
  public static void expectNone(Path file, CommandContext context) {
    FileKind.of(file).ifPresent(found -> refuse(found, file, context));
  }

  private static void refuse(FileKind found, Path file, CommandContext context) {
    throw CommandProblem.found(
        context.messages().name("cli.kind", found, PlainText.visible(file.toString())));
  }

  private static CommandProblem problem(String key, Path file, CommandContext context) {
    return CommandProblem.found(context.messages().text(key, PlainText.visible(file.toString())));
  }
}
