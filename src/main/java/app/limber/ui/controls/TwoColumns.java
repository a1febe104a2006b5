package app.limber.ui.controls;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two columns; the second moves below the first where the width does not suffice for both.
///
/// The second column has its preferred width, the first one the rest, of which it needs a minimum
/// share.
public final class TwoColumns extends Pane {
  private static final double LEAST_SHARE = 0.75;

  private final Region first;
  private final Region second;

  public TwoColumns(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gap() {
    return snapSpaceX(second.prefWidth(-1) / 10);
  }

  private double inner(double width) {
    Insets insets = getInsets();
    return width - insets.getLeft() - insets.getRight();
  }

  private boolean isBeside(double inner) {
    return inner >= second.prefWidth(-1) * (1 + LEAST_SHARE) + gap();
  }

  private double firstWidth(double inner) {
    return isBeside(inner) ? inner - gap() - second.prefWidth(-1) : inner;
  }

  private double secondWidth(double inner) {
    return Math.min(inner, second.prefWidth(-1));
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = inner(width < 0 ? prefWidth(-1) : width);
    double one = first.prefHeight(firstWidth(inner));
    double other = second.prefHeight(secondWidth(inner));
    double content = isBeside(inner) ? Math.max(one, other) : one + gap() + other;
    return getInsets().getTop() + content + getInsets().getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + gap() + second.prefWidth(-1);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double inner = inner(getWidth());
    double width = firstWidth(inner);
    double height = first.prefHeight(width);
    first.resizeRelocate(left, top, width, height);
    double otherWidth = secondWidth(inner);
    double x = isBeside(inner) ? left + width + gap() : left;
    double y = isBeside(inner) ? top : top + height + gap();
    second.resizeRelocate(
        snapPositionX(x), snapPositionY(y), otherWidth, second.prefHeight(otherWidth));
  }
}
