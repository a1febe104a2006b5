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

/// The sessions of a file that was read once: held if they are few, and read again if not.
final class SessionsOfFile implements ImportedSessions {
  /// More than one a day for 25 years; they take up some megabytes.
  private static final int MOST_HELD = 10_000;

  private final Path file;
  private final LocalTime dayStart;
  private List<ImportedSession> held = new ArrayList<>();
  private int count;

  SessionsOfFile(Path file, LocalTime dayStart) {
    this.file = file;
    this.dayStart = dayStart;
  }

  /// A session was found by the first reading.
  void found(ImportedSession session) {
    count++;
    if (count <= MOST_HELD) {
      held.add(session);
    } else {
      held = List.of();
    }
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
