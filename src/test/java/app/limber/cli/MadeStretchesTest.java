package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.Shown;
import app.limber.journal.Journal;
import app.limber.journal.Outcome;
import app.limber.journal.sqlite.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Custom stretches on the side, sitting and standing: checked, compiled and played.
@Timeout(60)
class MadeStretchesTest {
  @TempDir Path data;

  @BeforeEach
  void setUp() throws IOException {
    Path from = Shown.made();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path to = data.resolve("content").resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @Test
  void check_findsNothingWrong() {
    CommandRun run = CommandRun.of(data, "check");

    assertThat(run.lines()).containsExactly("10 stretches, 5 routines: no problems");
    assertThat(run.code()).isZero();
  }

  @Test
  void handout_tellsTheWayAndHasItsPictures() throws IOException {
    Path page = data.resolve("page.html");
    CommandRun run = CommandRun.of(data, "handout", "up-and-about", "--out", page.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains("Take three breaths. Then stand up slowly.")
        .contains("Lower yourself onto your side, and bring your legs up onto the bed.")
        .contains("<svg");
  }

  @Test
  void rehearsal_completesARoutineThroughAllPositions() {
    String folder = data.toString();
    CommandRun run =
        CommandRun.of(
            data, "play", "up-and-about", "--console", "--speed", "1000", "--data-dir", folder);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (Journal journal = SqliteJournal.open(data.resolve("limber.db"))) {
      assertThat(journal.sessions().getFirst().session().outcome()).isEqualTo(Outcome.COMPLETED);
    }
  }
}
