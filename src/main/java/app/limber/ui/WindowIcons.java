package app.limber.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/// Loads the icon of the program, for the window's frame and the taskbar.
final class WindowIcons {
  private static final int[] FIRST_SIZES = {32, 48, 64};
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  private WindowIcons() {}

  /// Returns the icon in all sizes, for the operating system to choose from.
  ///
  /// @param loaded the sizes that need not be read again
  static List<Image> all(List<Image> loaded) {
    return load(SIZES, loaded);
  }

  /// Returns the icon in the sizes that are needed at the start. Reading and scaling the large ones
  /// would delay the first frame.
  static List<Image> first() {
    return load(FIRST_SIZES, List.of());
  }

  private static List<Image> load(int[] sizes, List<Image> loaded) {
    List<Image> icons = new ArrayList<>();
    for (int size : sizes) {
      loaded.stream()
          .filter(icon -> icon.getWidth() == size)
          .findFirst()
          .or(() -> read(size))
          .ifPresent(icons::add);
    }
    return icons;
  }

  private static Optional<Image> read(int size) {
    try (InputStream file =
        WindowIcons.class.getResourceAsStream("icons/limber-" + size + ".png")) {
      return file == null ? Optional.empty() : Optional.of(new Image(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
