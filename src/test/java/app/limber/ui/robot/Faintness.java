package app.limber.ui.robot;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;

/// The words and the pictures on controls that hardly stand out from what is behind them.
public final class Faintness {
  /// What WCAG asks of text.
  private static final double LEAST = 4.5;

  /// What WCAG asks of a picture that says what a control does.
  private static final double LEAST_OF_PICTURES = 3;

  private Faintness() {}

  /// Describes what is too faint. Call on the thread of the window.
  public static List<String> of(Scene scene) {
    // A picture that was added just now has no colours before its styles are applied.
    scene.getRoot().applyCss();
    ScreenInspector inspector = new ScreenInspector(scene);
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
