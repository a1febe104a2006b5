package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The tooltip of a node, made when the mouse first enters the node: each is a window, and making a
/// dozen of them would delay the first page.
public final class Tip {
  private final Node node;
  private String text;
  private @Nullable Tooltip shown;

  private Tip(Node node, String text) {
    this.node = node;
    this.text = text;
  }

  /// Gives a node a tooltip, or its tooltip another text.
  public static void set(Node node, String text) {
    if (node.getProperties().get(Tip.class) instanceof Tip tip) {
      tip.rename(text);
    } else {
      Tip tip = new Tip(node, text);
      node.getProperties().put(Tip.class, tip);
      node.addEventFilter(MouseEvent.MOUSE_ENTERED, _ -> tip.make());
    }
  }

  /// Whether a node has been given a tooltip.
  static boolean isOn(Node node) {
    return node.getProperties().containsKey(Tip.class);
  }

  private void rename(String newText) {
    text = newText;
    if (shown != null) {
      shown.setText(newText);
    }
  }

  private void make() {
    if (shown == null) {
      shown = new Tooltip(text);
      Tooltip.install(node, shown);
    }
  }
}
