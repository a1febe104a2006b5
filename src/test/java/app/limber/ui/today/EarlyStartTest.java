package app.limber.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.files.DataFolderLayout;
import app.limber.ui.OpenWindow;
import app.limber.words.Messages;
import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A wish to start that comes before the content has been read, or more than once.
class EarlyStartTest {
  @TempDir Path folder;

  @Test
  void enterBeforeTheContentIsRead_isKept() {
    try (OpenWindow window = OpenWindow.on(folder).heldBack().open()) {
      window.type(KeyCode.ENTER);
      assertThat(window.says()).contains("Starting as soon as everything is read.");

      window.letGo();
      assertThat(window.text("player-stretch")).isEqualTo("Pelvic tilt");
    }
  }

  @Test
  void enterPressedTwiceBeforeTheContentIsRead_startsOnce() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).heldBack().open()) {
      window.type(KeyCode.ENTER, KeyCode.ENTER);
      window.letGo();
      window.pass(12);

      assertThat(window.log()).hasSize(1);
    }
  }

  @Test
  void enterPressedTwice_startsOnce() {
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      window.type(KeyCode.ENTER, KeyCode.ENTER).pass(12);

      assertThat(window.log()).hasSize(1);
    }
  }

  @Test
  void routineNamedAtTheStart_playsAtOnce() {
    try (OpenWindow window = OpenWindow.on(folder).playing("five-minutes", 1).open()) {
      window.type(KeyCode.ESCAPE).click("leave-leave");

      assertThat(window.log())
          .singleElement()
          .satisfies(session -> assertThat(session.routine()).isEqualTo("five-minutes"));
    }
  }

  @Test
  void routineNamedAtTheStartAndEnterAsWell_startsOnce() {
    try (OpenWindow window = OpenWindow.on(folder).playing("five-minutes", 60).heldBack().open()) {
      window.type(KeyCode.ENTER);
      window.letGo();
      window.pass(8);

      assertThat(window.log())
          .singleElement()
          .satisfies(session -> assertThat(session.activeSeconds()).isEqualTo(325));
    }
  }

  @Test
  void routineNamedAtTheStart_isNotBegunAgainAfterDone() {
    try (OpenWindow window = OpenWindow.on(folder).playing("five-minutes", 60).open()) {
      window.pass(8).type(KeyCode.ENTER);

      assertThat(window.shows("greeting")).isTrue();
      assertThat(window.text("offer-name")).isEqualTo("Five minutes");
    }
  }

  @Test
  void startWhileACardIsOpen_waitsForTheCard() {
    try (OpenWindow window = OpenWindow.on(folder).heldBack().open()) {
      window.type(KeyCode.ENTER).click("open-safety");
      window.letGo();
      assertThat(window.shows("player-stretch")).isFalse();

      window.click("safety-read");
      assertThat(window.shows("player-stretch")).isTrue();
    }
  }

  @Test
  void firstFocus_doesNotReadTheContentAgain_andLookingBackDoes() {
    AtomicInteger reads = new AtomicInteger();
    ContentReader reader = new ContentReader(Messages.of(Locale.ENGLISH));
    DataFolderLayout layout = new DataFolderLayout(folder);
    try (OpenWindow window =
        OpenWindow.on(folder)
            .content(
                () -> {
                  reads.incrementAndGet();
                  return reader.readAll(layout.content(), layout.programmes());
                })
            .open()) {
      OpenWindow.fx(() -> WindowHelper.setFocused(window.stage(), true));
      window.type(KeyCode.TAB);
      assertThat(reads).hasValue(1);

      window.lookAwayAndBack();
      assertThat(reads).hasValue(2);
    }
  }
}
