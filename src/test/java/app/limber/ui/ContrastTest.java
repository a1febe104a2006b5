package app.limber.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.Theme;
import app.limber.ui.robot.Contrast;
import app.limber.ui.robot.ScreenInspector;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every word and every picture on a control stands out from what is behind it, in both themes.
class ContrastTest {
  /// What WCAG asks of text.
  private static final double LEAST = 4.5;

  /// What WCAG asks of a picture that says what a control does.
  private static final double LEAST_OF_PICTURES = 3;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void wordsInTheLight_standOut(Screen screen) {
    assertThat(faint(screen, Theme.LIGHT)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wordsInTheDark_standOut(Screen screen) {
    assertThat(faint(screen, Theme.DARK)).isEmpty();
  }

  @Test
  void greyOnGrey_isFaint() {
    assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.between(Color.gray(0.5), Color.gray(0.6))).isLessThan(LEAST);
  }

  private List<String> faint(Screen screen, Theme theme) {
    OpenWindow.Builder dressed =
        OpenWindow.on(folder).chosen(settings -> settings.with(settings.look().withTheme(theme)));
    try (OpenWindow window = screen.open(dressed)) {
      return OpenWindow.fx(
          () -> {
            // A picture that was added just now has no colours before its styles are applied.
            window.stage().getScene().getRoot().applyCss();
            ScreenInspector inspector = new ScreenInspector(window.stage().getScene());
            return Stream.concat(
                    inspector
                        .labels()
                        .filter(labeled -> !labeled.isDisabled())
                        .filter(labeled -> contrast(labeled) < LEAST)
                        .map(labeled -> "%.2f %s".formatted(contrast(labeled), labeled)),
                    inspector
                        .pictures()
                        .filter(line -> !line.isDisabled() && !isAtItsEnd(line))
                        .filter(line -> contrast(line) < LEAST_OF_PICTURES)
                        .map(line -> "%.2f %s".formatted(contrast(line), line.getParent())))
                .toList();
          });
    }
  }

  /// A stepper that cannot go further is drawn as what is disabled.
  private static boolean isAtItsEnd(Node line) {
    return line.getParent().getParent().getPseudoClassStates().stream()
        .anyMatch(state -> state.getPseudoClassName().equals("at-end"));
  }

  private static double contrast(Labeled labeled) {
    return contrast(labeled, (Color) labeled.getTextFill());
  }

  private static double contrast(Shape line) {
    return contrast(line, (Color) line.getStroke());
  }

  private static double contrast(Node node, Color colour) {
    Color behind = behind(node);
    double opacity = opacity(node);
    return Contrast.between(Contrast.over(colour.deriveColor(0, 1, 1, opacity), behind), behind);
  }

  private static double opacity(Node node) {
    double opacity = 1;
    for (Node above = node; above != null; above = above.getParent()) {
      opacity *= above.getOpacity();
    }
    return opacity;
  }

  /// The colour behind a control, with all that shines through.
  private static Color behind(Node node) {
    Color below = node.getParent() == null ? Color.WHITE : behind(node.getParent());
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        if (fill.getFill() instanceof Color colour) {
          below = Contrast.over(colour, below);
        }
      }
    }
    return below;
  }
}
