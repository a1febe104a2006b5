package app.limber.cli.console;

import static app.limber.cli.console.ConsoleStage.shortMorning;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that cannot be written to is told of on the console, and tried again.
class ConsoleLogTest {
  @TempDir Path folder;

  private ConsoleStage onATerminal() {
    return ConsoleStage.terminal(folder, shortMorning()).safetyRead();
  }

  private ConsoleStage inAPipe() {
    return ConsoleStage.pipe(folder, shortMorning()).safetyRead();
  }

  @Test
  void logThatFails_isToldOnceAndTheRoutinePlays() {
    ConsoleStage stage =
        inAPipe()
            .log(
                () -> {
                  throw new JournalException(JournalException.Reason.DISK_FULL, null, null);
                })
            .begin()
            .pass(93);

    assertThat(stage.err().lines())
        .singleElement()
        .asString()
        .startsWith("There is no room left on the disk for the log " + folder)
        .endsWith("until Limber is closed it goes on trying to put the session into the log.");
    assertThat(stage.out()).contains("Stretch reach, right leg: Done");
    assertThat(stage.isEnded()).isTrue();
  }

  @Test
  void logThatIsBusyWhenTheSessionEnds_isWaitedForAndKeptAfterAll() {
    AtomicBoolean busy = new AtomicBoolean(true);
    ConsoleStage stage = inAPipe().log(() -> busyOrOpen(busy)).begin().pass(93);
    assertThat(stage.isEnded()).isFalse();

    busy.set(false);
    stage.pass(10);

    assertThat(stage.err()).contains("Another program keeps the log").contains("in the log now.");
    assertThat(stage.isEnded()).isTrue();
    assertThat(stage.sessions()).hasSize(1);
  }

  @Test
  void logThatStaysBusy_isWaitedForAMinuteInAPipe() {
    ConsoleStage stage = inAPipe().log(() -> busyOrOpen(new AtomicBoolean(true))).begin().pass(93);

    assertThat(stage.pass(55).isEnded()).isFalse();
    assertThat(stage.pass(15).isEnded()).isTrue();
  }

  @Test
  void logThatFailsOnATerminal_isTriedUntilAKeyEndsIt() {
    ConsoleStage stage =
        onATerminal()
            .log(
                () -> {
                  throw new JournalException(JournalException.Reason.UNWRITABLE, null, null);
                })
            .begin()
            .pass(3)
            .type("q");
    assertThat(stage.pass(600).isEnded()).isFalse();
    assertThat(stage.out()).contains("The session is not in the log yet.");

    stage.type("x");

    assertThat(stage.isEnded()).isTrue();
  }

  private Journal busyOrOpen(AtomicBoolean busy) {
    if (busy.get()) {
      throw new JournalException(JournalException.Reason.BUSY, null, null);
    }
    return SqliteJournal.open(folder.resolve("limber.db"));
  }
}
