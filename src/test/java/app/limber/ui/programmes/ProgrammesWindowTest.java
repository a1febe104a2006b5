package app.limber.ui.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.plan.WeekPlan;
import app.limber.testing.ProgrammeFiles;
import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programmes in the window: looked at, taken in, taken back, handed over, put away. Today is
/// 2026-11-22.
class ProgrammesWindowTest {
  private static final Path HOUSE = ProgrammeFiles.named("moving-house");

  @TempDir private Path root;

  private Path data() {
    return root.resolve("data");
  }

  private OpenWindow.Builder window() {
    return OpenWindow.on(data());
  }

  private Path stored() {
    return data().resolve("programmes/moving-house.limber");
  }

  @Test
  void drop_showsWhatIsInsideAndTakesNothing() {
    try (OpenWindow window = window().open().drop(HOUSE)) {
      assertThat(window.shows("programme-card")).isTrue();
      assertThat(window.texts())
          .contains(
              "Moving house",
              "“Evenings only. Boxes can wait until tomorrow.”",
              "It applies from 27 November 2026 until 6 December 2026.",
              "Moving house · 3 stretches · 5:31");
      assertThat(window.shows("demonstration")).isTrue();
      assertThat(window.isPulsing()).isTrue();
      window.type(KeyCode.ENTER);
      assertThat(window.shows("programme-card")).isFalse();
      assertThat(window.isPulsing()).isFalse();
    }
    assertThat(stored()).doesNotExist();
  }

  @Test
  void take_storesTheFileAsItIsAndUndoRemovesIt() throws IOException {
    try (OpenWindow window = window().open().drop(HOUSE)) {
      window.click("programme-take");
      assertThat(stored()).hasSameTextualContentAs(HOUSE);
      assertThat(window.says()).contains("Moving house", "is taken in");
      assertThat(window.texts()).contains("Moving house");
      window.click("undo-programme");
      assertThat(stored()).doesNotExist();
      assertThat(window.shows("undo-programme")).isFalse();
      assertThat(window.texts()).doesNotContain("Moving house");
    }
  }

  @Test
  void file_isOpenedAtTheStartAfterTheSafetyCard() {
    try (OpenWindow window = window().firstStart().opening(HOUSE).open()) {
      assertThat(window.shows("programme-card")).isFalse();
      window.click("safety-read");
      assertThat(window.shows("programme-card")).isTrue();
    }
  }

  @Test
  void openAndHandOver_byTheButtonsOfMyRoutines() throws IOException {
    Path file = root.resolve("handed.limber");
    try (OpenWindow window = window().choosing(file).open()) {
      window.click("go-stretches").click("tab-routines").click("hand-over");
      window.focus("hand-over-from").write("me").focus("hand-over-valid-until").write("2026-12-31");
      window.click("hand-over-save");
      assertThat(window.says()).contains(file.toString());
      window.click("list-programmes").click("open-programme");
      assertThat(window.texts()).contains("From me", "It applies until 31 December 2026.");
    }
    assertThat(Files.readString(file)).contains("\"from\" : \"me\"");
  }

