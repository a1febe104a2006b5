package app.limber.ui.maker;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/// A text and its translation side by side, or stacked if there is too little space.
final class TextPair extends Region {
  /// The width of a field, in ems, below which the fields are stacked.
  private static final double LEAST_EMS = 9;

  private static final double GAP_EMS = 0.8;
  private static final double GAP_ABOVE_EMS = 0.3;

  private final DraftField text;
  private final DraftField translation;

  /// @param text a field whose control is a [TextInputControl]
  TextPair(DraftField text, DraftField translation) {
    this.text = text;
    this.translation = translation;
    getChildren().addAll(text, translation);
  }

  private double em() {
    return ((TextInputControl) text.control()).getFont().getSize();
  }

  private boolean isBeside(double width) {
    return half(width) >= LEAST_EMS * em();
  }

  private double half(double width) {
    return Math.floor((width - snapSpaceX(GAP_EMS * em())) / 2);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * text.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getWidth() : width;
    if (isBeside(wide)) {
      double half = half(wide);
      return snapSizeY(Math.max(text.prefHeight(half), translation.prefHeight(half)));
    }
    return snapSizeY(text.prefHeight(wide))
        + snapSpaceY(GAP_ABOVE_EMS * em())
        + snapSizeY(translation.prefHeight(wide));
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth();
    if (isBeside(wide)) {
      double half = half(wide);
      place(text, 0, 0, half);
      place(translation, wide - half, 0, half);
    } else {
      place(text, 0, 0, wide);
      double below = snapSizeY(text.prefHeight(wide)) + snapSpaceY(GAP_ABOVE_EMS * em());
      place(translation, 0, below, wide);
    }
  }

  private void place(Node node, double x, double y, double width) {
    node.resizeRelocate(snapPositionX(x), y, width, snapSizeY(node.prefHeight(width)));
  }
}
