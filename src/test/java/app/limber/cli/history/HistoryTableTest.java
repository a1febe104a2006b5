package app.limber.cli.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistoryTableTest {
  @Test
  void line5_sessionAfterMidnight_showsThePracticeDayAndTheClocksDate() {
    Session session =
        SessionBuilder.session()
            .startedAt("2026-11-24T02:30:00+01:00")
            .practiceDay("2026-11-23")
            .build();

    assertThat(table(session)).contains("Mon 23 Nov 2026  Tue 24 Nov, 02:30");
  }

  @Test
  void line5_sessionOfTheSameDate_showsItOnce() {
    Session session = SessionBuilder.session().startedAt("2026-11-24T07:00:00+01:00").build();

    assertThat(table(session)).contains("Tue 24 Nov 2026  07:00");
  }

  private static String table(Session session) {
    return new HistoryTable(Messages.of(Locale.ENGLISH)).text(List.of(session));
  }
}