  @Test
  void handOver_saysWhatIsLacking() {
    Path file = root.resolve("handed.limber");
    try (OpenWindow window = window().choosing(file).open()) {
      window.click("go-stretches").click("tab-routines").click("hand-over");
      window.focus("hand-over-valid-until").write("31-12").click("hand-over-save");
      assertThat(window.text("hand-over-problem")).contains("2026-12-31");
      window.click("hand-over-full-morning").click("hand-over-save");
      assertThat(window.text("hand-over-problem")).contains("at least one routine");
      window.type(KeyCode.ESCAPE);
      assertThat(window.shows("hand-over-card")).isFalse();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void drop_duringASession_isRefusedAndTheSessionGoesOn() {
    try (OpenWindow window = window().open().type(KeyCode.ENTER).pass(3)) {
      window.drop(HOUSE);
      assertThat(window.says()).contains("Not now: end the session");
      assertThat(window.shows("programme-card")).isFalse();
      assertThat(window.open(HOUSE)).isFalse();
      window.pass(3);
      assertThat(window.isPulsing()).isTrue();
    }
  }

  @Test
  void drop_underACard_isRefused() {
    try (OpenWindow window = window().open().drop(HOUSE)) {
      window.drop(ProgrammeFiles.named("swimmers"));
      assertThat(window.says()).contains("answer the question");
      window.click("programme-not-now");
      assertThat(window.shows("programme-card")).isFalse();
    }
  }

  @Test
  void drop_ofSomethingElse_isRefusedWithASentence() throws IOException {
    try (OpenWindow window = window().open()) {
      window.drop(HOUSE, ProgrammeFiles.named("swimmers"));
      assertThat(window.says()).contains("Drop one file");
      window.drop(Path.of("pom.xml"));
      assertThat(window.says()).contains("Drop one file");
      Path folder = Files.createDirectories(root.resolve("folder.limber"));
      window.drop(folder);
      assertThat(window.shows("programme-refused-card")).isTrue();
      window.type(KeyCode.ESCAPE);
      assertThat(window.shows("programme-refused-card")).isFalse();
    }
  }

  @Test
  void drop_ofABrokenFile_namesTheProblemsAndTakesNothing() throws IOException {
    Path file = changed("moving-house", "\"reps\" : 12", "\"reps\" : 99");
    try (OpenWindow window = window().open().drop(file)) {
      assertThat(window.texts())
          .anyMatch(text -> text.contains("found 99, expected a whole number from 10 to 15"));
    }
    assertThat(data().resolve("programmes")).doesNotExist();
  }

  @Test
  void stretchOfAShippedId_isToldBeforeItIsReplaced() throws IOException {
    Path file = changed("garden-day", "\"rock-back\"", "\"prayer\"");
    try (OpenWindow window = window().open().drop(file)) {
      assertThat(window.texts())
          .anyMatch(text -> text.contains("It replaces the stretch “Prayer stretch”"));
      assertThat(window.shows("programme-take")).isTrue();
    }
  }

  @Test
  void routineOfTheUsersOwn_preventsIt() throws IOException {
    Path own = Files.createDirectories(data().resolve("content/routines"));
    Files.writeString(
        own.resolve("moving-house.json"),
        "{\"id\":\"moving-house\",\"name\":\"Mine\",\"restSeconds\":0,\"stretches\":["
            + "{\"stretch\":\"prayer\"}]}");
    try (OpenWindow window = window().open().drop(HOUSE)) {
      assertThat(window.texts())
          .anyMatch(text -> text.contains("You have a routine of your own under the id"));
      assertThat(window.shows("programme-take")).isFalse();
    }
  }

  @Test
  void takenInTwice_changesNothing() {
    try (OpenWindow window = window().open().drop(HOUSE)) {
      window.click("programme-take").drop(HOUSE);
      assertThat(window.texts()).anyMatch(text -> text.contains("You have this programme already"));
      assertThat(window.shows("programme-take")).isFalse();
    }
  }

  @Test
  void placeThatCannotBeWritten_isTold() throws IOException {
    Files.createDirectories(data());
    try (OpenWindow window = window().open()) {
      window.drop(HOUSE);
      Files.writeString(data().resolve("programmes"), "a file in its place");
      window.click("programme-take");
      assertThat(window.says()).contains("could not be written, so nothing was changed");
    }
  }

  @Test
  void markup_isShownAsItIs() throws IOException {
    Path file = changed("swimmers", "Ruhig atmen", "<b>%s</b><script>x</script>");
    try (OpenWindow window = window().open().drop(file)) {
      assertThat(window.texts())
          .anyMatch(text -> text.startsWith("“<b>%s</b><script>x</script>, nichts"));
    }
  }

  @Test
  void today_offersItsRoutinesOnlyWhileItApplies() {
    store(HOUSE);
    for (String day : List.of("2026-11-26", "2026-11-27", "2026-12-06", "2026-12-07")) {
      try (OpenWindow window = window().at(day + "T07:00:00+01:00").open()) {
        boolean applies = !day.equals("2026-11-26") && !day.equals("2026-12-07");
        // Its own plan has it on these days, so it is what Start plays.
        assertThat(window.texts().contains("Moving house")).as(day).isEqualTo(applies);
      }
    }
  }

  @Test
  void today_saysTheEndAWeekBeforeAndOnTheDay() {
    store(ProgrammeFiles.named("stiff-and-careful"));
    try (OpenWindow window = window().at("2027-01-24T07:00:00+01:00").open()) {
      assertThat(window.texts()).contains("“Stiff and careful” ends in 7 days.");
    }
    try (OpenWindow window = window().at("2027-01-31T07:00:00+01:00").open()) {
      assertThat(window.texts()).anyMatch(text -> text.contains("ends today"));
    }
    try (OpenWindow window = window().at("2027-01-15T07:00:00+01:00").open()) {
      assertThat(window.texts())
          .contains("Today is the day to show “Stiff and careful” to Dr. Lindqvist again.");
    }
  }

  @Test
  void routineOfAnEndedProgramme_isStillReadable() {
    store(HOUSE);
    try (OpenWindow window = window().at("2026-12-24T07:00:00+01:00").open()) {
      window.click("go-stretches").click("tab-routines").focus("routines").type(KeyCode.END);
      assertThat(window.text("routine-title")).isEqualTo("Moving house");
      assertThat(window.text("not-offered")).contains("not offered today");
      assertThat(window.shows("play-routine")).isTrue();
    }
  }

  @Test
  void putAway_hidesItAndTheListTakesItOutOrRemovesIt() {
    store(HOUSE);
    try (OpenWindow window = window().open()) {
      window.click("go-stretches").click("tab-routines").focus("routines").type(KeyCode.END);
      window.click("put-away");
      assertThat(window.texts()).doesNotContain("Moving house");
      window.click("list-programmes");
      assertThat(window.texts()).contains("Moving house · put away");
      window.click("move-moving-house");
      assertThat(stored()).exists();
      window.click("list-programmes").click("remove-moving-house");
      assertThat(stored()).doesNotExist();
      window.click("undo-programme");
      assertThat(stored()).exists();
    }
  }

  @Test
  void lastPlayedRoutineOfAnEndedProgramme_isNotOffered() {
    store(HOUSE);
    try (OpenWindow window =
        window()
            .at("2026-12-24T07:00:00+01:00")
            .log(
                SessionBuilder.session()
                    .routine("moving-house", "Moving house")
                    .startedAt("2026-12-05T07:00:00+01:00")
                    .build())
            .open()) {
      assertThat(window.texts()).contains("Full morning").doesNotContain("Moving house");
    }
  }

  @Test
  void listOfRoutines_keepsSomeRowsWhereTextIsLarge() {
    try (OpenWindow window =
        window()
            .size(1024, 640)
            .chosen(settings -> settings.with(settings.look().withTextPercent(175)))
            .open()) {
      window.drop(ProgrammeFiles.named("stiff-and-careful")).click("programme-take");
      assertThat(window.node("routines").getBoundsInLocal().getHeight()).isGreaterThan(150);
      window.click("list-programmes");
      assertThat(window.shows("programmes-card")).isTrue();
    }
  }

  /// One of the programmes, with one of its texts replaced.
  private Path changed(String name, String from, String to) throws IOException {
    String text = ProgrammeFiles.text(name).replace(from, to);
    return Files.writeString(root.resolve("changed.limber"), text);
  }

  private void store(Path file) {
    try {
      Files.createDirectories(data().resolve("programmes"));
      Files.copy(file, data().resolve("programmes").resolve(file.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void handOver_offersThePlanOnlyIfItHasWhatIsHandedOver() throws IOException {
    Path file = root.resolve("handed.limber");
    WeekPlan plan =
        new WeekPlan(Map.of(DayOfWeek.MONDAY, List.of("five-minutes", "gone", "gentle-start")));
    try (OpenWindow window =
        window().chosen(settings -> settings.with(plan)).choosing(file).open()) {
      window.click("go-stretches").click("tab-routines").click("hand-over");
      assertThat(window.shows("hand-over-plan")).isFalse();
      window.click("hand-over-five-minutes");
      assertThat(window.shows("hand-over-plan")).isTrue();
      window.click("hand-over-plan").click("hand-over-save");
      assertThat(window.says()).contains(file.toString());
    }
    assertThat(Files.readString(file))
        .contains("\"monday\" : [ \"five-minutes\" ]")
        .doesNotContain("gone", "gentle-start");
  }

  @Test
  void today_selectsARoutineThatWasJustTakenIn() {
    Session played =
        SessionBuilder.session()
            .routine("five-minutes", "Five minutes")
            .startedAt("2026-11-21T07:00:00+01:00")
            .build();
    try (OpenWindow window = window().log(played).open()) {
      window.click("routine-gentle-start").drop(ProgrammeFiles.named("after-sitting"));
      window.click("programme-take").click("go-today");
      assertThat(window.text("offer-name")).isEqualTo("After sitting");
      window.click("routine-gentle-start").click("go-stretches").click("go-today");
      assertThat(window.text("offer-name")).isEqualTo("Gentle start");
    }
    try (OpenWindow window = window().at("2026-11-23T07:00:00+01:00").open()) {
      assertThat(window.text("offer-name")).isEqualTo("After sitting");
    }
    WeekPlan rest = new WeekPlan(Map.of(DayOfWeek.MONDAY, List.of("full-morning")));
    try (OpenWindow window = window().chosen(settings -> settings.with(rest)).open()) {
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
    }
  }
}
