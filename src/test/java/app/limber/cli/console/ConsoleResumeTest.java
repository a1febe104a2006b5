package app.limber.cli.console;

import static app.limber.cli.console.ConsoleStage.shortMorning;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.practice.program.Key;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session that was broken off is asked about on the console, too.
class ConsoleResumeTest {
  @TempDir Path temporary;
  private Path left;

  @BeforeEach
  void kill() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("first"));
    ConsoleStage.terminal(folder, shortMorning()).safetyRead().begin().pass(60);
    left = Files.createDirectories(temporary.resolve("killed"));
    for (String name : List.of("limber.db", "limber.db-wal", "session.json", "settings.json")) {
      if (Files.exists(folder.resolve(name))) {
        Files.copy(folder.resolve(name), left.resolve(name));
      }
    }
  }

  private ConsoleStage start() {
    return ConsoleStage.terminal(left, shortMorning()).begin();
  }

  @Test
  void enter_goesOnWhereItWas() {
    ConsoleStage stage = start();
    assertThat(stage.out())
        .contains("Routine morning was broken off after 58 seconds.")
        .contains("Stretch 2 of 2: Stretch reach, left leg, 10 seconds left.")
        .contains("Enter: Go on at stretch 2, left leg.");

    stage.press(Key.Named.ENTER).pass(60);

    assertThat(stage.isEnded()).isTrue();
    Session session = stage.sessions().getFirst();
    assertThat(stage.sessions()).hasSize(1);
    assertThat(session.outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(session.activeSeconds()).isEqualTo(93);
  }

  @Test
  void keep_keepsItAndStartsAnew() {
    ConsoleStage stage = start().type("k").pass(5);

    assertThat(stage.sessions()).hasSize(1);
    assertThat(stage.sessions().getFirst().outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(stage.sessions().getFirst().activeSeconds()).isBetween(55, 60);
    assertThat(stage.pulses()).isTrue();
  }

  @Test
  void discard_takesItOut() {
    assertThat(start().type("d").pass(5).sessions()).isEmpty();
  }

  @Test
  void leave_asksAgainTheNextTime() {
    assertThat(start().type("q").isEnded()).isTrue();
    assertThat(start().out()).contains("was broken off");
  }
}
