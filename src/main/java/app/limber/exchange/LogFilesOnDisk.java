package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.files.WholeFile;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.OwnFileException;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.function.Predicate;

/// Exports and imports the log as files. A symbolic link at the target is written through.
public final class LogFilesOnDisk implements LogFiles {
  private final Messages messages;
  private final Predicate<Path> isOwn;

  /// @param isOwn whether a file belongs to the data folder and must not be overwritten by an
  ///     export
  public LogFilesOnDisk(Messages messages, Predicate<Path> isOwn) {
    this.messages = messages;
    this.isOwn = isOwn;
  }

  @Override
  public Offer read(Path file, String name, LocalTime dayStart) {
    try {
      SessionsOfFile sessions = new SessionsOfFile(file, dayStart);
      HistoryReading reading = HistoryFile.read(file, dayStart, sessions::found);
      sessions.answered(reading.answers());
      return new Offer(
          sessions,
          reading.problems().stream().map(problem -> problem.sentence(name, messages)).toList(),
          reading.problems().stream().anyMatch(HistoryProblem::isOfFile),
          reading.problems().stream().anyMatch(problem -> problem.what() == What.NO_COLUMNS),
          reading.unknownFields());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Content log(Log log, boolean csv) {
    return csv ? out -> HistoryCsv.write(log.sessions(), out) : out -> HistoryJson.write(log, out);
  }

  @Override
  public Content file(Log log, boolean csv) {
    return csv ? out -> HistoryCsv.writeFile(log.sessions(), out) : log(log, false);
  }

  @Override
  public boolean isOwn(Path file) {
    try {
      return isOwn.test(file) || isOwn.test(WholeFile.linked(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Path file, Content content) {
    try {
      Path target = WholeFile.linked(file);
      if (isOwn.test(file) || isOwn.test(target)) {
        throw new OwnFileException(target);
      }
      WholeFile.writeText(target, content::writeTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
