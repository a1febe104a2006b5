package app.limber.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// Loads the icon of the program, for the window's frame and the taskbar.
final class WindowIcons {
  /// The sizes that the toolkit hands to an operating system: 32 pixels to Windows, 128 to the
  /// others. It takes the nearest one and scales it, on the thread of the first frame.
  private static final int[] SIZES = {32, 128};

  private static List<Image> icons = List.of();

  private WindowIcons() {}

  /// Returns the icon in all sizes that are used. May be called on any thread once the toolkit has
  /// begun to start.
  static synchronized List<Image> all() {
    if (icons.isEmpty()) {
      icons = Arrays.stream(SIZES).mapToObj(WindowIcons::read).toList();
    }
    return icons;
  }

  private static Image read(int size) {
    String name = "icons/limber-" + size + ".png";
    try (InputStream file =
        Objects.requireNonNull(WindowIcons.class.getResourceAsStream(name), name)) {
      return new Image(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
