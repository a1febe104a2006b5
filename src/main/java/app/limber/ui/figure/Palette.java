package app.limber.ui.figure;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// The colours of the figure and its bed, for a light or a dark window and for print.
///
/// @param felt where the stretch is felt
/// @param rise how far the lit form of a part of the body lies above its shaded one, from 0, which
///     leaves an even outline, to 1, which leaves a shaded rim below
public record Palette(
    Tone skin,
    Tone shirt,
    Tone trousers,
    Tone hair,
    Color blush,
    Color line,
    Color sheet,
    Color mattress,
    Color piping,
    Tone pillow,
    Tone wood,
    Color shadow,
    Paint felt,
    Color arrow,
    Color strap,
    Color insetGround,
    Color insetRing,
    Color caption,
    Color paper,
    double rise) {

  /// The distance between the lines of a hatching, across and down, in pixels.
  private static final double HATCH = 3;

  /// How much of that distance a line takes up.
  private static final double HATCH_LINE = 0.34;

  /// A colour, the same in shade, and the same on the far side of the body.
  public record Tone(Color base, Color shade, Color far) {
    static Tone of(String base, String shade, String far) {
      return new Tone(Color.web(base), Color.web(shade), Color.web(far));
    }

    /// The two colours of a limb: lit and shaded.
    Color lit(boolean near) {
      return near ? base : far;
    }

    Color shaded(boolean near) {
      return near ? shade : far.interpolate(shade, 0.5);
    }
  }

  public static final Palette LIGHT =
      new Palette(
          Tone.of("#ecbb96", "#d99e78", "#cf9974"),
          Tone.of("#9fc7b6", "#82b09e", "#7fa898"),
          Tone.of("#2f7576", "#245e61", "#1f5558"),
          Tone.of("#5a4034", "#48322a", "#48322a"),
          Color.web("#e08b6d", 0.35),
          Color.web("#7a4f3c"),
          Color.web("#f4ecdf"),
          Color.web("#e6d9c6"),
          Color.web("#d3c2ab"),
          Tone.of("#fffdf8", "#eadfce", "#eadfce"),
          Tone.of("#c9a27c", "#b18a66", "#a37f5e"),
          Color.web("#6b4b34"),
          ShapePen.soft(Color.web("#f0764a"), 0.5),
          Color.web("#d9772f"),
          Color.web("#b4553a"),
          Color.web("#fbf5ea"),
          Color.web("#2f7576"),
          Color.web("#4a4039"),
          Color.web("#faf6ef"),
          1);

  public static final Palette DARK =
      new Palette(
          Tone.of("#e0a981", "#c48b66", "#a9795a"),
          Tone.of("#a3cbba", "#81ad9c", "#668e80"),
          Tone.of("#3f8f8e", "#317676", "#28605f"),
          Tone.of("#3a2a23", "#2c1f1a", "#2c1f1a"),
          Color.web("#d67b5c", 0.35),
          Color.web("#6a4332"),
          Color.web("#5b534b"),
          Color.web("#4a433d"),
          Color.web("#3b3530"),
          Tone.of("#8b8177", "#70675f", "#70675f"),
          Tone.of("#7a5e46", "#644c38", "#58432f"),
          Color.web("#0d0a08"),
          ShapePen.soft(Color.web("#ff8a5c"), 0.5),
          Color.web("#f2a15a"),
          Color.web("#e08a63"),
          Color.web("#3a3530"),
          Color.web("#8fc5b6"),
          Color.web("#e6ddd2"),
          Color.web("#24211e"),
          1);

  /// Greys that stay apart on every printer; where the stretch is felt is hatched.
  public static final Palette PRINT =
      new Palette(
          Tone.of("#dcdcdc", "#8c8c8c", "#c6c6c6"),
          Tone.of("#ffffff", "#4a4a4a", "#dedede"),
          Tone.of("#b4b4b4", "#3c3c3c", "#8f8f8f"),
          Tone.of("#3a3a3a", "#2a2a2a", "#2a2a2a"),
          Color.web("#9a9a9a", 0.35),
          Color.web("#222222"),
          Color.web("#f4f4f4"),
          Color.web("#dedede"),
          Color.web("#b8b8b8"),
          Tone.of("#ffffff", "#a8a8a8", "#a8a8a8"),
          Tone.of("#a6a6a6", "#7d7d7d", "#7d7d7d"),
          Color.web("#555555"),
          hatching(Color.web("#000000")),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#ffffff"),
          Color.web("#222222"),
          Color.web("#222222"),
          Color.web("#ffffff"),
          0);

  /// Slanting lines with nothing between them.
  private static Paint hatching(Color line) {
    Color none = line.deriveColor(0, 1, 1, 0);
    return new LinearGradient(
        0,
        0,
        HATCH,
        HATCH,
        false,
        CycleMethod.REPEAT,
        new Stop(0, line),
        new Stop(HATCH_LINE, line),
        new Stop(HATCH_LINE, none),
        new Stop(1, none));
  }
}
