package app.limber.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The controls of one setting, below each other. Focusing it focuses the first one.
final class ControlStack extends VBox {
  ControlStack(Node... nodes) {
    super(nodes);
    getStyleClass().add("setting-stack");
  }

  @Override
  public void requestFocus() {
    getChildren().getFirst().requestFocus();
  }
}
