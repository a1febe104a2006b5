package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stretches of the user's in place of shipped ones.
class ReplacedStretchesTest {
  @TempDir private Path folder;

  @Test
  void stretchThatNoLongerFitsAShippedRoutine_isBlamed_andTheRoutineStays() {
    UserContent user = new UserContent(folder);
    Library shipped = user.read();
    user.stretch(
        "hamstring.json",
        UserContent.STRETCH
            .replace("\"mine\"", "\"hamstring\"")
            .replace("\"hold\", \"name\"", "\"other\", \"name\""));

    Library library = user.read();

    assertThat(library.routines().keySet()).isEqualTo(shipped.routines().keySet());
    assertThat(library.stretch("hamstring").orElseThrow().name()).isEqualTo("Mine");
    assertThat(user.problems())
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("stretches/hamstring.json"));
    for (Routine routine : library.routines().values()) {
      assertThat(routine.steps())
          .hasSameSizeAs(shipped.routine(routine.id()).orElseThrow().steps());
    }
  }

  @Test
  void stretchThatFits_isNotBlamed() {
    UserContent user = new UserContent(folder);
    user.stretch("hamstring.json", UserContent.STRETCH.replace("\"mine\"", "\"hamstring\""));

    assertThat(user.problems()).allMatch(problem -> problem.startsWith("stretches/hamstring.json"));
  }
}
