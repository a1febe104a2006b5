package app.limber.ui.maker.posing;

import app.limber.figure.Pose;
import app.limber.figure.posing.StartPose;
import app.limber.practice.library.Emblems;
import app.limber.testing.ManualPulse;
import app.limber.ui.figure.Figures;
import app.limber.ui.robot.MouseEvents;
import app.limber.ui.robot.WindowRobot;
import app.limber.words.Messages;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A window that shows only a pose editor.
final class PoseWindow extends WindowRobot<PoseWindow> implements AutoCloseable {
  final List<Pose> edits = new ArrayList<>();
  final PosePane pane;

  PoseWindow(StartPose start) {
    this(start, 1024, 640, false);
  }

  PoseWindow(StartPose start, double width, double height, boolean dark) {
    pane =
        fx(
            () -> {
              Application.setUserAgentStylesheet(
                  (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
              Messages messages = Messages.of(Locale.ENGLISH);
              Figures figures =
                  new Figures(
                      messages,
                      new SimpleBooleanProperty(dark),
                      () -> false,
                      ManualPulse::new,
                      () -> 0,
                      new Emblems());
              PosePane made = new PosePane(figures, messages, start.position());
              made.poseProperty().set(start.pose());
              made.setOnEdited(edits::add);
              StackPane root = new StackPane(made);
              root.getStyleClass().addAll("root", "limber");
              root.setStyle("-fx-padding: 1em;");
              root.pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), dark);
              Scene scene = new Scene(root, width, height);
              scene
                  .getStylesheets()
                  .add(
                      Objects.requireNonNull(
                              PosePane.class.getResource("/app/limber/ui/limber.css"))
                          .toExternalForm());
              stage().setScene(scene);
              stage().setX(0);
              stage().setY(0);
              stage().show();
              return made;
            });
    settle();
  }

  @Override
  protected PoseWindow self() {
    return this;
  }

  @Override
  protected void settle() {
    for (int i = 0; i < 3; i++) {
      layOut();
    }
  }

  Pose pose() {
    return fx(() -> Objects.requireNonNull(pane.poseProperty().get()));
  }

  Bounds bounds(String id) {
    Node node = node(id);
    return fx(() -> node.localToScene(node.getLayoutBounds()));
  }

  Point2D middle(String id) {
    Bounds bounds = bounds(id);
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  PoseWindow press(Point2D at) {
    return mouse(MouseEvent.MOUSE_PRESSED, at);
  }

  PoseWindow moveTo(Point2D at) {
    return mouse(MouseEvent.MOUSE_DRAGGED, at);
  }

  PoseWindow release(Point2D at) {
    return mouse(MouseEvent.MOUSE_RELEASED, at);
  }

  /// Drags a part by some pixels, in ten moves.
  PoseWindow dragBy(String id, double x, double y) {
    Point2D from = middle(id);
    press(from);
    for (int i = 1; i <= 10; i++) {
      moveTo(from.add(x * i / 10, y * i / 10));
    }
    return release(from.add(x, y));
  }

  private PoseWindow mouse(EventType<MouseEvent> type, Point2D at) {
    fx(
        () -> {
          boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
          Node figure = pane.lookup("#pose-figure");
          Event.fireEvent(figure, MouseEvents.left(type, at.getX(), at.getY(), down));
        });
    settle();
    return this;
  }

  @Override
  public void close() {
    fx(() -> stage().hide());
    if (!failures().isEmpty()) {
      throw new AssertionError("on the thread of the window", failures().getFirst());
    }
  }
}
