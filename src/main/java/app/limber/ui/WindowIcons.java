package app.limber.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/// Loads the icon of the program, for the window's frame and the taskbar.
final class WindowIcons {
  private static final int[] FIRST_SIZES = {32, 48, 64};
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  private WindowIcons() {}

  /// Returns the icon in all sizes, for the operating system to choose from.
  static List<Image> all() {
    return load(SIZES);
  }

  /// Returns the icon in the sizes for the start: reading and scaling the large ones takes longer
  /// than Today has.
  static List<Image> first() {
    return load(FIRST_SIZES);
  }

  private static List<Image> load(int[] sizes) {
    List<Image> icons = new ArrayList<>();
    for (int size : sizes) {
      try (InputStream file =
          WindowIcons.class.getResourceAsStream("icons/limber-" + size + ".png")) {
        if (file != null) {
          icons.add(new Image(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return icons;
  }
}
