package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A row of related buttons, which wraps if it is too narrow.
public class ButtonLine extends FlowPane {
  public ButtonLine() {
    getStyleClass().add("segments");
  }

  /// Returns the width of all buttons in one line.
  @Override
  protected double computePrefWidth(double height) {
    double gaps = snapSpaceX(getHgap()) * (getChildren().size() - 1);
    double buttons =
        getChildren().stream().mapToDouble((Node button) -> snapSizeX(button.prefWidth(-1))).sum();
    return snappedLeftInset() + buttons + gaps + snappedRightInset();
  }
}
