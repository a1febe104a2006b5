package app.limber.ui.maker.posing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.figure.Joint;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.posing.Handle;
import app.limber.figure.posing.Pin;
import app.limber.figure.posing.Posing;
import app.limber.figure.posing.StartPose;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PosePaneTest {
  private static final StartPose KNEELING = StartPose.of("cat-camel", "level");
  private static final StartPose LYING = StartPose.of("pelvic-tilt", "neutral");
  private static final StartPose LEG_UP = StartPose.of("hamstring", "strap-in");

  static List<StartPose> everyPose() {
    return StartPose.all().toList();
  }

  @Test
  void drag_movesThePartAndIsOneEdit() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      window.dragBy("pose-near-foot", 30, 40);

      assertThat(window.edits).hasSize(1).containsExactly(window.pose());
      assertThat(Skeleton.solve(window.pose()).nearLeg().ankle().y())
          .isLessThan(Skeleton.solve(LEG_UP.pose()).nearLeg().ankle().y() - 0.03);
    }
  }

  @Test
  void draggedPart_isUnderThePointer() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      Point2D from = window.middle("pose-near-foot");
      Point2D to = from.add(20, 30);
      window.press(from).moveTo(to);

      assertThat(window.middle("pose-near-foot").distance(to)).isLessThan(2);
      assertThat(window.edits).isEmpty();
      assertThat(window.pose()).isEqualTo(LEG_UP.pose());
    }
  }

  @Test
  void drag_tellsJointAngleAndRange() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      Point2D from = window.middle("pose-near-foot");
      window.press(from).moveTo(from.add(30, 40));

      assertThat(window.text("pose-telling"))
          .containsPattern("Near (hip|knee) \\d+° \\(-\\d+° to \\d+°\\)");
    }
  }

  @Test
  void dragBeyondALimit_tellsWhatStopsIt() {
    try (PoseWindow window = new PoseWindow(KNEELING)) {
      Point2D from = window.middle("pose-head");
      window.press(from);
      for (int i = 1; i <= 20; i++) {
        window.moveTo(from.add(0, -15 * i));
      }

      assertThat(window.text("pose-telling")).contains("as far as it goes");
    }
  }

  @Test
  void partThatRests_tellsWhyItStays() {
    try (PoseWindow window = new PoseWindow(LYING)) {
      Point2D from = window.middle("pose-head");
      window.press(from).moveTo(from.add(0, -60));

      assertThat(window.text("pose-telling")).contains("Free it first");
    }
  }

  @Test
  void escape_takesTheDragBack() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      Point2D from = window.middle("pose-near-foot");
      window.press(from).moveTo(from.add(40, 40)).type(KeyCode.ESCAPE);
      window.release(from.add(40, 40));

      assertThat(window.edits).isEmpty();
      assertThat(window.middle("pose-near-foot").distance(from)).isLessThan(1);
    }
  }

  @Test
  void arrowKey_bendsTheChosenJointByOneDegree() {
    try (PoseWindow window = new PoseWindow(KNEELING)) {
      window.focus("pose-joints").type(KeyCode.HOME, KeyCode.RIGHT);
      window.typeWith(KeyCode.SHIFT, KeyCode.RIGHT);

      assertThat(window.edits).hasSize(2);
      assertThat(window.pose().angle(Joint.NECK))
          .isCloseTo(KNEELING.pose().angle(Joint.NECK) + 6, within(1e-9));
    }
  }

  @Test
  void buttonsInTheList_bendTheJointOfTheirLine() {
    try (PoseWindow window = new PoseWindow(KNEELING)) {
      window.click("pose-more-neck").click("pose-more-neck").click("pose-less-neck");

      assertThat(window.edits).hasSize(3);
      assertThat(window.pose().angle(Joint.NECK))
          .isCloseTo(KNEELING.pose().angle(Joint.NECK) + 5, within(1e-9));
      assertThat(window.node("pose-more-neck").getAccessibleText()).isEqualTo("Neck: 5° more");
    }
  }

  @Test
  void nudgeBeyondTheLimit_isNoEdit() {
    try (PoseWindow window = new PoseWindow(KNEELING)) {
      window.focus("pose-joints").type(KeyCode.HOME);
      for (int i = 0; i < 12; i++) {
        window.typeWith(KeyCode.SHIFT, KeyCode.RIGHT);
      }

      assertThat(window.pose().angle(Joint.NECK)).isEqualTo(45);
      assertThat(window.edits).doesNotHaveDuplicates();
      assertThat(spoken(window)).contains("Neck: 45 degrees, at its limit, from -45 to 45");
    }
  }

  @Test
  void arrowKeyOnAPart_movesIt() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      window.focus("pose-near-foot").type(KeyCode.DOWN);

      assertThat(window.edits).hasSize(1);
      assertThat(Handle.NEAR_FOOT.place(Skeleton.solve(window.pose())).y())
          .isLessThan(Handle.NEAR_FOOT.place(Skeleton.solve(LEG_UP.pose())).y());
    }
  }

  @Test
  void arrowKeyWithControl_movesAPartOutOfThePicture() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      window.focus("pose-near-foot").typeWith(KeyCode.CONTROL, KeyCode.DOWN);

      assertThat(Handle.NEAR_FOOT.place(Skeleton.solve(window.pose())).z())
          .isGreaterThan(Handle.NEAR_FOOT.place(Skeleton.solve(LEG_UP.pose())).z() + 0.005);
    }
  }

  @Test
  void otherButtonWhileDragging_doesNotEndTheDrag() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      Point2D from = window.middle("pose-near-foot");
      window.press(from).moveTo(from.add(20, 20));
      window.press(from.add(20, 20)).moveTo(from.add(30, 40)).release(from.add(30, 40));

      assertThat(window.edits).hasSize(1);
    }
  }

  @Test
  void pageDown_goesThroughAllParts() {
    try (PoseWindow window = new PoseWindow(LYING)) {
      window.focus("pose-near-foot");
      for (int i = 0; i < Handle.values().length; i++) {
        window.type(KeyCode.PAGE_DOWN);
      }

      assertThat(focus(window)).isEqualTo("pose-near-foot");
      assertThat(window.text("pose-telling")).contains("Page Down");
    }
  }

  @Test
  void menu_freesAFootAndPinsItAgain() {
    try (PoseWindow window = new PoseWindow(LYING)) {
      window.focus("pose-near-foot").type(KeyCode.ENTER);
      choose(window, "free");
      assertThat(Posing.pinOf(window.pose(), Handle.NEAR_FOOT)).isEmpty();

      window.focus("pose-near-foot").type(KeyCode.ENTER);
      choose(window, "on the bed");

      assertThat(Posing.pinOf(window.pose(), Handle.NEAR_FOOT))
          .contains(new Pin.On(Pin.Surface.BED));
      assertThat(window.edits).hasSize(2);
    }
  }

  @Test
  void menuInTheList_isTheSame() {
    try (PoseWindow window = new PoseWindow(LYING)) {
      window.focus("pose-joints").type(KeyCode.HOME, KeyCode.ENTER);

      choose(window, "free");

      assertThat(Posing.pinOf(window.pose(), Handle.HEAD)).isEmpty();
    }
  }

  @Test
  void mirror_exchangesTheSides() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      window.click("pose-mirror");

      assertThat(window.edits).containsExactly(Posing.mirror(LEG_UP.pose()).orElseThrow());
    }
  }

  @Test
  void poseSetFromOutside_isShownWithoutAnEdit() {
    try (PoseWindow window = new PoseWindow(LEG_UP)) {
      Pose other = StartPose.of("hamstring", "strap-ease").pose();
      Point2D before = window.middle("pose-near-foot");
      PoseWindow.fx(() -> window.pane.poseProperty().set(other));
      window.settle();

      assertThat(window.edits).isEmpty();
      assertThat(window.middle("pose-near-foot").distance(before)).isGreaterThan(5);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPose")
  void everyHandle_isNamedAndInThePicture(StartPose start) {
    try (PoseWindow window = new PoseWindow(start)) {
      for (Handle handle : Handle.values()) {
        String id = "pose-" + handle.code();
        assertThat(window.node(id).getAccessibleText()).isNotBlank();
        assertThat(window.node(id).getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(window.bounds("pose-figure").contains(window.middle(id)))
            .as("%s %s", start, handle)
            .isTrue();
      }
      assertThat(window.cut()).isEmpty();
    }
  }

  private static List<String> spoken(PoseWindow window) {
    return PoseWindow.fx(
        () ->
            window.pane.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty())
                .map(node -> Objects.toString(node.getAccessibleText()))
                .toList());
  }

  private static String focus(PoseWindow window) {
    return PoseWindow.fx(() -> window.stage().getScene().getFocusOwner().getId());
  }

  private static void choose(PoseWindow window, String name) {
    PoseWindow.fx(
        () -> {
          ContextMenu menu =
              Window.getWindows().stream()
                  .filter(ContextMenu.class::isInstance)
                  .map(ContextMenu.class::cast)
                  .findFirst()
                  .orElseThrow();
          MenuItem item =
              menu.getItems().stream()
                  .filter(any -> name.equals(any.getText()))
                  .findFirst()
                  .orElseThrow();
          item.fire();
          menu.hide();
        });
    window.settle();
  }
}
