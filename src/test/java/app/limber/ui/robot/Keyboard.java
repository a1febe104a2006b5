package app.limber.ui.robot;

import app.limber.ui.robot.WindowRobot.Stroke;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Someone at the window with a keyboard alone: no mouse, and no focus that a key has not brought.
public record Keyboard(WindowRobot<?> window) {
  private static final int MOST_TABS = 120;

  /// Types keys where the focus is.
  public Keyboard type(KeyCode... keys) {
    window.type(keys);
    return this;
  }

  /// Types a key so many times.
  public Keyboard type(KeyCode key, int times) {
    for (int i = 0; i < times; i++) {
      window.type(key);
    }
    return this;
  }

  /// Writes lower-case letters and spaces where the focus is.
  public Keyboard write(String text) {
    window.write(text);
    return this;
  }

  /// Goes on with Tab until the focus is on this control or on a part of it.
  public Keyboard tabTo(String id) {
    return tabUntil(focused -> isIn(focused, id), id);
  }

  /// Goes on with Tab until the focus is on a control of this style.
  public Keyboard tabToStyle(String style) {
    return tabUntil(focused -> focused.getStyleClass().contains(style), style);
  }

  private Keyboard tabUntil(Predicate<Node> there, String what) {
    AtomicInteger tabs = new AtomicInteger();
    window.typeWhile(
        () ->
            isThere(there) || tabs.getAndIncrement() == MOST_TABS
                ? Optional.empty()
                : Optional.of(new Stroke(KeyCode.TAB)));
    if (tabs.get() > MOST_TABS) {
      throw new AssertionError("no Tab leads to " + what + "; " + window.texts());
    }
    return this;
  }

  private boolean isThere(Predicate<Node> there) {
    Node focused = window.stage().getScene().getFocusOwner();
    return focused != null && there.test(focused);
  }

  private static boolean isIn(@Nullable Node focused, String id) {
    for (Node above = focused; above != null; above = above.getParent()) {
      if (id.equals(above.getId())) {
        return true;
      }
    }
    return false;
  }

  /// Presses a button with Enter.
  public Keyboard press(String id) {
    return tabTo(id).type(KeyCode.ENTER);
  }

  /// Goes to a page by its button above.
  public Keyboard goTo(String place) {
    return press("go-" + place);
  }

  /// Leaves the player, and the page after it, for Today.
  public Keyboard leavePlayer() {
    return type(KeyCode.ESCAPE).press("leave-leave").type(KeyCode.ENTER);
  }

  /// What has the focus.
  public @Nullable String focus() {
    return WindowRobot.fx(() -> window.stage().getScene().getFocusOwner().getId());
  }
}
