package app.limber.cli.console;

import static app.limber.cli.console.ConsoleStage.shortMorning;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.practice.program.Key;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The last stretch is skipped by mistake.
class ConsoleLastSkipTest {
  @TempDir Path folder;
  private ConsoleStage stage;

  @BeforeEach
  void skipTheLastStretch() {
    stage = ConsoleStage.terminal(folder, shortMorning()).safetyRead().begin().type("n").type("n");
    assertThat(stage.isEnded()).isFalse();
  }

  @Test
  void line2_backspaceWithinTenSeconds_takesItBack() {
    stage.pass(5).press(Key.Named.BACKSPACE);

    assertThat(stage.pass(3).moving()).contains("Stretch reach");
  }

  @Test
  void line2_afterTenSeconds_itIsFinal() {
    assertThat(stage.pass(8).isEnded()).isFalse();

    assertThat(stage.pass(4).isEnded()).isTrue();
    assertThat(stage.out()).contains("Skipped. Backspace takes that back");
  }

  @Test
  void stopForPainAfterTheSkip_isTheStopForPainAtThatStretch() {
    stage.pass(3).type("p").pass(0.5);

    assertThat(stage.isEnded()).isTrue();
    Session session = stage.sessions().getFirst();
    assertThat(session.outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
    assertThat(session.stretches().getLast().stretch()).isEqualTo("reach");
    assertThat(stage.out()).contains("What you did today is kept");
  }

  @Test
  void line2_anotherKey_endsAtOnce() {
    stage.type("x").pass(0.5);

    assertThat(stage.isEnded()).isTrue();
  }

  @Test
  void line2_endOfTheKeys_endsAtOnce() {
    stage.keysEnd().pass(0.5);

    assertThat(stage.isEnded()).isTrue();
  }
}
