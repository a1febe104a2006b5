package app.limber.cli.pictures;

import java.util.Arrays;

/// A picture as pixels, row by row from the top left, each as `0xAARRGGBB` without premultiplied
/// alpha.
///
/// Not a `BufferedImage`: that loads AWT's native libraries, which the image of Limber leaves out.
public record Picture(int width, int height, int[] argb) {
  /// Copies the pixels.
  ///
  /// @throws IllegalArgumentException if the picture is empty or the pixels do not fill it
  public Picture {
    if (width < 1 || height < 1 || argb.length != (long) width * height) {
      throw new IllegalArgumentException(argb.length + " pixels for " + width + " by " + height);
    }
    argb = argb.clone();
  }

  /// Returns a copy of the pixels.
  @Override
  public int[] argb() {
    return argb.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture
        && width == picture.width
        && Arrays.equals(argb, picture.argb);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(argb);
  }

  @Override
  public String toString() {
    return width + " by " + height + " pixels";
  }
}
