package app.limber.ui.player;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.CountRing;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The large number in its ring. A click on it pauses or resumes.
final class PlayerCounter extends StackPane {
  /// The diameter in ems.
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

  /// Moves and resizes the ring; its text scales with it.
  void place(double x, double y, double diameter) {
    // CSS numbers do not depend on the locale.
    String style = String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", diameter / EMS);
    if (!style.equals(inside.getStyle())) {
      inside.setStyle(style);
      inside.applyCss();
    }
    resizeRelocate(x, y, diameter, diameter);
  }
}
