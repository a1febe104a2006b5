package app.limber.ui.history;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Sight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// History scrolls to what it opens: large text leaves room for it only below the list.
class HistoryInSightTest {
  @TempDir private Path folder;
  private OpenWindow window;

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 175})
  void formOfANewSession_isInSight_afterAClick(int percent) {
    open(percent);

    window.click("history-add");

    assertThat(Sight.has(heading())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 175})
  void formOfACorrection_isInSight_afterAClick(int percent) {
    open(percent);
    window.focus("sessions").type(KeyCode.HOME);

    window.click("session-correct");

    assertThat(Sight.has(heading())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 150, 175})
  void controlWithTheFocus_isInSight_afterAKey(int percent) {
    open(percent);

    window.focus("sessions").type(KeyCode.HOME, KeyCode.ENTER);

    assertThat(window.shows("correction-keep")).isTrue();
    assertThat(Sight.has(Sight.focused(window))).isTrue();
  }

  private Node heading() {
    return OpenWindow.fx(() -> window.stage().getScene().lookup(".history-heading"));
  }

  private void open(int percent) {
    LocalDate first = LocalDate.of(2026, 10, 14);
    window =
        OpenWindow.on(folder)
            .size(1024, 640)
            .chosen(settings -> settings.with(settings.look().withTextPercent(percent)))
            .log(
                IntStream.range(0, 40)
                    .mapToObj(
                        i ->
                            session()
                                .id(i + 1)
                                .startedAt(first.plusDays(i) + "T05:40:00+01:00")
                                .outcome(Outcome.COMPLETED)
                                .build())
                    .toArray(Session[]::new))
            .open();
    window.click("go-history");
  }
}
