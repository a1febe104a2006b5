package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.journal.StretchOutcome;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ExitCode;

@Timeout(60)
class PlayCommandTest {
  @TempDir Path folder;

  @Test
  void rehearsalOfTheFullMorning_isLoggedAsOneCompletedSession() {
    CommandRun run = rehearse("full-morning");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<Session> sessions = sessions();
    assertThat(sessions).hasSize(1);
    assertThat(sessions.getFirst().outcome()).isEqualTo(Outcome.COMPLETED);
    assertThat(sessions.getFirst().plannedSeconds()).isEqualTo(856);
    assertThat(sessions.getFirst().activeSeconds()).isEqualTo(856);
    assertThat(sessions.getFirst().stretches())
        .hasSize(9)
        .allMatch(entry -> entry.outcome() == StretchOutcome.DONE);
  }

  @Test
  void pipe_holdsNoControlCharacters() {
    assertThat(rehearse("full-morning").lines()).noneMatch(line -> line.matches(".*\\p{Cntrl}.*"));
  }

  @Test
  void thomas_isToldForEachLeg_andHowToComeOut() {
    assertThat(rehearse("full-morning").out())
        .containsSubsequence(
            "The left leg first.",
            "   Your left leg hangs; you hold your right knee.",
            "   Draw the hanging leg up, and hug both knees.",
            "   Your right leg hangs; you hold your left knee.",
            "Hold, right leg, 30 seconds.",
            "Draw the hanging leg up.",
            "Rest, 10 seconds. Next: Cat-camel.",
            "Get up slowly, 20 seconds.",
            "   Lower yourself onto your side. Push up to sitting");
  }

  @Test
  void thomas_inAnotherLanguage_isToldForEachLeg_andHowToGetUp() {
    CommandRun run =
        play(
            "single:thomas",
            "--language",
            "de",
            "--console",
            "--speed",
            "1000",
            "--data-dir",
            folder.toString());

    assertThat(run.out())
        .containsSubsequence(
            "   Dein linkes Bein hängt; du hältst das rechte Knie.",
            "Halten, linkes Bein",
            "   Zieh das hängende Bein hoch, und umarme beide Knie.",
            "   Dein rechtes Bein hängt; du hältst das linke Knie.",
            "Halten, rechtes Bein",
            "   Zieh das hängende Bein hoch, umarme beide Knie, und roll auf die Seite.");
  }

  @Test
  void withoutARoutine_playsTheFullMorning() {
    play("--console", "--speed", "1000", "--data-dir", folder.toString());

    assertThat(sessions().getFirst().routine()).isEqualTo("full-morning");
  }

  @Test
  void single_playsOneStretch() {
    assertThat(rehearse("single:thomas").code()).isZero();

    assertThat(sessions().getFirst().routine()).isEqualTo("single:thomas");
    assertThat(sessions().getFirst().stretches()).hasSize(2);
  }

  @Test
  void terminalWithoutAnyKeys_isNotWaitedFor() {
    CommandRun run =
        CommandRun.in(
            new EndedTerminal(),
            folder,
            "play",
            "five-minutes",
            "--console",
            "--speed",
            "1000",
            "--data-dir",
            folder.toString());

    assertThat(run.code()).isZero();
    assertThat(sessions().getFirst().outcome()).isEqualTo(Outcome.COMPLETED);
  }

  @Test
  void silent_isForTheConsole() {
    assertThat(play("--silent").err()).contains("--silent is for --console");
    assertThat(play("--silent").code()).isEqualTo(2);
  }

  @Test
  void unknownRoutine_namesTheNearest() {
    CommandRun run = play("ful-mornin", "--console");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines())
        .containsExactly("There is no routine \"ful-mornin\" (did you mean full-morning?).");
  }

  @Test
  void unknownStretch_namesTheNearest() {
    CommandRun run = play("single:tomas", "--console");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean single:thomas?");
  }

  @Test
  void nameWithControlCharacters_isToldInOneLine() {
    assertThat(play("a\u001b[31m\nb").err().lines())
        .containsExactly("There is no routine \"a?[31m?b\".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaN", "Infinity", "-1", "0", "0.09", "1000.1", "fast", "1,5", "0x1p3", "1e2"})
  void impossibleSpeed_isRefused(String speed) {
    CommandRun run = play("--speed=" + speed, "--data-dir", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines()).singleElement().asString().contains("is not a speed");
  }

  @Test
  void rehearsal_withoutADataFolder_isRefused() {
    CommandRun run = play("--console", "--speed", "60");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().lines()).singleElement().asString().contains("--data-dir");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void withoutConsole_opensTheWindowOnTheRoutine() {
    CommandRun run = play("five-minutes", "--speed", "0.5", "--data-dir", folder.toString());

    assertThat(run.window()).contains(new WindowRequest("five-minutes", 0.5));
  }

  @Test
  void trueSpeed_needsNoDataFolder() {
    assertThat(play("--speed", "1.0").window()).contains(new WindowRequest("full-morning", 1));
  }

  @Test
  void fileInPlaceOfTheFolder_isToldOnceAndTheRoutinePlays() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    CommandRun run =
        play("five-minutes", "--console", "--speed", "1000", "--data-dir", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SOFTWARE);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err().lines().findFirst().orElseThrow())
        .startsWith("The log ")
        .contains("cannot be written");
    assertThat(run.err()).endsWith("The session is not in the log." + System.lineSeparator());
    assertThat(run.out()).contains("Cat-camel: Done");
  }

  @Test
  void settingsThatCannotBeRead_areToldAndTheUsualOnesHold() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{");

    CommandRun run = rehearse("five-minutes");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("settings.json.broken");
  }

  @Test
  void contentWithProblems_isMentioned() throws IOException {
    Path own = Files.createDirectories(folder.resolve("content/routines"));
    Files.writeString(own.resolve("mine.json"), "{");

    assertThat(rehearse("five-minutes").out()).contains("1 content file has a problem");
  }

  private CommandRun play(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "play";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(folder, all);
  }

  private CommandRun rehearse(String routine) {
    return play(routine, "--console", "--speed", "1000", "--data-dir", folder.toString());
  }

  private List<Session> sessions() {
    try (Journal journal = SqliteJournal.open(folder.resolve("limber.db"))) {
      return journal.sessions().stream().map(Fact.SavedSession::session).toList();
    }
  }

  /// A terminal whose input has ended.
  private static final class EndedTerminal implements Terminal {
    @Override
    public boolean hasKeys() {
      return true;
    }

    @Override
    public boolean hasScreen() {
      return true;
    }

    @Override
    public int columns() {
      return USUAL_COLUMNS;
    }

    @Override
    public Keys keys() {
      return new Keys() {
        @Override
        public Optional<Key> next() {
          return Optional.empty();
        }

        @Override
        public void close() {}
      };
    }
  }
}
