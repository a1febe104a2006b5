package app.limber.ui.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Creates labels with a style class.
public final class Texts {
  private Texts() {}

  /// A fixed text, which wraps.
  public static Label of(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// The same with an id.
  public static Label of(String text, String style, String id) {
    Label label = of(text, style);
    label.setId(id);
    return label;
  }

  /// A text that follows a value; it takes up no space while it is empty.
  public static Label bound(ObservableValue<String> text, String style) {
    Label label = of("", style);
    label.textProperty().bind(text);
    Visible.whenFilled(label);
    return label;
  }

  /// The same with an id.
  public static Label bound(ObservableValue<String> text, String style, String id) {
    Label label = bound(text, style);
    label.setId(id);
    return label;
  }
}
