package app.limber.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Loads the typeface of the window, Atkinson Hyperlegible Next, designed for readers with low
/// vision, and its icon. Each is loaded once, on any thread, once the toolkit has begun to start;
/// who asks while another thread loads waits for it.
final class WindowResources {
  private static final List<String> FONTS = List.of("300Light", "400Regular", "600SemiBold");
  private static final double ANY_SIZE = 12;

  /// The sizes of the icon that the toolkit hands to an operating system: 32 pixels to Windows, 128
  /// to the others. It takes the nearest one and scales it, on the thread of the first frame.
  private static final int[] ICONS = {32, 128};

  private static boolean fontsLoaded;
  private static List<Image> icons = List.of();

  private WindowResources() {}

  /// Registers the typeface with JavaFX, so that style sheets can refer to it. Also measures a
  /// character, which makes JavaFX look up the system's fonts here rather than on the JavaFX
  /// application thread.
  static void loadFonts() {
    synchronized (FONTS) {
      if (!fontsLoaded) {
        fontsLoaded = true;
        for (String weight : FONTS) {
          read(
              "/app/limber/ui/fonts/AtkinsonHyperlegibleNext_" + weight + ".ttf",
              file -> Font.loadFont(file, ANY_SIZE));
        }
        Objects.requireNonNull(new Text("0").getLayoutBounds());
      }
    }
  }

  /// Returns the icon, for the window's frame and the taskbar, in all sizes that are used.
  static synchronized List<Image> icons() {
    if (icons.isEmpty()) {
      icons =
          Arrays.stream(ICONS)
              .mapToObj(size -> read("icons/limber-" + size + ".png", Image::new))
              .toList();
    }
    return icons;
  }

  private static <T> T read(String name, Function<InputStream, T> reader) {
    try (InputStream file =
        Objects.requireNonNull(WindowResources.class.getResourceAsStream(name), name)) {
      return reader.apply(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
