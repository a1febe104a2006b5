package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Creates layout boxes with a style class, which sets their spacing and alignment.
public final class Boxes {
  private Boxes() {}

  /// Lays nodes out below each other.
  public static VBox column(String style, Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add(style);
    return box;
  }

  /// Lays nodes out beside each other.
  public static HBox row(String style, Node... nodes) {
    HBox box = new HBox(nodes);
    box.getStyleClass().add(style);
    return box;
  }

  /// Lays nodes out beside each other, and wraps them where the width does not suffice.
  public static FlowPane flow(String style, Node... nodes) {
    FlowPane box = new FlowPane(nodes);
    box.getStyleClass().add(style);
    return box;
  }
}
