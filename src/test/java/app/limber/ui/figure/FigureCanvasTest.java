package app.limber.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.FigureFrame;
import app.limber.figure.Shown;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The drawn figure: that there is one at every size, and how one scene gives way to the next.
class FigureCanvasTest {
  /// Where smooth edges lie above one another, one layer more changes the colour a little.
  private static final int LAYERED_EDGE = 12;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({"160, 120, false", "160, 120, true", "1280, 800, false", "2560, 400, true"})
  void figure_isDrawnAtEverySizeInLightAndDark(double width, double height, boolean dark)
      throws Exception {
    int[] pixels =
        onFx(
            () -> {
              FigureCanvas canvas = sized(width, height);
              canvas.setDark(dark);
              canvas.show(ready("pelvic-tilt"));
              return pixels(canvas);
            });

    assertThat(painted(pixels)).isGreaterThan(pixels.length / 20);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(40);
  }

  @Test
  void nothingShown_isClear() throws Exception {
    assertThat(painted(onFx(() -> pixels(sized(300, 200))))).isZero();
  }

  @Test
  void clear_takesTheFigureAway() throws Exception {
    int[] pixels =
        onFx(
            () -> {
              FigureCanvas canvas = sized(300, 200);
              canvas.show(ready("prayer"));
              canvas.clear();
              return pixels(canvas);
            });

    assertThat(painted(pixels)).isZero();
  }

