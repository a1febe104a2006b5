package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read from a routine file, and what is said of one that is wrong.
class RoutineFileTest {
  @TempDir Path folder;
  private UserContent user;

  @BeforeEach
  void setUp() {
    user = new UserContent(folder);
  }

  @Test
  void validFile_isReadWhole() {
    Library library = user.routine("morning.json", UserContent.ROUTINE).read();

    assertThat(library.problems()).isEmpty();
    Routine routine = library.routine("morning").orElseThrow();
    assertThat(routine.description()).isEmpty();
    assertThat(routine.restTime()).isEqualTo(Duration.ofSeconds(10));
    assertThat(routine.steps())
        .containsExactly(
            new RoutineStep("hamstring", "hold", 1, null, Duration.ofSeconds(20)),
            new RoutineStep("cat-camel", null, null, Duration.ofSeconds(5), null));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "hamstring"        | "hamstrings"         | 6:18: /stretches/0/stretch: found "hamstrings", expected the id of a stretch (did you mean "hamstring"?)
          "hamstring"        | "handstand"          | 6:18: /stretches/0/stretch: found "handstand", expected the id of a stretch
          "hold"             | "holds"              | 6:42: /stretches/0/variant: found "holds", expected one of "hold", "pulse" (did you mean "hold"?)
          "cat-camel"        | "cat-camel", "variant": "x" | 7:42: /stretches/1/variant: found "x", expected "arch"
          "reps": 1          | "reps": 4            | 6:58: /stretches/0/reps: found 4, expected a whole number from 1 to 3
          "reps": 1          | "reps": 0            | 6:58: /stretches/0/reps: found 0, expected a whole number from 1 to 999
          "holdSeconds": 20  | "holdSeconds": 61    | 6:76: /stretches/0/holdSeconds: found 61, expected seconds from 15 to 60
          "setupSeconds": 5  | "holdSeconds": 5     | 7:46: /stretches/1/holdSeconds: found a hold of 5 seconds, expected none, as the variant "arch" has no hold
          "setupSeconds": 5  | "setup": 5           | 7:31: /stretches/1/setup: found the unknown field "setup", expected one of "fixedDose", "holdSeconds", "reps", "setupSeconds", "variant"
          "restSeconds": 10, |                      | 1:1: found an object without "restSeconds", expected that field too
          "name": "Morning"  | "name": "Morning", "reps": 3 | 3:22: /reps: found the unknown field "reps", expected one of "$schema", "description", "order"
          """)
  void wrongInOnePlace_isToldOnceWithThePlace(String right, String wrong, String problem) {
    String spoilt =
        UserContent.ROUTINE.replaceFirst(
            Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong));
    user.routine("morning.json", spoilt);

    assertThat(user.problems()).containsExactly("routines/morning.json:" + problem);
    assertThat(user.read().routine("morning")).isEmpty();
    assertThat(user.read().routines()).hasSize(4);
  }

  @Test
  void stretchWithProblems_isToldOfTheRoutineOnce() {
    String twice =
        UserContent.ROUTINE
            .replace("\"hamstring\", \"variant\": \"hold\"", "\"mine\"")
            .replace("\"cat-camel\"", "\"mine\"");
    user.stretch("mine.json", UserContent.STRETCH.replace("\"Mine\"", "1"));
    user.routine("morning.json", twice);

    assertThat(user.problems())
        .containsExactlyInAnyOrder(
            "stretches/mine.json:3:11: /name: found 1, expected text of 1 to 80 characters",
            "routines/morning.json:6:18: /stretches/0/stretch: found \"mine\", whose own file has"
                + " problems, expected a stretch without problems");
  }

  @Test
  void ownStretch_canBeNamed() {
    user.stretch("mine.json", UserContent.STRETCH);
    user.routine("morning.json", UserContent.ROUTINE.replace("cat-camel", "mine"));

    assertThat(user.problems()).isEmpty();
    assertThat(user.read().routine("morning")).isPresent();
  }

  @Test
  void brokenShippedStretch_leavesTheShippedOneAndItsRoutines() {
    user.stretch("hamstring.json", "{");

    assertThat(user.problems())
        .containsExactly(
            "stretches/hamstring.json:1:2: found the end of the file, expected a field name in"
                + " double quotes or a closing brace");
    assertThat(user.read().stretches()).hasSize(7);
    assertThat(user.read().routines()).hasSize(4);
  }

  @Test
  void ownFileOfAShippedId_winsAndKeepsItsPlace() {
    String own =
        UserContent.ROUTINE.replace("\"morning\"", "\"five-minutes\"").replace("Morning", "Mine");
    user.routine("five-minutes.json", own);

    Library library = user.read();

    assertThat(library.routine("five-minutes").orElseThrow().name()).isEqualTo("Mine");
    assertThat(library.routines().keySet())
        .containsExactly("full-morning", "in-bed-five", "five-minutes", "gentle-start");
  }

  @Test
  void brokenRoutineOfAShippedId_neverReplacesIt() {
    String own =
        UserContent.ROUTINE
            .replace("\"morning\"", "\"five-minutes\"")
            .replace("hamstring", "handstand");
    user.routine("five-minutes.json", own);

    Library library = user.read();

    assertThat(library.routine("five-minutes").orElseThrow().name()).isEqualTo("Five minutes");
    assertThat(library.problems()).hasSize(1);
  }

  @Test
  void ownRoutines_followTheShippedOnesByName() {
    user.routine("a.json", routine("a", "Zebra"));
    user.routine("b.json", routine("b", "apple"));
    user.routine("c.json", routine("c", "Banana"));

    assertThat(user.read().routines().keySet())
        .containsExactly(
            "full-morning", "in-bed-five", "five-minutes", "gentle-start", "b", "c", "a");
  }

  @Test
  void routineLongerThanADay_isRefused() {
    String steps = "{ \"stretch\": \"hamstring\", \"setupSeconds\": 3600 },".repeat(25);
    user.routine(
        "morning.json",
        UserContent.ROUTINE.replace("\"stretches\": [", "\"stretches\": [" + steps));

    assertThat(user.problems())
        .singleElement()
        .asString()
        .contains("/stretches: found up to 26 hours, expected at most 24 hours");
  }

  private static String routine(String id, String name) {
    return UserContent.ROUTINE.replace("\"morning\"", '"' + id + '"').replace("Morning", name);
  }
}
