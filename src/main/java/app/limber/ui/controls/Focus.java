package app.limber.ui.controls;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Finds and restores the keyboard focus.
public final class Focus {
  private Focus() {}

  /// The node that has the focus, if it is a part or one of its descendants.
  public static Optional<Node> in(Node part) {
    Node focused = part.getScene() == null ? null : part.getScene().getFocusOwner();
    return focused != null && isIn(focused, above -> above.equals(part))
        ? Optional.of(focused)
        : Optional.empty();
  }

  /// Whether a node or one of its ancestors meets a condition.
  public static boolean isIn(@Nullable Node node, Predicate<Node> condition) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (condition.test(above)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the focus is in a text field of a page, or in a control that has one, such as a date
  /// field, so that letters and editing keys belong to it.
  public static boolean isTyping(Node page) {
    return in(page).filter(Focus::isTyped).isPresent();
  }

  private static boolean isTyped(Node node) {
    return node instanceof TextInputControl
        || (node instanceof ComboBoxBase<?> box && box.isEditable());
  }

  /// Rebuilds a part of a page. If the focus was in it, the new button of the same id receives it.
  ///
  /// @param otherwise runs if the focus was in the part and there is no such button now
  public static void through(Parent part, Runnable rebuild, Runnable otherwise) {
    Optional<Node> before = in(part);
    rebuild.run();
    before.ifPresent(
        node ->
            part.lookupAll(".button").stream()
                .filter(button -> node.getId() != null && node.getId().equals(button.getId()))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, otherwise));
  }

  /// Returns an action that gives the focus back to a node. A text field regains its caret and
  /// selection: JavaFX would select all of its text, and the next character would replace it.
  public static Runnable restorer(Node focused) {
    if (focused instanceof TextInputControl text) {
      int anchor = text.getAnchor();
      int caret = text.getCaretPosition();
      return () -> {
        text.requestFocus();
        text.selectRange(anchor, caret);
      };
    }
    return focused::requestFocus;
  }

  /// Makes Tab leave a text area, as in a form, and Ctrl+Enter submit it.
  public static void leaveByTab(TextArea area, Runnable submit) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            area.requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          } else if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
            key.consume();
            submit.run();
          }
        });
  }
}
