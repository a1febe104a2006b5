package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.practice.log.ImportedSession;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.exc.JacksonIOException;

/// A file that the log is exchanged in, JSON or CSV. Which of the two it is, its name says, unless
/// its first character gives it away.
public final class HistoryFile {
  /// An upper limit, enough for several million sessions. The file is read as a stream.
  private static final long MAX_BYTES = (2L << 30) - 1;

  private static final int LOOK_AHEAD_CHARS = 1 << 12;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private HistoryFile() {}

  /// Reads as much of a file as possible. Problems are part of the result.
  ///
  /// @param dayStart when a practice day starts, for sessions without a practice day
  /// @throws IOException if the file does not exist or cannot be read
  public static HistoryReading read(Path file, LocalTime dayStart) throws IOException {
    List<ImportedSession> sessions = new ArrayList<>();
    HistoryReading reading = read(file, dayStart, sessions::add);
    return new HistoryReading(
        sessions, reading.answers(), reading.problems(), reading.unknownFields());
  }

  /// Like the overload, but passes each session on without holding it; the result has no sessions.
  static HistoryReading read(
      Path file, LocalTime dayStart, Consumer<? super ImportedSession> sessions)
      throws IOException {
    ReadingNotes notes = new ReadingNotes(dayStart, sessions);
    if (!Files.isRegularFile(file)) {
      // Reading a pipe might block forever.
      throw new IOException(file + " is no plain file");
    }
    if (Files.size(file) > MAX_BYTES) {
      notes.problem(HistoryProblem.ofFile(0, What.TOO_LARGE, MAX_BYTES >> 20));
      return notes.reading(List.of());
    }
    // A new decoder reports bytes that it cannot decode; the reader's own would replace them.
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        BufferedReader in =
            new BufferedReader(new InputStreamReader(bytes, charset(bytes).newDecoder()))) {
      read(in, file, notes);
    } catch (CharacterCodingException e) {
      notes.problem(notUtf8(file));
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e.getCause();
      }
      notes.problem(notUtf8(file));
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e.getCause();
      }
      notes.problem(notUtf8(file));
    } catch (ReadingNotes.TooMuch e) {
      notes.problem(HistoryProblem.ofFile(0, e.what(), e.most()));
    }
    return notes.reading(List.of());
  }

  private static Charset charset(InputStream in) throws IOException {
    in.mark(2);
    byte[] start = in.readNBytes(2);
    in.reset();
    return charset(start);
  }

  /// Returns the character set of a text that starts with some bytes: UTF-8, unless a byte order
  /// mark or the zero half of the first character indicates UTF-16.
  static Charset charset(byte[] start) {
    if (start.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int first = (start[0] & 0xff) << 8 | (start[1] & 0xff);
    if (first == 0xFFFE || (start[1] == 0 && start[0] != 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return first == 0xFEFF || (start[0] == 0 && start[1] != 0)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static void read(BufferedReader in, Path file, ReadingNotes notes) throws IOException {
    int first = firstVisible(in);
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (first < 0) {
      notes.problem(HistoryProblem.ofFile(0, What.EMPTY_FILE));
    } else if (first == '{' || first == '[' || name.endsWith(".json")) {
      HistoryJson.read(in, notes);
    } else {
      HistoryCsvReader.read(in, notes);
    }
  }

  /// The first character that is not white space. The reader stays at the start, or after a byte
  /// order mark.
  private static int firstVisible(BufferedReader in) throws IOException {
    in.mark(LOOK_AHEAD_CHARS);
    int first = in.read();
    if (first == BYTE_ORDER_MARK) {
      in.mark(LOOK_AHEAD_CHARS);
      first = in.read();
    }
    for (int i = 1; i < LOOK_AHEAD_CHARS && Character.isWhitespace(first); i++) {
      first = in.read();
    }
    in.reset();
    return first;
  }

  /// Decodes the file once more to count its lines up to the first byte that is not UTF-8: a reader
  /// drops what it decoded together with that byte.
  private static HistoryProblem notUtf8(Path file) throws IOException {
    int line = 1;
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      FileChannel channel = in.getChannel();
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      CharBuffer chars = CharBuffer.allocate(LOOK_AHEAD_CHARS);
      CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
      CoderResult result;
      do {
        result = decoder.decode(bytes, chars.clear(), true);
        line += (int) chars.flip().chars().filter(c -> c == '\n').count();
      } while (result.isOverflow());
    }
    return HistoryProblem.ofFile(line, What.BAD_UTF8);
  }
}
