package app.limber.ui.settings;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What belongs to one setting, one below the other. The focus goes to the first.
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
