package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Keyboard;
import java.nio.file.Path;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakerFigureTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"720, 480, 100", "1024, 640, 175", "1024, 640, 100", "720, 960, 175"})
  void figure_staysInSightWhileJointsAreBentByKeys(double width, double height, int percent) {
    try (OpenWindow window =
        OpenWindow.on(folder)
            .size(width, height)
            .chosen(settings -> settings.with(settings.look().withTextPercent(percent)))
            .open()) {
      window.click("go-stretches").click("copy-stretch").click("maker-tab-pose");
      new Keyboard(window).tabTo("pose-joints").type(KeyCode.END, KeyCode.RIGHT);
      Scene scene = window.stage().getScene();
      Bounds all = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
      ListView<?> joints = (ListView<?>) window.node("pose-joints");

      assertThat(all.contains(bounds(window.node("pose-figure")))).as("the whole figure").isTrue();
      assertThat(window.node("pose-figure").getLayoutBounds().getHeight()).isGreaterThan(100);
      assertThat(all.contains(bounds(joints))).as("and the list").isTrue();
      assertThat(window.text("pose-telling")).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {640, 660, 680})
  void messageBelowThePage_leavesEverythingInItsPlace(int height) {
    try (OpenWindow window = OpenWindow.on(folder).size(1024, height).open()) {
      window.click("go-stretches").click("copy-stretch");
      Bounds tabs = bounds(window.node("maker-tab-pose"));
      window.click("maker-save");

      assertThat(window.says()).contains(window.words("maker.saved"));
      assertThat(bounds(window.node("maker-tab-pose")).getMinX()).isEqualTo(tabs.getMinX());
      assertThat(bounds(window.node("maker-tab-pose")).getMinY()).isEqualTo(tabs.getMinY());
    }
  }

  private static Bounds bounds(Node node) {
    return OpenWindow.fx(() -> node.localToScene(node.getLayoutBounds()));
  }
}
