package app.limber.exchange;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A UTF-8 file that is written whole or not at all, and that only its user can read.
public final class WholeFile {
  private WholeFile() {}

  /// What goes into the file.
  @FunctionalInterface
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /// Writes `content` to `target`, in place of what was there.
  ///
  /// @throws IOException if it cannot be written; what was there is then still there
  public static void write(Path target, Content content) throws IOException {
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = file.getParent();
    // Java creates temporary files for the user alone.
    Path unfinished = Files.createTempFile(folder, ".limber", ".part");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
          Writer out =
              new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
