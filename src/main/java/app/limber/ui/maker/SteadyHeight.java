package app.limber.ui.maker;

/// The height of a page in a window of constant height, without the changes that a message below
/// the page causes while it is shown.
final class SteadyHeight {
  private double window;
  private double tallest;

  /// Returns the greatest height so far in a window of this height.
  double of(double height, double windowHeight) {
    if (windowHeight != window) {
      window = windowHeight;
      tallest = 0;
    }
    tallest = Math.max(tallest, height);
    return tallest;
  }
}
