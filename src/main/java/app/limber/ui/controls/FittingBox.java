package app.limber.ui.controls;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// A column of texts with the largest font size at which it fits its bounds.
///
/// The font size decreases in small steps. Before it gets too small to read at a glance, the column
/// becomes `:tight`, for which style sheets reduce the large texts more than the small ones.
public final class FittingBox extends VBox {
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final int ROOMY_STEPS = 6;
  private static final int STEPS = 18;
  private static final double STEP_SHARE = 0.955;

  private String fitted = "";

  public FittingBox(Node... children) {
    super(children);
    setMinHeight(0);
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    // A change of type asks for another layout, so it is made only when there is a reason.
    String reason = reason();
    if (!reason.equals(fitted)) {
      fit();
      fitted = reason;
    }
    super.layoutChildren();
  }

  /// Applies the first step at which everything fits; the last one if there is none.
  private void fit() {
    int first = 0;
    int last = STEPS - 1;
    while (first < last) {
      int middle = (first + last) / 2;
      if (fits(middle)) {
        last = middle;
      } else {
        first = middle + 1;
      }
    }
    become(first);
  }

  private boolean fits(int step) {
    become(step);
    return computePrefHeight(getWidth()) <= getHeight();
  }

  private void become(int step) {
    boolean tight = step >= ROOMY_STEPS;
    double size = Math.pow(STEP_SHARE, tight ? step - ROOMY_STEPS : step);
    pseudoClassStateChanged(TIGHT, tight);
    // Style sheets write numbers in one way only, whatever the language.
    setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fem;", size));
    applyCss();
  }

  private String reason() {
    return getChildren().stream()
            .filter(Node::isManaged)
            .map(child -> child instanceof Labeled labeled ? labeled.getText() : "")
            .collect(Collectors.joining("\n"))
        + getWidth()
        + "×"
        + getHeight();
  }
}
