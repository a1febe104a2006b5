package app.limber.ui.done;

import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// Makes the type of a page smaller until the page fits without scrolling.
///
/// Large type on a large screen can be spared more of its size than it is worth to scroll for. Type
/// is never made smaller than two thirds of what it would be, nor smaller than the usual size.
final class FittedType {
  private static final double STEP = 0.04;
  private static final double LEAST_SHARE = 0.64;

  /// The smallest type that may result, in pixels.
  private static final double LEAST_SIZE = 14;

  private final Region content;
  private String fitted = "";

  FittedType(Region content) {
    this.content = content;
  }

  /// Whether the content has to be fitted, since the size or the words have changed.
  ///
  /// @param words the text on which the height of the content depends
  boolean changes(double width, double height, String words) {
    String reason = width + "×" + height + words;
    if (width <= 0 || height <= 0 || reason.equals(fitted)) {
      return false;
    }
    fitted = reason;
    return true;
  }

  /// Fits the content to a size.
  ///
  /// @return whether it needs no scrolling
  boolean fit(double width, double height) {
    double share = 1;
    apply(share);
    double least = Math.max(LEAST_SHARE, LEAST_SIZE / size());
    while (content.prefHeight(width) > height && share - STEP >= least) {
      share -= STEP;
      apply(share);
    }
    if (content.prefHeight(width) > height) {
      apply(1); // It has to scroll anyway.
      return false;
    }
    return true;
  }

  private void apply(double share) {
    // CSS numbers do not depend on the locale.
    content.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem;", share));
    content.applyCss();
  }

  private double size() {
    return content.lookupAll(".done-how").stream()
        .map(node -> ((Labeled) node).getFont())
        .mapToDouble(Font::getSize)
        .max()
        .orElse(LEAST_SIZE);
  }
}
