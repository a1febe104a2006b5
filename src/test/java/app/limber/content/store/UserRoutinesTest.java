package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.content.ContentReader;
import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.library.RoutineStore.UnwritableException;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.RoutineStep;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserRoutinesTest {
  private final Messages messages = Messages.of(Locale.ENGLISH);

  @TempDir private Path data;

  private UserRoutines routines() {
    return new UserRoutines(content(), messages);
  }

  private Path content() {
    return data.resolve("content");
  }

  /// Saves a routine, whatever is there under its id.
  private List<ContentProblem> save(Routine routine) {
    return routines().save(routine, null).problems();
  }

  private Library library() {
    return new ContentReader(messages).readAll(content(), null).library();
  }

  private static Routine routine(RoutineStep... steps) {
    return new Routine("mine", "Mine", "For me.", Duration.ofMillis(7500), List.of(steps));
  }

  private static RoutineStep hold(int seconds) {
    return new RoutineStep("hamstring", "hold", 2, null, Duration.ofSeconds(seconds));
  }

  @Test
  void save_ofARoutine_isReadBackAsItWas() {
    Routine routine = routine(hold(45), RoutineStep.standard("prayer"));
    assertThat(save(routine)).isEmpty();
    assertThat(library().problems()).isEmpty();
    assertThat(library().routine("mine")).contains(routine);
  }

  @Test
  void save_ofANameInAnyScript_isReadBackAsItWas() {
    for (String name : List.of("🐈 \"Cat\" / \\ morning", "בוקר טוב", "é\u0301".repeat(20))) {
      Routine routine =
          new Routine("mine", name, "", Duration.ZERO, List.of(RoutineStep.standard("prayer")));
      assertThat(save(routine)).isEmpty();
      assertThat(library().routine("mine")).contains(routine);
    }
  }

  @Test
  void save_ofSixtyStretches_isReadBack() {
    Routine routine =
        routine(
            Collections.nCopies(60, RoutineStep.standard("prayer")).toArray(RoutineStep[]::new));
    assertThat(save(routine)).isEmpty();
    assertThat(library().routine("mine")).contains(routine);
  }

  @Test
  void save_ofADoseOutOfRange_isRefusedAndKeepsWhatWasThere() {
    Routine before = routine(hold(45));
    save(before);
    assertThat(save(routine(hold(600)))).hasSize(1);
    assertThat(library().routine("mine")).contains(before);
  }

  @Test
  void save_leavesNothingElseBehind() throws IOException {
    save(routine(hold(45)));
    save(routine(hold(600)));
    try (Stream<Path> files = Files.list(content())) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("routines", "schema");
    }
  }

  @Test
  void save_overARoutineWithAPlaceInLists_keepsThePlace() throws IOException {
    save(routine(hold(45)));
    Path file = content().resolve("routines/mine.json");
    Files.writeString(
        file, Files.readString(file).replace("\"restSeconds\"", "\"order\": 1, \"restSeconds\""));
    save(routine(hold(30)));
    assertThat(Files.readString(file)).contains("\"order\" : 1");
  }

  @Test
  void save_overABrokenFile_keepsThatAside() throws IOException {
    Path file = content().resolve("routines/mine.json");
    save(routine(hold(45)));
    Files.writeString(file, "{");
    save(routine(hold(30)));
    Files.writeString(file, "[");
    assertThat(routines().save(routine(hold(30)), null).aside()).isPresent();
    assertThat(file.resolveSibling("mine.json.kept")).hasContent("{");
    assertThat(file.resolveSibling("mine.json.kept-2")).hasContent("[");
    assertThat(library().problems()).isEmpty();
  }

  @Test
  void save_overWhatIsKnown_keepsNothingAside() {
    Routine before = routine(hold(45));
    save(before);
    assertThat(routines().save(routine(hold(30)), before).aside()).isEmpty();
  }

  @Test
  void save_whereTheContentFolderIsAFile_isUnwritable() throws IOException {
    Files.writeString(content(), "");
    assertThatThrownBy(() -> save(routine(hold(45)))).isInstanceOf(UnwritableException.class);
  }

  @Test
  void putBack_afterRemove_bringsTheSameFile() throws IOException {
    save(routine(hold(45)));
    Path file = content().resolve("routines/mine.json");
    String before = Files.readString(file);
    Removed removed = routines().remove("mine", null);
    assertThat(library().routine("mine")).isEmpty();
    removed.putBack();
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void putBack_whereAnotherHasTakenThePlace_leavesTheOther() throws IOException {
    save(routine(hold(45)));
    Removed removed = routines().remove("mine", null);
    Routine other = routine(hold(30));
    save(other);
    assertThatThrownBy(removed::putBack).isInstanceOf(UnwritableException.class);
    assertThat(library().routine("mine")).contains(other);
  }

  @Test
  void own_withoutAFolder_isEmpty() {
    assertThat(routines().own()).isEmpty();
  }

  @Test
  void own_tellsBrokenFilesToo() throws IOException {
    save(routine(hold(45)));
    Files.writeString(content().resolve("routines/Broken.JSON"), "{");
    assertThat(routines().own()).containsExactlyInAnyOrder("mine", "broken");
  }
}