  @Test
  void sameFrameAgain_isTheSamePicture() throws Exception {
    int[][] pictures =
        onFx(
            () -> {
              FigureCanvas canvas = sized(640, 400);
              canvas.show(ready("thomas"));
              int[] before = pixels(canvas);
              canvas.show(ready("thomas"));
              return new int[][] {before, pixels(canvas)};
            });

    assertThat(pictures[1]).isEqualTo(pictures[0]);
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void movingPicture_isThePictureOfEachFrame(Shown shown) throws Exception {
    FigureCanvas moving = onFx(() -> sized(480, 320));
    for (FigureFrame frame : frames(shown)) {
      int[] seen =
          onFx(
              () -> {
                moving.setReducedMotion(true);
                moving.show(frame);
                return pixels(moving);
              });
      int[] still = onFx(() -> picture(frame));
      assertThat(IntStream.range(0, still.length).map(i -> difference(seen[i], still[i])).max())
          .as("greatest difference of a pixel's colour: %s at %s", shown, frame.arrow())
          .satisfies(most -> assertThat(most.orElseThrow()).isLessThan(LAYERED_EDGE));
    }
  }

  /// Several moments of each phase.
  private static List<FigureFrame> frames(Shown shown) {
    List<FigureFrame> frames = new ArrayList<>();
    for (int phase = 0; phase < shown.phases().size(); phase++) {
      Duration time = Shown.time(shown.phases().get(phase));
      for (double share : new double[] {0.1, 0.5, 0.9}) {
        frames.add(shown.figure().at(shown.side(), 2, phase, share, time));
      }
    }
    return frames;
  }

  @Test
  void otherScene_fadesInAboveTheOld() throws Exception {
    FigureCanvas canvas = onFx(() -> sized(300, 200));
    onFx(
        () -> {
          canvas.show(ready("pelvic-tilt"));
          canvas.show(ready("prayer"));
          return canvas;
        });

    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> onFx(() -> fading(canvas)) > 0);
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> onFx(() -> fading(canvas)) == 0);
    assertThat(onFx(() -> pixels(canvas))).isEqualTo(onFx(() -> picture("prayer")));
  }

  @Test
  void otherSceneWithReducedMotion_changesAtOnce() throws Exception {
    int[] pixels =
        onFx(
            () -> {
              FigureCanvas canvas = sized(300, 200);
              canvas.setReducedMotion(true);
              canvas.show(ready("pelvic-tilt"));
              canvas.show(ready("prayer"));
              return pixels(canvas);
            });

    assertThat(pixels).isEqualTo(onFx(() -> picture("prayer")));
  }

  static Stream<Shown> everyStretch() {
    return Stream.concat(Shown.all(), Shown.everyMade());
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void contactSheet_isLargeAndFull(Shown shown) throws Exception {
    ContactSheet sheets = new ContactSheet(Messages.of(Locale.ENGLISH));
    Image sheet = onFx(() -> sheets.draw(shown.stretch(), shown.variant(), shown.figure()));

    assertThat(sheet.getWidth()).isGreaterThanOrEqualTo(600);
    assertThat(sheet.getHeight()).isGreaterThanOrEqualTo(600);
    int[] pixels = pixels(sheet);
    int paper = pixels[0];
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel != paper).count())
        .isGreaterThan(pixels.length / 8);
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void glow_isSeenWhereverAMovementIsFelt(Shown shown) throws Exception {
    for (int phase = 0; phase < shown.phases().size(); phase++) {
      Duration time = Shown.time(shown.phases().get(phase));
      FigureFrame frame = shown.figure().at(shown.side(), 2, phase, 1, time);
      if (frame.glow().isPresent()) {
        int[] glowing = onFx(() -> picture(frame));
        int[] plain = onFx(() -> picture(withoutGlow(frame)));
        long changed =
            IntStream.range(0, plain.length).filter(i -> differs(glowing[i], plain[i])).count();
        assertThat(changed).as("%s, phase %d", shown, phase).isGreaterThan(plain.length / 200);
      }
    }
  }

  private static FigureFrame withoutGlow(FigureFrame frame) {
    return new FigureFrame(
        frame.scene(),
        frame.solvedPose(),
        frame.room(),
        frame.strap(),
        Optional.empty(),
        frame.inset(),
        frame.arrow(),
        frame.breath());
  }

  /// Whether two colours can be told apart at a glance.
  private static boolean differs(int one, int other) {
    return IntStream.of(0, 8, 16)
        .anyMatch(shift -> Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 16);
  }

  /// The greatest difference of the channels of two colours, 0–255, as seen on black.
  private static int difference(int one, int other) {
    return IntStream.of(0, 8, 16, 24)
        .map(shift -> Math.abs(shown(one, shift) - shown(other, shift)))
        .max()
        .orElseThrow();
  }

  private static int shown(int colour, int shift) {
    int channel = colour >> shift & 0xff;
    return shift == 24 ? channel : channel * (colour >>> 24) / 255;
  }

  private static int[] picture(FigureFrame frame) {
    FigureCanvas canvas = sized(480, 320);
    canvas.show(frame);
    return pixels(canvas);
  }

  private static int[] picture(String id) {
    FigureCanvas canvas = sized(300, 200);
    canvas.show(ready(id));
    return pixels(canvas);
  }

  private static FigureFrame ready(String id) {
    Shown shown = Shown.of(id);
    return shown.figure().at(shown.side(), 2, 0, 0.5, Duration.ofSeconds(1));
  }

  private static FigureCanvas sized(double width, double height) {
    FigureCanvas canvas = new FigureCanvas();
    canvas.setPrefSize(width, height);
    StackPane pane = new StackPane(canvas);
    new Scene(pane, width, height);
    pane.resize(width, height);
    pane.layout();
    canvas.layout();
    return canvas;
  }

  /// How many pictures are on their way out.
  private static long fading(FigureCanvas canvas) {
    return canvas.getChildrenUnmodifiable().stream()
        .mapToDouble(Node::getOpacity)
        .filter(opacity -> opacity > 0 && opacity < 1)
        .count();
  }

  private static int[] pixels(FigureCanvas canvas) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return pixels(canvas.snapshot(parameters, null));
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private static long painted(int[] pixels) {
    return Arrays.stream(pixels).filter(pixel -> (pixel >>> 24) != 0).count();
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
  }
}
