package app.limber.ui.controls;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// Binds the visibility of nodes. A hidden node takes up no space.
public final class Visible {
  private Visible() {}

  public static void when(Node node, ObservableBooleanValue reason) {
    node.visibleProperty().bind(reason);
    node.managedProperty().bind(reason);
  }

  static void whenFilled(Labeled label) {
    when(label, label.textProperty().isNotEmpty());
  }
}
