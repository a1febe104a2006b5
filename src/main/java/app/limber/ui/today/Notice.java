package app.limber.ui.today;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A sentence above the offer of today, with the answers to it.
final class Notice {
  private Notice() {}

  static VBox of(String text, Button... actions) {
    FlowPane row = Boxes.flow("notice-actions", actions);
    VBox notice = new VBox(Texts.of(text, "notice-text"));
    if (actions.length > 0) {
      notice.getChildren().add(row);
    }
    notice.getStyleClass().add("notice");
    return notice;
  }
}
