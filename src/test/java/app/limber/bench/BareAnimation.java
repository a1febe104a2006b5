package app.limber.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The reference for playing: a full screen whose canvas is cleared and drawn again at each pulse,
/// with a bar that turns. The canvas has the size that the player gives the figure.
final class BareAnimation {
  private static final double NANOS_A_TURN = 6e9;

  private BareAnimation() {}

  /// Opens it.
  ///
  /// @param size width and height of the canvas, in pixels
  public static void main(String[] size) {
    double width = Double.parseDouble(size[0]);
    double height = Double.parseDouble(size[1]);
    Platform.startup(
        () -> {
          Canvas canvas = new Canvas(width, height);
          Stage stage = new Stage();
          stage.setTitle("Bare");
          stage.setScene(new Scene(new StackPane(canvas)));
          stage.setFullScreen(true);
          stage.show();
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              draw(canvas.getGraphicsContext2D(), width, height, now);
            }
          }.start();
        });
  }

  private static void draw(GraphicsContext graphics, double width, double height, long now) {
    double angle = now / NANOS_A_TURN * 2 * Math.PI;
    double reach = height / 3;
    graphics.clearRect(0, 0, width, height);
    graphics.setStroke(Color.TEAL);
    graphics.setLineWidth(height / 12);
    graphics.strokeLine(
        width / 2,
        height / 2,
        width / 2 + reach * Math.cos(angle),
        height / 2 + reach * Math.sin(angle));
  }
}
