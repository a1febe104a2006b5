package app.limber.ui.maker.posing;

import app.limber.figure.posing.Handle;
import app.limber.figure.posing.StartPose;
import app.limber.practice.library.Emblems;
import app.limber.ui.figure.Figures;
import app.limber.ui.robot.MouseEvents;
import app.limber.words.Messages;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a frame costs the JavaFX thread while a part of the figure is dragged in a window of
/// 1280×800: the pose solved, the figure drawn, the marks and texts laid out.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dglass.platform=Headless",
      "-Dprism.order=sw",
      "--enable-native-access=ALL-UNNAMED"
    })
public class PoseDragBenchmark {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int ROUND = 180;

  /// The stretch, the pose and the part that is dragged.
  @Param({"hamstring/strap-in/NEAR_FOOT", "cat-camel/level/PELVIS", "base/STANDING/CHEST"})
  private String part = "";

  private Stage stage;
  private PosePane pane;
  private Node figure;
  private Point2D pressed = Point2D.ZERO;
  private int count;

  @Setup(Level.Trial)
  public void open() throws InterruptedException {
    String[] names = part.split("/", -1);
    StartPose start = StartPose.of(names[0], names[1]);
    CountDownLatch opened = new CountDownLatch(1);
    Platform.startup(
        () -> {
          Messages messages = Messages.of(Locale.ENGLISH);
          Figures figures =
              new Figures(
                  messages,
                  new SimpleBooleanProperty(),
                  () -> false,
                  () -> {
                    throw new IllegalStateException("nothing moves by itself here");
                  },
                  () -> 0,
                  new Emblems());
          pane = new PosePane(figures, messages, start.position());
          pane.poseProperty().set(start.pose());
          pane.getStyleClass().add("limber");
          Scene scene = new Scene(pane, WIDTH, HEIGHT);
          scene
              .getStylesheets()
              .add(
                  Objects.requireNonNull(PosePane.class.getResource("/app/limber/ui/limber.css"))
                      .toExternalForm());
          stage = new Stage();
          stage.setScene(scene);
          stage.show();
          pane.applyCss();
          pane.layout();
          figure = Objects.requireNonNull(pane.lookup("#pose-figure"));
          Node mark =
              Objects.requireNonNull(pane.lookup("#pose-" + Handle.valueOf(names[2]).code()));
          Bounds bounds = mark.localToScene(mark.getLayoutBounds());
          pressed = new Point2D(bounds.getCenterX(), bounds.getCenterY());
          fire(MouseEvent.MOUSE_PRESSED, pressed);
          opened.countDown();
        });
    opened.await();
  }

  @TearDown(Level.Trial)
  public void close() {
    Platform.exit();
  }

  /// One frame of a circular drag.
  @Benchmark
  public void frame() throws InterruptedException {
    double angle = 2 * Math.PI * (count++ % ROUND) / ROUND;
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          fire(
              MouseEvent.MOUSE_DRAGGED,
              pressed.add(60 * Math.sin(angle), 60 * (1 - Math.cos(angle))));
          pane.layout();
          done.countDown();
        });
    done.await();
  }

  private void fire(EventType<MouseEvent> type, Point2D at) {
    Event.fireEvent(figure, MouseEvents.left(type, at.getX(), at.getY(), true));
  }
}
