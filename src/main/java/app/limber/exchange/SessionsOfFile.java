package app.limber.exchange;

import app.limber.practice.log.ImportedSession;
import app.limber.practice.log.ImportedSessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The sessions of a file that has been read once: held in memory if there are few, otherwise
/// reread on each iteration.
final class SessionsOfFile implements ImportedSessions {
  /// More than one session a day for 25 years; they take up several megabytes.
  private static final int MOST_HELD = 10_000;

  private final Path file;
  private final LocalTime dayStart;
  private List<ImportedSession> held = new ArrayList<>();
  private List<Answer> answers = List.of();
  private int count;

  SessionsOfFile(Path file, LocalTime dayStart) {
    this.file = file;
    this.dayStart = dayStart;
  }

  /// Adds a session found by the first reading.
  void found(ImportedSession session) {
    count++;
    if (count <= MOST_HELD) {
      held.add(session);
    } else {
      held = List.of();
    }
  }

  /// Sets the answers found by the first reading.
  void answered(List<Answer> found) {
    answers = found;
  }

  @Override
  public List<Answer> answers() {
    return answers;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void forEach(Consumer<? super ImportedSession> receiver) {
    if (count <= MOST_HELD) {
      held.forEach(receiver);
      return;
    }
    AtomicInteger again = new AtomicInteger();
    try {
      HistoryFile.read(
          file,
          dayStart,
          session -> {
            again.incrementAndGet();
            receiver.accept(session);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (again.get() != count) {
      throw new UncheckedIOException(new IOException(file + " changed while it was read"));
    }
  }
}
