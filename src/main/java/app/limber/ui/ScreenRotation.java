package app.limber.ui;

/// The rotation of the window's content, for someone who lies on their side.
enum ScreenRotation {
  UPRIGHT(0),
  RIGHT(90),
  LEFT(-90);

  private final int degrees;

  ScreenRotation(int degrees) {
    this.degrees = degrees;
  }

  int degrees() {
    return degrees;
  }

  ScreenRotation next() {
    return switch (this) {
      case UPRIGHT -> RIGHT;
      case RIGHT -> LEFT;
      case LEFT -> UPRIGHT;
    };
  }
}
