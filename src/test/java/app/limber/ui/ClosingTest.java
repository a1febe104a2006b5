package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.testing.FailingJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Done and the closing window say about a session that does not get into the log, or only
/// late, is what happened to it.
class ClosingTest {
  @TempDir Path folder;
  private final AtomicReference<@Nullable Reason> problem = new AtomicReference<>();
  private OpenWindow window;

  @BeforeEach
  void playToDone() {
    window = OpenWindow.on(folder).journal(this::open).open();
    window.type(KeyCode.ENTER).pass(30);
  }

  private Journal open() {
    Reason reason = problem.get();
    if (reason != null) {
      throw new JournalException(reason, null, null);
    }
    return new FailingJournal(SqliteJournal.open(folder.resolve("limber.db")), problem::get);
  }

  private void leave() {
    window.type(KeyCode.ESCAPE).click("leave-leave");
    assertThat(window.shows("done-title")).isTrue();
  }

  @Test
  void keptSession_isNoMatter_andTheWindowCloses() {
    try (OpenWindow open = window) {
      leave();
      assertThat(open.text("done-keeping")).isEmpty();
      open.click("done-note").write("typed");
      assertThat(open.askToClose()).isTrue();
      assertThat(open.log().getFirst().note()).isEqualTo("typed");
    }
  }

  @Test
  void programThatIsEnded_keepsWhatWasTypedOnDone() {
    try (OpenWindow open = window) {
      leave();
      open.click("stiffness-4").click("done-note").write("typed before the end");
      open.end();
      assertThat(open.log().getFirst().note()).isEqualTo("typed before the end");
      assertThat(open.log().getFirst().stiffnessAfter()).isEqualTo(4);
    }
  }

  @Test
  void done_followsWhatBecomesOfTheSession() {
    try (OpenWindow open = window) {
      problem.set(Reason.DISK_FULL);
      leave();
      assertThat(open.text("done-keeping")).contains("not in the log yet");

      problem.set(null);
      open.tryLogAgain();
      assertThat(open.text("done-keeping")).isEqualTo("This session is in the log now.");
      assertThat(open.log()).hasSize(1);
    }
  }

  @Test
  void closing_saysWhyTheSessionIsNotInTheLog_triesAgainAndCloses() {
    try (OpenWindow open = window) {
      problem.set(Reason.DISK_FULL);
      leave();
      assertThat(open.askToClose()).isFalse();
      assertThat(open.shows("closing-card")).isTrue();
      assertThat(open.says())
          .contains("Your session is not in the log yet", "There is no room left on the disk");
      open.click("closing-again");
      assertThat(open.shows("closing-card")).isTrue();

      problem.set(null);
      open.click("closing-again");
      assertThat(open.isOpen()).isFalse();
      assertThat(open.log()).hasSize(1);
    }
  }

  @Test
  void closing_canBeInsistedOn_andTheNextStartTakesTheSessionIn() throws IOException {
    try (OpenWindow open = window) {
      problem.set(Reason.DISK_FULL);
      leave();
      open.askToClose();
      open.click("closing-anyway");
      assertThat(open.isOpen()).isFalse();
    }
    // Only the end of a process gives up its hold on what it left.
    Path later = Files.createDirectories(folder.resolve("later"));
    for (String name : List.of("limber.db", "session.json")) {
      Files.copy(folder.resolve(name), later.resolve(name));
    }
    try (OpenWindow next = OpenWindow.on(later).open()) {
      assertThat(next.shows("resume")).isFalse();
      assertThat(next.log()).hasSize(1);
    }
  }

  @Test
  void closing_whileTheLogHangs_isHeldOnceAndNotTwice() {
    try (OpenWindow open = window) {
      leave();
      open.click("done-note").write("typed");
      open.holdBack();
      assertThat(open.askToClose()).isFalse();
      assertThat(open.says()).contains("Putting your session into the log");
      assertThat(open.askToClose()).isTrue();
      open.letGo();
      assertThat(open.log().getFirst().note()).isEqualTo("typed");
    }
  }

  @Test
  void stay_goesOn() {
    try (OpenWindow open = window) {
      problem.set(Reason.BUSY);
      leave();
      open.askToClose();
      open.click("closing-stay");
      assertThat(open.isOpen()).isTrue();
      assertThat(open.shows("done-title")).isTrue();
      problem.set(null);
    }
  }
}
