package app.limber.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/// Loads the icon of the program, for the window's frame and the taskbar.
final class WindowIcons {
  /// No system's window shows a larger one, and scaling those down takes time at the start.
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128};

  private WindowIcons() {}

  /// Returns the icon in all sizes, for the operating system to choose from.
  static List<Image> all() {
    List<Image> icons = new ArrayList<>();
    for (int size : SIZES) {
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
