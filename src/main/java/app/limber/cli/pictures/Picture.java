package app.limber.cli.pictures;

/// A picture as pixels, row by row from the top left, each as `0xAARRGGBB` without premultiplied
/// alpha.
///
/// Not a `BufferedImage`: that loads AWT's native libraries, which the image of Limber leaves out.
public final class Picture {
  private final int width;
  private final int height;
  private final int[] argb;

  /// Copies the pixels.
  ///
  /// @throws IllegalArgumentException if the picture is empty or the pixels do not fill it
  public Picture(int width, int height, int[] argb) {
    if (width < 1 || height < 1 || argb.length != (long) width * height) {
      throw new IllegalArgumentException(argb.length + " pixels for " + width + " by " + height);
    }
    this.width = width;
    this.height = height;
    this.argb = argb.clone();
  }

  /// The width in pixels.
  public int width() {
    return width;
  }

  /// The height in pixels.
  public int height() {
    return height;
  }

  /// Returns a copy of the pixels.
  public int[] argb() {
    return argb.clone();
  }
}
