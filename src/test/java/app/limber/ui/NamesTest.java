package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.robot.ScreenInspector;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A screen reader can name every control of every screen, and say what kind it is.
class NamesTest {
  private static final Set<AccessibleRole> KINDS_THAT_SAY_NOTHING =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everyControl_hasANameAndARole(Screen screen) {
    try (OpenWindow window = screen.open(OpenWindow.on(folder))) {
      List<String> nameless =
          OpenWindow.fx(
              () ->
                  new ScreenInspector(window.stage().getScene())
                      .controls()
                      .filter(node -> !isNamed(node))
                      .map(NamesTest::description)
                      .toList());

      assertThat(nameless).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void twoControlsOfAKind_neverHaveOneName(Screen screen) {
    try (OpenWindow window = screen.open(OpenWindow.on(folder))) {
      List<String> names =
          OpenWindow.fx(
              () ->
                  new ScreenInspector(window.stage().getScene())
                      .controls()
                      .map(node -> node.getAccessibleRole() + " " + name(node))
                      .toList());

      assertThat(names).doesNotHaveDuplicates();
    }
  }

  private static boolean isNamed(Node node) {
    return !name(node).isBlank() && !KINDS_THAT_SAY_NOTHING.contains(node.getAccessibleRole());
  }

  static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    // What is typed into a field is no name of it.
    boolean isField =
        node.getAccessibleRole() == AccessibleRole.TEXT_FIELD
            || node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
    return isField || text == null ? "" : text.toString();
  }

  private static String description(Node node) {
    return node.getAccessibleRole() + " " + node + " named " + name(node);
  }
}
