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
  LOG,
  EXPORT,
  PROGRAMME;

  /// Enough for the beginning with its white space.
  private static final int BYTES = 256;

  /// Whether a file of this kind may begin like this.
  ///
  /// @param start read byte by byte
  private boolean beginsWith(String start) {
    return switch (this) {
      // Other programs have databases, too: the application id follows 68 bytes.
      case LOG -> start.startsWith("SQLite format 3\0") && start.startsWith("LIMB", 68);
      case EXPORT -> dense(start).startsWith("{\"sessions\":");
      case PROGRAMME -> dense(start).startsWith("{\"limber\":");
    };
  }

  /// A text without white space and the mark of UTF-8, read byte by byte.
  private static String dense(String start) {
    return start.replaceFirst("^\u00ef\u00bb\u00bf", "").replaceAll("\\s", "");
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
      String start = new String(bytes.readNBytes(BYTES), StandardCharsets.ISO_8859_1);
      return Arrays.stream(values()).filter(kind -> kind.beginsWith(start)).findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
