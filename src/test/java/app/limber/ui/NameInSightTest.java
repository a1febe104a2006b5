package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.robot.Sight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keyboard leads to no control whose name is scrolled out of sight.
class NameInSightTest {
  private static final Set<String> NAMED =
      Set.of("setting-row", "correction-section", "stiffness-scale", "maker-field");
  private static final int MOST_CONTROLS = 100;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"SETTINGS, 100", "SETTINGS, 175", "HISTORY_CORRECTION, 150", "MAKER_CARE, 150"})
  void tabThroughAPage_scrollsTheNameOfEachControlIntoSight(Screen screen, int percent) {
    OpenWindow.Builder builder =
        OpenWindow.on(folder)
            .size(1024, 640)
            .chosen(settings -> settings.with(settings.look().withTextPercent(percent)));
    try (OpenWindow window = screen.open(builder)) {
      List<Node> visited = new ArrayList<>();
      List<String> nameless = new ArrayList<>();
      while (!visited.contains(Sight.focused(window)) && visited.size() < MOST_CONTROLS) {
        Node control = Sight.focused(window);
        visited.add(control);
        window.type(KeyCode.TAB);
        Node group = named(Sight.focused(window));
        if (group != null && !Sight.has(group)) {
          nameless.add(String.valueOf(Sight.focused(window)));
        }
      }

      assertThat(visited).hasSizeGreaterThan(10);
      assertThat(nameless).isEmpty();
    }
  }

  private static @Nullable Node named(Node control) {
    Node group = control;
    while (group != null && group.getStyleClass().stream().noneMatch(NAMED::contains)) {
      group = group.getParent();
    }
    return group;
  }
}
