package app.limber.ui.figure.surface;

/// The smallest rectangle around everything that has been added to it, in pixels. Mutable, because
/// one is filled with every frame.
final class Extent {
  private double left;
  private double top;
  private double right;
  private double bottom;

  Extent() {
    empty();
  }

  void empty() {
    left = Double.POSITIVE_INFINITY;
    top = Double.POSITIVE_INFINITY;
    right = Double.NEGATIVE_INFINITY;
    bottom = Double.NEGATIVE_INFINITY;
  }

  boolean isEmpty() {
    return left > right;
  }

  void add(double x, double y) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  /// Adds a rectangle, and `margin` around it.
  void add(double x0, double y0, double x1, double y1, double margin) {
    add(Math.min(x0, x1) - margin, Math.min(y0, y1) - margin);
    add(Math.max(x0, x1) + margin, Math.max(y0, y1) + margin);
  }

  /// Adds another extent, and `margin` around it.
  void add(Extent other, double margin) {
    if (!other.isEmpty()) {
      add(other.left, other.top, other.right, other.bottom, margin);
    }
  }

  /// Shrinks it to what lies within a picture of this size.
  void cut(double width, double height) {
    left = Math.max(0, left);
    top = Math.max(0, top);
    right = Math.min(width, right);
    bottom = Math.min(height, bottom);
  }

  /// Enlarges it until it begins at a multiple of `step`.
  void align(double step) {
    left = Math.floor(left / step) * step;
    top = Math.floor(top / step) * step;
  }

  boolean contains(Extent other) {
    return other.isEmpty()
        || (left <= other.left
            && top <= other.top
            && right >= other.right
            && bottom >= other.bottom);
  }

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
