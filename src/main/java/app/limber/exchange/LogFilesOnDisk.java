package app.limber.exchange;

import app.limber.files.WholeFile;
import app.limber.journal.Fact;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.PhysioReport;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Exports and imports the log as files. The extension `.csv` selects CSV, any other JSON; a
/// symbolic link at the target is written through.
public final class LogFilesOnDisk implements LogFiles {
  private final Messages messages;

  public LogFilesOnDisk(Messages messages) {
    this.messages = messages;
  }

  @Override
  public Offer read(Path file) {
    try {
      HistoryReading reading = HistoryFile.read(file);
      String name = String.valueOf(file.getFileName());
      return new Offer(
          reading.sessions(),
          reading.problems().stream().map(problem -> problem.sentence(name, messages)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(List<Fact.SavedSession> sessions, Path file) {
    boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    write(
        file,
        out -> {
          if (csv) {
            HistoryCsv.write(sessions, out);
          } else {
            HistoryJson.write(sessions, out);
          }
        });
  }

  @Override
  public void writePage(PhysioReport report, Path file) {
    write(file, out -> new PhysioPage(report, messages).writeTo(out));
  }

  private static void write(Path file, WholeFile.Content<Writer> content) {
    try {
      WholeFile.writeText(WholeFile.linked(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
