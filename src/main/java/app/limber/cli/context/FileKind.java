package app.limber.cli.context;

import app.limber.words.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What Limber has written into a file, by the file's beginning.
public enum FileKind {
  LOG("SQLite format 3\0"),
  EXPORT("{\"sessions\":"),
  PROGRAMME("{\"limber\":");

  /// Enough for the beginning with its white space.
  private static final int BYTES = 256;

  private final String beginning;

  FileKind(String beginning) {
    this.beginning = beginning;
  }

  /// Refuses a file of another kind, and names the command that takes it. Whatever is of no known
  /// kind is left to the reader, which says more about it.
  ///
  /// @throws CommandProblem if the file is of another kind
  public void expect(Path file, CommandContext context) {
    if (of(file).filter(this::equals).isEmpty()) {
      expectNone(file, context);
    }
  }

  /// Refuses a file of any of these kinds.
  ///
  /// @throws CommandProblem if the file is of one of them
  public static void expectNone(Path file, CommandContext context) {
    of(file)
        .ifPresent(
            kind -> {
              throw CommandProblem.found(
                  context.messages().name("cli.kind", kind, PlainText.visible(file.toString())));
            });
  }

  /// The kind of a file; empty if it is none of these or cannot be read.
  static Optional<FileKind> of(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String start = new String(bytes.readNBytes(BYTES), StandardCharsets.UTF_8);
      String plain = LOG.begins(start) ? start : start.replaceAll("[\\s\uFEFF]", "");
      return Arrays.stream(values()).filter(kind -> kind.begins(plain)).findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private boolean begins(String text) {
    return text.startsWith(beginning);
  }
}
