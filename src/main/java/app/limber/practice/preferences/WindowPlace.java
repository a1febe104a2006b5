package app.limber.practice.preferences;

import java.util.List;

/// Where a window was on the screens, in points, and whether it filled one of them.
///
/// @param x from the left edge of the first screen; negative on a screen to the left of it
/// @param y from its top
/// @param width the width that it has when it does not fill a screen, more than 0
/// @param height likewise
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
  private static final double FARTHEST = 100_000;

  /// So much of the top of a window must be on a screen for a pointer to move it by.
  private static final double LEAST_GRIP = 80;

  /// About the height of a title bar.
  private static final double ROOM_FOR_FRAME = 40;

  public WindowPlace {
    if (!isUsable(x, y, width, height)) {
      throw new IllegalArgumentException(
          "no place of a window: " + x + ", " + y + ", " + width + " × " + height);
    }
  }

  /// Whether a window can be there; numbers beyond any screen, and what is no number, are refused.
  public static boolean isUsable(double x, double y, double width, double height) {
    return Math.abs(x) <= FARTHEST
        && Math.abs(y) <= FARTHEST
        && width > 0
        && width <= FARTHEST
        && height > 0
        && height <= FARTHEST;
  }

  /// A screen, or the part of it that windows may cover.
  public record Area(double x, double y, double width, double height) {
    private double overlap(WindowPlace place) {
      double wide = Math.min(x + width, place.x + place.width) - Math.max(x, place.x);
      double high = Math.min(y + height, place.y + place.height) - Math.max(y, place.y);
      return Math.max(0, wide) * Math.max(0, high);
    }

    private boolean holdsTopOf(WindowPlace place) {
      double grip = Math.min(x + width, place.x + place.width) - Math.max(x, place.x);
      return grip >= Math.min(LEAST_GRIP, place.width)
          && place.y >= y
          && place.y <= y + height - LEAST_GRIP / 2;
    }
  }

  /// Returns a place in the centre of a screen, reduced where the screen has no room for the given
  /// size plus the window's frame.
  public static WindowPlace first(double width, double height, Area screen) {
    double fitting = Math.min(width, screen.width - 2 * ROOM_FOR_FRAME);
    double fittingHigh = Math.min(height, screen.height - 2 * ROOM_FOR_FRAME);
    return new WindowPlace(
        screen.x + (screen.width - fitting) / 2,
        screen.y + (screen.height - fittingHigh) / 2,
        fitting,
        fittingHigh,
        false);
  }

  /// Returns this place if its top is still visible, so that the window can be moved; otherwise the
  /// nearest place on the screen that shows most of it, or on the first screen if none does. Never
  /// larger than the screen.
  ///
  /// @param screens the current screens, the main one first; at least one
  public WindowPlace on(List<Area> screens) {
    Area home = screens.getFirst();
    for (Area screen : screens) {
      if (screen.overlap(this) > home.overlap(this)) {
        home = screen;
      }
    }
    double newWidth = Math.min(width, home.width);
    double newHeight = Math.min(height, home.height);
    boolean fits = newWidth == width && newHeight == height;
    if (fits && screens.stream().anyMatch(screen -> screen.holdsTopOf(this))) {
      return this;
    }
    return new WindowPlace(
        Math.clamp(x, home.x, home.x + home.width - newWidth),
        Math.clamp(y, home.y, home.y + home.height - newHeight),
        newWidth,
        newHeight,
        maximised);
  }
}
