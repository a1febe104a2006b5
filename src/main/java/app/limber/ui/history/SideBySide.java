package app.limber.ui.history;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts beside each other; below each other where the width does not suffice.
final class SideBySide extends Pane {
  /// The minimum width of the second part beside the first, as a share of the first one's width.
  private static final double LEAST_SHARE = 1.15;

  private final Region first;
  private final Region second;

  /// @param first has its preferred width, or its preferred height when it is above
  SideBySide(Region first, Region second) {
    this.first = first;
    this.second = second;
    getStyleClass().add("side-by-side");
    getChildren().addAll(first, second);
  }

  private boolean isNarrow(double width) {
    return width < first.prefWidth(-1) * (1 + LEAST_SHARE);
  }

  private double gap() {
    return snapSpaceX(first.prefWidth(-1) / 12);
  }

  @Override
  protected double computeMinHeight(double width) {
    return isNarrow(getWidth()) ? computePrefHeight(getWidth()) : first.prefHeight(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double own = getWidth();
    return isNarrow(own)
        ? first.prefHeight(own) + gap() + second.prefHeight(own)
        : first.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (isNarrow(width)) {
      double above = first.prefHeight(width);
      first.resizeRelocate(0, 0, width, above);
      second.resizeRelocate(
          0, snapPositionY(above + gap()), width, Math.max(0, getHeight() - above - gap()));
    } else {
      double left = first.prefWidth(-1);
      first.resizeRelocate(0, 0, left, getHeight());
      second.resizeRelocate(snapPositionX(left + gap()), 0, width - left - gap(), getHeight());
    }
  }
}
