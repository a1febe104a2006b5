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

/// Finds texts and icons with too little contrast.
public final class Faintness {
  /// The contrast that WCAG 2.1 (1.4.3) requires of text.
  private static final double LEAST = 4.5;

  /// The contrast that WCAG 2.1 (1.4.11) requires of icons of controls.
  private static final double LEAST_OF_PICTURES = 3;

  private Faintness() {}

  /// Describes what has too little contrast. Call on the JavaFX application thread.
  public static List<String> of(Scene scene) {
    // A newly added icon has no colours until its styles are applied.
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

  /// A stepper at its limit is drawn as disabled.
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

  /// The background colour of a control, blended from all its ancestors.
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
