package app.limber.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.practice.program.KeyPositions;
import app.limber.ui.OpenWindow;
import app.limber.ui.PositionedKeys;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Someone half asleep at the keys: other layouts, keys held down, stray keys, cards in the way.
class HandsOnTheKeysTest {
  private static final String FIRST = "Pelvic tilt";
  private static final String SECOND = "Bent-knee trunk rotation";
  private static final String LAST = "Prayer stretch";
  private static final String RUSSIAN_P = "з";

  @TempDir private Path folder;
  private OpenWindow window;

  @BeforeEach
  void startTheFullMorning() {
    window = OpenWindow.on(folder).open().type(KeyCode.ENTER);
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "P", "з", "З", "π", "פ", "ح", "п", "პ", "ㅔ"})
  void line1_pain_stopsInEveryLayout(String typed) {
    window.pass(15).typeForeign(typed);

    assertThat(window.shows("pain-card")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"к", "ρ", "ר", "ق"})
  void line1_turn_worksInEveryLayout(String typed) {
    assertThat(window.typeForeign(typed).turnedBy()).isEqualTo(90);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ь", "μ", "צ", "ة"})
  void line1_mute_worksInEveryLayout(String typed) {
    assertThat(window.typeForeign(typed).settings().muted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"а", "φ", "כ", "ب"})
  void line1_fullScreen_worksInEveryLayout(String typed) {
    window.typeForeign(typed);

    assertThat(OpenWindow.fx(() -> window.stage().isFullScreen())).isTrue();
  }

  @Test
  void line1_pain_stopsOverTheCardThatAsksToLeave() {
    window.pass(15).type(KeyCode.ESCAPE).typeForeign(RUSSIAN_P);

    assertThat(window.shows("pain-card")).isTrue();
    assertThat(window.shows("leave-card")).isFalse();
    assertThat(window.log().getFirst().outcome()).isEqualTo(Outcome.STOPPED_FOR_PAIN);
  }

  @Test
  void line1_pain_stopsOverTheKeys() {
    window.pass(15).typeQuestionMark().type(KeyCode.P);

    assertThat(window.shows("pain-card")).isTrue();
    assertThat(window.shows("keys-card")).isFalse();
  }

  @Test
  void line1_pain_stopsInTheLeadInTurnedAndInFullScreen() {
    window.pass(15).type(KeyCode.R, KeyCode.F, KeyCode.SPACE, KeyCode.SPACE);
    assertThat(window.text("player-number")).isEqualTo("3");

    window.typeForeign(RUSSIAN_P);

    assertThat(window.shows("pain-card")).isTrue();
  }

  @Test
  void line1_letters_workByTheirPositionsWhereTheLayoutIsKnown() {
    OpenWindow.fx(() -> new PositionedKeys(new Bulgarian()).filter(window.stage()));

    assertThat(window.typeForeign("п").settings().muted()).isTrue();
    assertThat(window.typeForeign("и").turnedBy()).isEqualTo(90);
    window.pass(15).typeForeign("з");
    assertThat(window.shows("pain-card")).isTrue();
  }

  /// The Bulgarian layout has п, the letter P, at the position of M.
  private static final class Bulgarian implements KeyPositions {
    @Override
    public Optional<Character> letterAt(String typed) {
      return Optional.ofNullable(Map.of("п", 'M', "и", 'R', "з", 'P').get(typed));
    }

    @Override
    public void refresh() {
      // The layout stays.
    }
  }

  @Test
  void line1_undoAndRedo_workInARussianLayout() {
    window.type(KeyCode.ESCAPE).click("leave-leave").click("done-finish").click("go-history");
    assertThat(window.log()).hasSize(1);

    window.type(KeyCode.HOME, KeyCode.DELETE);
    assertThat(window.log()).isEmpty();

    window.typeForeignWithControl("я");
    assertThat(window.log()).hasSize(1);

    window.typeForeignWithControl("н");
    assertThat(window.log()).isEmpty();
  }

  @Test
  void line2_heldRight_skipsOneStretch() {
    window.hold(KeyCode.RIGHT, 30);

    assertThat(window.text("player-stretch")).isEqualTo(SECOND);
  }

  @Test
  void line2_heldUp_addsTenSeconds() {
    window.pass(5).hold(KeyCode.UP, 30);

    assertThat(window.text("player-left")).isEqualTo("11:32");
  }

  @Test
  void line2_heldMAndF_doNotFlutter() {
    window.hold(KeyCode.M, 31).hold(KeyCode.F, 31);

    assertThat(window.settings().muted()).isTrue();
    assertThat(OpenWindow.fx(() -> window.stage().isFullScreen())).isTrue();
  }

  @Test
  void line2_keyHeldAtTheEnd_doesNothingOnThePageAfterIt() {
    for (int stretch = 0; stretch < 6; stretch++) {
      window.type(KeyCode.RIGHT);
    }

    window.hold(KeyCode.RIGHT, 30);

    assertThat(window.shows("done-finish")).isTrue();
    assertThat(window.node("done-finish").isFocused()).isTrue();
  }

  @Test
  void line2_skip_canBeTakenBackForTenSeconds() {
    window.pass(30).type(KeyCode.RIGHT).pass(5);
    assertThat(window.text("player-skipped")).isEqualTo("Skipped: " + FIRST);
    String left = "10:57";

    window.click("player-take-back").pass(3);

    assertThat(window.text("player-stretch")).isEqualTo(FIRST);
    assertThat(window.text("player-left")).isEqualTo(left);
    assertThat(window.shows("player-take-back")).isFalse();
  }

  @Test
  void line2_skip_isFinalAfterTenSeconds() {
    window.pass(30).type(KeyCode.RIGHT).pass(11);

    assertThat(window.shows("player-take-back")).isFalse();
    assertThat(window.type(KeyCode.BACK_SPACE).text("player-stretch")).isEqualTo(SECOND);
  }

  @Test
  void stopForPainAfterTheLastSkip_isTheStopForPainAtThatStretch() {
    skipAll();

    window.type(KeyCode.P).pass(1);

    assertThat(window.shows("pain-take-back")).isTrue();
    window.pass(11);
    assertThat(window.log().getFirst().outcome()).hasToString("STOPPED_FOR_PAIN");
  }

  @Test
  void line2_skipOfTheLastStretch_canBeTakenBackOnDone() {
    skipAll();
    assertThat(window.shows("done-finish")).isTrue();
    assertThat(window.text("player-skipped")).isEqualTo("Skipped: " + LAST);
    assertThat(place("player-take-back").intersects(place("done-title"))).isFalse();

    window.click("player-take-back").pass(3);

    assertThat(window.text("player-stretch")).isEqualTo(LAST);
    window.pass(600);
    assertThat(window.shows("done-finish")).isTrue();
    assertThat(window.log().getFirst().stretches().getLast().outcome()).hasToString("DONE");
  }

  private Bounds place(String id) {
    Node node = window.node(id);
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void line2_skipOfTheLastStretch_canBeTakenBackByItsKey() {
    skipAll();

    window.type(KeyCode.BACK_SPACE).pass(4).type(KeyCode.ESCAPE).click("leave-leave");

    assertThat(window.shows("done-finish")).isTrue();
    assertThat(window.log()).hasSize(1);
  }

  @Test
  void line2_answersBeforeASkipIsTakenBack_areThereAtTheNextEnd() {
    skipAll();
    window.click("stiffness-4").click("done-note").write("left hip");

    window.click("player-take-back").pass(3).type(KeyCode.ESCAPE).click("leave-leave");

    TextArea note = (TextArea) window.node("done-note");
    assertThat(OpenWindow.<String>fx(() -> note.getText())).isEqualTo("left hip");
    window.click("done-finish");
    assertThat(window.log().getFirst().note()).isEqualTo("left hip");
    assertThat(window.log().getFirst().stiffnessAfter()).isEqualTo(4);
  }

  @Test
  void line2_answersBeforeASkipIsTakenBack_outliveAStopForPain() {
    skipAll();
    window.click("done-note").write("left hip");

    window.click("player-take-back").pass(3).type(KeyCode.P).click("pain-close");

    assertThat(window.log().getFirst().note()).isEqualTo("left hip");
  }

  @Test
  void line2_skipOfTheLastStretch_isFinalAfterTenSeconds() {
    skipAll();

    window.pass(11);

    assertThat(window.shows("player-take-back")).isFalse();
    assertThat(window.isPulsing()).isFalse();
    assertThat(window.type(KeyCode.BACK_SPACE).shows("done-finish")).isTrue();
  }

  private void skipAll() {
    while (window.shows("player-stretch")) {
      window.type(KeyCode.RIGHT);
    }
  }

  @Test
  void line2_skipTakenBack_isDoneAsIfNothingHadHappened() {
    window.pass(50).type(KeyCode.RIGHT).pass(2).type(KeyCode.BACK_SPACE).pass(100);

    window.type(KeyCode.ESCAPE).click("leave-leave");

    assertThat(window.log().getFirst().stretches().getFirst().outcome()).hasToString("DONE");
  }

  @Test
  void line3_escapeTwice_leavesAPausedSessionPaused() {
    window.pass(5).type(KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.ESCAPE).pass(10);

    assertThat(window.text("player-standstill")).startsWith("Paused");
  }

  @Test
  void line4_plusAndMinus_changeThePaceAreShownAndKept() {
    window.pass(15).typeForeign("+").type(KeyCode.ADD, KeyCode.SUBTRACT).typeForeign("=");

    assertThat(window.settings().play().pace()).isEqualTo(1.1);
    assertThat(window.says()).contains("Pace 110 %");
  }

  @Test
  void line4_upAmongRepetitions_isTrueAtOnce() {
    window.pass(30);
    String before = window.text("player-left");
    assertThat(window.says()).contains("of 12");

    window.type(KeyCode.UP);

    assertThat(window.text("player-left")).isNotEqualTo(before);
    assertThat(window.says()).doesNotContain("of 12");
  }

  @Test
  void line5_painInARest_namesTheStretchJustDone() {
    window.pass(92 + 5);
    assertThat(window.text("player-cue")).isEqualTo("Rest");

    window.type(KeyCode.P).click("pain-close");

    assertThat(window.log().getFirst().pain()).isNotNull();
    assertThat(window.log().getFirst().pain().stretch()).isEqualTo("pelvic-tilt");
  }
}
