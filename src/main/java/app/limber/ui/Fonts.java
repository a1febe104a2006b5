package app.limber.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// Loads the typeface of the window: Atkinson Hyperlegible Next, designed for readers with low
/// vision.
final class Fonts {
  private static final List<String> FILES =
      List.of(
          "AtkinsonHyperlegibleNext_300Light.ttf",
          "AtkinsonHyperlegibleNext_400Regular.ttf",
          "AtkinsonHyperlegibleNext_600SemiBold.ttf");
  private static final double ANY_SIZE = 12;

  private static boolean loaded;

  private Fonts() {}

  /// Registers the typeface with JavaFX; style sheets can then refer to it. May be called on any
  /// thread once the toolkit has begun to start.
  static synchronized void load() {
    if (loaded) {
      return;
    }
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("/app/limber/ui/fonts/" + file)) {
        Font.loadFont(in, ANY_SIZE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    loaded = true;
  }
}
