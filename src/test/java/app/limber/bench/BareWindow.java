package app.limber.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The reference for the start and for memory: a window that a JavaFX program cannot do without,
/// with one button in it. Runs from the class path, without a cache.
final class BareWindow {
  static final int WIDTH = 1180;
  static final int HEIGHT = 760;
  private static final int PLACE = 60;

  private BareWindow() {}

  public static void main(String[] arguments) {
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setTitle("Bare");
          // Without coordinates, the position depends on how soon the window manager responds.
          stage.setX(PLACE);
          stage.setY(PLACE);
          stage.setScene(new Scene(new StackPane(new Button("Start")), WIDTH, HEIGHT));
          stage.show();
        });
  }
}
