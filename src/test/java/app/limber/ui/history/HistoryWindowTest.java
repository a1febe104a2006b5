package app.limber.ui.history;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.testing.TestLogs;
import app.limber.ui.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// History as someone uses it, mostly by keyboard.
class HistoryWindowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;
  private OpenWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void dayOfTheCalendar_opensItsReasonAndItsSession_byKeys() {
    open(log(3));

    window.focus("year-map").type(KeyCode.UP, KeyCode.ENTER);

    assertThat(window.says()).contains("Full morning was completed.");
    assertThat(window.shows("day-session-0")).isTrue();
    window.focus("day-session-0").type(KeyCode.ENTER);
    assertThat(window.shows("session-title")).isTrue();
    window.type(KeyCode.ESCAPE);
    assertThat(window.shows("day-title")).isTrue();
    window.type(KeyCode.ESCAPE);
    assertThat(window.shows("year-map")).isTrue();
  }

  @Test
  void calendar_hasDaysAsLargeAsTheWidthAllows_withTheirSignsInTheMiddle() {
    open(log(3));

    OpenWindow.fx(
        () -> {
          Region map = (Region) window.stage().getScene().lookup("#year-map");
          List<Label> days = map.lookupAll(".year-cell").stream().map(Label.class::cast).toList();
          double size = days.getFirst().getWidth();
          assertThat(size).isGreaterThan(0.8 * map.getWidth() / 30);
          for (Label day : days) {
            Node sign = day.lookup(".text");
            if (sign != null && !day.getText().isBlank()) {
              Bounds words = sign.getBoundsInParent();
              assertThat(words.getCenterX()).isBetween(0.4 * size, 0.6 * size);
              assertThat(words.getCenterY()).isBetween(0.35 * size, 0.65 * size);
              assertThat(day.isTextTruncated()).isFalse();
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"look-back", "look-stretches", "look-habit"})
  void headingsOfTables_areCutNowhere(String look) {
    open(log(40));
    window.click(look);

    List<String> cut =
        OpenWindow.fx(
            () ->
                window.stage().getScene().getRoot().lookupAll(".column-header .label").stream()
                    .map(Label.class::cast)
                    .filter(Label::isTextTruncated)
                    .map(Label::getText)
                    .toList());
    assertThat(cut).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "look-back, 1024, 640, 175",
    "look-stretches, 1024, 640, 175",
    "look-stretches, 1024, 640, 100",
    "look-stretches, 720, 480, 175",
    "look-habit, 1024, 640, 175"
  })
  void cellsOfTables_areCutNowhere(String look, double width, double height, int percent) {
    window =
        OpenWindow.on(folder)
            .size(width, height)
            .chosen(settings -> settings.with(settings.look().withTextPercent(percent)))
            .log(log(40))
            .open();
    window.click("go-history").click(look);
    if (window.shows("chart-swap")) {
      window.click("chart-swap");
    }
    for (int pulse = 0; pulse < 5; pulse++) {
      OpenWindow.fx(
          () -> {
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
            return null;
          });
    }

    List<String> cut =
        OpenWindow.fx(
            () -> {
              Node table =
                  window.stage().getScene().getRoot().lookupAll(".data-table").iterator().next();
              double right = table.localToScene(table.getLayoutBounds()).getMaxX();
              return table.lookupAll(".table-cell").stream()
                  .map(Labeled.class::cast)
                  .filter(cell -> cell.getText() != null)
                  .filter(
                      cell ->
                          cell.isTextTruncated()
                              || cell.localToScene(cell.getLayoutBounds()).getMaxX() > right + 1)
                  .map(Labeled::getText)
                  .toList();
            });
    assertThat(cut).isEmpty();
  }

  @Test
  void sessionAddedToAMissedDay_healsTheStreak_andUndoTakesItBack() {
    open(at(TODAY.minusDays(3), 1), at(TODAY.minusDays(2), 2), at(TODAY, 3));
    int before = window.log().size();

    window.focus("year-map").type(KeyCode.UP, KeyCode.ENTER);
    window.focus("day-add").type(KeyCode.ENTER);
    window.focus("add-keep").type(KeyCode.ENTER);

    assertThat(window.log()).hasSize(before + 1);
    assertThat(window.log().stream().map(Session::practiceDay)).contains(TODAY.minusDays(1));
    assertThat(window.says()).contains("Session added.");
    window.focus("sessions").typeWith(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.log()).hasSize(before);
    window.typeWith(KeyCode.CONTROL, KeyCode.Y);
    assertThat(window.log()).hasSize(before + 1);
  }

  @Test
  void sessionDeletedByAKey_leavesTheOneBelowItChosen() {
    open(log(5));
    ListView<?> list = (ListView<?>) window.node("sessions");
    window.focus("sessions").type(KeyCode.DOWN, KeyCode.DOWN);
    int place = OpenWindow.fx(() -> list.getSelectionModel().getSelectedIndex());
    Object below = OpenWindow.fx(() -> list.getItems().get(place + 1));

    window.type(KeyCode.DELETE);

    assertThat(window.log()).hasSize(4);
    assertThat(OpenWindow.fx(() -> list.getSelectionModel().getSelectedItem())).isEqualTo(below);
  }

  @Test
  void date_isTyped() {
    open(log(1));
    window.focus("history-add").type(KeyCode.ENTER);

    DatePicker date = (DatePicker) window.node("add-date");
    window.focus("add-date").typeWith(KeyCode.CONTROL, KeyCode.A);
    window.write("12/3/2020").type(KeyCode.TAB);

    assertThat(OpenWindow.fx(date::getValue)).isEqualTo(LocalDate.of(2020, 12, 3));
  }

  @Test
  void sessionWithoutATime_isRefusedInWords_andNothingIsAdded() {
    open(log(1));

    window.focus("history-add").type(KeyCode.ENTER);
    window.focus("add-time").typeWith(KeyCode.CONTROL, KeyCode.A);
    window.type(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.ENTER);

    assertThat(window.text("add-refusal")).isNotBlank();
    assertThat(window.log()).hasSize(1);
    window.type(KeyCode.ESCAPE);
    assertThat(window.shows("add-refusal")).isFalse();
  }

  @Test
  void trend_isWalkedByKeys_andShownAsATable() {
    open(log(20));
    look("back");

    window.focus("chart").type(KeyCode.HOME);
    String first = window.text("chart-told");
    window.type(KeyCode.RIGHT);
    assertThat(window.text("chart-told")).isNotEqualTo(first).contains("before");
    window.type(KeyCode.END);
    assertThat(window.text("chart-told")).contains("Mean of seven");

    window.focus("chart-swap").type(KeyCode.ENTER);
    assertThat(window.shows("chart-table")).isTrue();
    assertThat(window.shows("chart")).isFalse();
  }

  @Test
  void trend_ofFewAnswers_saysSoAndNoMore() {
    open(log(3));
    look("back");

    assertThat(window.says()).contains("too few to say anything").doesNotContain("less stiff");
  }

  @Test
  void everyLook_ofAnEmptyLog_hasSomethingKindToSay() {
    open();

    look("back");
    assertThat(window.says()).contains("Nothing has been told about stiffness");
    look("stretches");
    assertThat(window.says()).contains("After the first session, each stretch stands here");
    look("habit");
    assertThat(window.says()).contains("After the first session that counts");
  }

  @Test
  void looks_areChosenByOneClickEach() {
    open(log(20));

    window.click("look-back").click("look-files");
    assertThat(window.shows("files-json")).isTrue();
    window.click("look-stretches");
    assertThat(window.shows("tallies")).isTrue();
  }

  @Test
  void stretches_areCounted() {
    open(log(3));
    look("stretches");

    assertThat(window.shows("tallies")).isTrue();
    assertThat(window.says()).contains("Hamstring stretch", "Left out");
  }

  @Test
  void logSavedAsCsv_comesBackIntoAnEmptyLog() throws IOException {
    Path file = folder.resolve("log.csv");
    window = OpenWindow.on(folder.resolve("first")).log(log(5)).choosing(file).open();
    window.click("go-history");
    look("files");
    window.focus("files-csv").type(KeyCode.ENTER);
    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(5);
    List<Session> saved = window.log();
    window.close();

    window = OpenWindow.on(folder.resolve("second")).choosing(file).open();
    window.click("go-history");
    look("files");
    window.focus("files-import").type(KeyCode.ENTER);
    assertThat(window.says()).contains("5 sessions would be new");
    assertThat(window.node("import-leave").isFocused()).isTrue();
    assertThat(window.log()).isEmpty();
    window.click("import-take");

    assertThat(window.says()).contains("5 sessions are new");
    assertThat(window.log().stream().map(Session::id).toList())
        .isEqualTo(saved.stream().map(Session::id).toList());
  }

  @Test
  void habitsOfAnotherProgram_areChosenPreviewedTakenInAndTakenBack() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("loop"));
    Path file =
        Files.writeString(
            kept.resolve("Checkmarks.csv"),
            "Date,Stretch,Read\n2026-11-20,2,0\n2026-11-19,2,2\n2026-11-18,2,2\n");
    window = OpenWindow.on(folder.resolve("data")).choosing(file).open();
    window.click("go-history");
    look("files");
    window.focus("files-import").type(KeyCode.ENTER);
    assertThat(window.says()).contains("Which habit is it?", "Stretch: 3 days", "Read: 2 days");

    window.press("Stretch: 3 days");
    assertThat(window.says()).contains("Which routine was “Stretch”?");
    window.press("Five minutes");
    assertThat(window.says()).contains("3 days would become completed sessions of Five minutes");
    assertThat(window.log()).isEmpty();
    window.click("import-take");
    assertThat(window.log()).hasSize(3);

    window.click("history-undo");
    assertThat(window.log()).isEmpty();
  }

  @Test
  void damagedFile_isNamedByItsLine_andChangesNothing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.csv"),
            "id,routine,startedAt,outcome,plannedSeconds,activeSeconds\r\nx,y,z,done,1,1\r\n");
    window = OpenWindow.on(folder.resolve("data")).log(log(2)).choosing(file).open();
    window.click("go-history");
    look("files");

    window.focus("files-import").type(KeyCode.ENTER);

    assertThat(window.says()).contains("Nothing was imported.", "line 2");
    assertThat(window.log()).hasSize(2);
  }

  @Test
  void semicolonFileThatCannotBeRead_isSaidToBeOne() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.csv"),
            "id;routine;startedAt;outcome;plannedSeconds\r\nx;y;z;done;1\r\n");
    window = OpenWindow.on(folder.resolve("data")).choosing(file).open();
    window.click("go-history");
    look("files");

    window.focus("files-import").type(KeyCode.ENTER);

    assertThat(window.says()).contains("Nothing was imported.", "separated by semicolons");
  }

  @Test
  void line5_importInTheWindow_tellsWhatStaysAsItWasAndWhatIsIgnored() throws IOException {
    Path file = folder.resolve("log.csv");
    window = OpenWindow.on(folder.resolve("data")).log(log(2)).choosing(file).open();
    window.click("go-history");
    look("files");
    window.focus("files-csv").type(KeyCode.ENTER);
    List<String> saved = Files.readAllLines(file);
    Files.write(
        file,
        List.of(
            saved.get(0) + ",mood",
            saved.get(1).replace("completed", "partial") + ",fine",
            saved.get(2) + ",fine"));

    window.focus("files-import").type(KeyCode.ENTER);
    window.click("import-take");

    assertThat(window.says())
        .contains("0 sessions are new", "1 were there already", "differs from the log in outcome")
        .contains("Fields that Limber does not know were ignored: mood.");
  }

  @Test
  void importThatIsCancelled_leavesTheLogAsItWas() throws IOException {
    Path file = folder.resolve("log.json");
    window = OpenWindow.on(folder.resolve("first")).log(log(5)).choosing(file).open();
    window.click("go-history");
    look("files");
    window.focus("files-json").type(KeyCode.ENTER);
    window.close();
    window = OpenWindow.on(folder.resolve("second")).choosing(file).open();
    window.click("go-history");
    look("files");

    window.focus("files-import").type(KeyCode.ENTER);
    window.holdBack();
    window.click("import-take");
    assertThat(window.shows("files-cancel")).isTrue();
    window.focus("files-cancel").type(KeyCode.ENTER);
    window.letGo();

    assertThat(window.says()).contains("Cancelled; your log is as it was.");
    assertThat(window.log()).isEmpty();
  }

  @Test
  void pageForThePhysio_isWritten() throws IOException {
    Path file = folder.resolve("physio.html");
    window = OpenWindow.on(folder.resolve("data")).log(log(20)).choosing(file).open();
    window.click("go-history");
    look("files");

    window.focus("files-print").type(KeyCode.ENTER);

    assertThat(Files.readString(file)).contains("<svg", "Hamstring stretch");
    assertThat(window.says()).contains("open in your browser");
  }

  @Test
  void sessionOfAnotherProgram_appearsWhenTheWindowIsLookedAtAgain() {
    open(log(3));

    TestLogs.seal(folder.resolve("limber.db"), List.of(at(TODAY.minusDays(5), 4)));
    window.contentChanges();

    ListView<?> list = (ListView<?>) window.node("sessions");
    assertThat(OpenWindow.fx(() -> list.getItems().size())).isEqualTo(4);
  }

  @Test
  void formThatIsBeingFilledIn_staysAsItIs_whenTheWindowIsLookedAtAgain() {
    open(log(3));
    window.focus("history-add").type(KeyCode.ENTER);
    window.focus("add-date").typeWith(KeyCode.CONTROL, KeyCode.A);
    window.write("12/3/2020");

    TestLogs.seal(folder.resolve("limber.db"), List.of(at(TODAY.minusDays(5), 4)));
    window.contentChanges();

    DatePicker date = (DatePicker) window.node("add-date");
    assertThat(OpenWindow.fx(() -> date.getEditor().getText())).isEqualTo("12/3/2020");
  }

  private void open(Session... sessions) {
    window = OpenWindow.on(folder).log(sessions).open();
    window.click("go-history");
  }

  private void look(String name) {
    window.focus("look-" + name).type(KeyCode.SPACE);
  }

  private static Session[] log(int days) {
    return IntStream.range(0, days)
        .mapToObj(i -> at(TODAY.minusDays(days - 1L - i), i + 1))
        .toArray(Session[]::new);
  }

  private static Session at(LocalDate day, int number) {
    return session()
        .id(number)
        .startedAt(day + "T05:40:00+01:00")
        .outcome(Outcome.COMPLETED)
        .stiffness(7 - number % 3, 3)
        .build();
  }
}
