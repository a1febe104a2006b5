package app.limber.ui.player;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.CountRing;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The big number in its ring. A click on it pauses or goes on.
final class PlayerCounter extends StackPane {
  /// How many of its own ems it is wide.
  private static final double EMS = 16.5;

  private final VBox inside;

  /// @param name the accessible name
  PlayerCounter(MomentLabels labels, String name, Runnable clicked) {
    Label number = labels.text(PlayerMoment::number, "player-number");
    number.setId("player-number");
    number.setWrapText(false);
    Label unit = labels.text(PlayerMoment::unit, "player-unit");
    unit.setId("player-unit");
    inside = Boxes.column("player-count", number, unit);
    CountRing ring = new CountRing();
    ring.shareProperty().bind(labels.value(PlayerMoment::share));
    getChildren().addAll(ring, inside);
    getStyleClass().add("player-counter");
    setMinSize(0, 0);
    setOnMouseClicked(
        event -> {
          clicked.run();
          event.consume();
        });
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name);
  }

  /// Moves the ring to its place; its words grow with it.
  void place(double x, double y, double diameter) {
    // Style sheets write numbers in one way only, whatever the language.
    String style = String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", diameter / EMS);
    if (!style.equals(inside.getStyle())) {
      inside.setStyle(style);
      inside.applyCss();
    }
    resizeRelocate(x, y, diameter, diameter);
  }
}
