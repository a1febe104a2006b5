package app.limber.exchange;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.files.NoRoom;
import app.limber.journal.Fact;
import app.limber.journal.Revision;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryJsonTest {
  /// A file on a disk that becomes full after the first characters.
  private static final class FullDisk extends Writer {
    private int room = 40;

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void write_ontoAFullDisk_failsAsWritingDoes() {
    Fact.SavedSession kept =
        new Fact.SavedSession(
            session().id(1).build(),
            new Revision(new UUID(1, 1), Instant.parse("2026-11-25T07:00:00Z")));
    try (FullDisk disk = new FullDisk()) {
      assertThatThrownBy(() -> HistoryJson.write(List.of(kept), disk))
          .isInstanceOf(IOException.class)
          .matches(NoRoom::isCause);
    }
  }
}
