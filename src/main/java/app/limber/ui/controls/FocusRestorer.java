package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// The focus of someone who is using a part of a page while that part is made anew.
public final class FocusRestorer {
  private FocusRestorer() {}

  /// Makes a part anew. If the focus was in it, the button of the same id gets it.
  ///
  /// @param otherwise moves the focus if there is no such button any more
  public static void through(Parent part, Runnable making, Runnable otherwise) {
    Node before = focusIn(part);
    making.run();
    if (before == null) {
      return;
    }
    String id = before.getId();
    part.lookupAll(".button").stream()
        .filter(node -> id != null && id.equals(node.getId()))
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, otherwise);
  }

  private static @Nullable Node focusIn(Parent part) {
    Node focused = part.getScene() == null ? null : part.getScene().getFocusOwner();
    for (Node above = focused; above != null; above = above.getParent()) {
      if (above.equals(part)) {
        return focused;
      }
    }
    return null;
  }
}
