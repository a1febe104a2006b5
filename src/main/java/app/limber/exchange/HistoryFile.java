package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/// A file that the log is exchanged in, JSON or CSV. Which of the two it is, its name says, unless
/// its first character gives it away.
public final class HistoryFile {
  /// Five times the log of a hundred years.
  private static final long MAX_BYTES = 256L << 20;

  private static final int LOOK_AHEAD_CHARS = 1 << 12;

  private HistoryFile() {}

  /// Reads a file as far as it can be read. What is wrong with it is in the result.
  ///
  /// @throws IOException if the file is not there or cannot be read
  public static HistoryReading read(Path file) throws IOException {
    ReadingNotes notes = new ReadingNotes();
    if (Files.size(file) > MAX_BYTES) {
      notes.problem(HistoryProblem.ofFile(0, What.TOO_LARGE, MAX_BYTES >> 20));
      return notes.reading();
    }
    try (BufferedReader in =
        new BufferedReader(new Utf8Reader(new BufferedInputStream(Files.newInputStream(file))))) {
      read(in, file, notes);
    } catch (Utf8Reader.Malformed e) {
      notes.problem(notUtf8(e));
    } catch (UncheckedIOException e) {
      notes.problem(notUtf8(malformed(e)));
    } catch (JacksonException e) {
      notes.problem(
          e.getCause() instanceof Utf8Reader.Malformed malformed
              ? notUtf8(malformed)
              : HistoryJson.problem(e));
    } catch (CsvParseException e) {
      notes.problem(HistoryProblem.ofFile(0, What.BAD_CSV, String.valueOf(e.getMessage())));
    }
    return notes.reading();
  }

  private static void read(BufferedReader in, Path file, ReadingNotes notes) throws IOException {
    int first = firstVisible(in);
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (first < 0) {
      notes.problem(HistoryProblem.ofFile(0, What.EMPTY_FILE));
    } else if (first == '{' || first == '[' || name.endsWith(".json")) {
      HistoryJson.read(in, notes);
    } else {
      HistoryCsv.read(in, notes);
    }
  }

  /// The first character that is not white space; the reader stays at the start.
  private static int firstVisible(BufferedReader in) throws IOException {
    in.mark(LOOK_AHEAD_CHARS);
    int first = in.read();
    for (int i = 1; i < LOOK_AHEAD_CHARS && Character.isWhitespace(first); i++) {
      first = in.read();
    }
    in.reset();
    return first;
  }

  private static HistoryProblem notUtf8(Utf8Reader.Malformed failure) {
    return HistoryProblem.ofFile(failure.line(), What.BAD_UTF8);
  }

  /// The CSV reader hands on what the file says, wrapped.
  private static Utf8Reader.Malformed malformed(UncheckedIOException failure) throws IOException {
    if (failure.getCause() instanceof Utf8Reader.Malformed malformed) {
      return malformed;
    }
    throw failure.getCause();
  }
}
