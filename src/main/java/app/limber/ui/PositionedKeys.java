package app.limber.ui;

import app.limber.practice.program.KeyPositions;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Gives key events without a key code the code of the letter at their position, so that letters
/// work by position in layouts for another script. What the keys type does not change.
public final class PositionedKeys {
  private final KeyPositions positions;

  public PositionedKeys(KeyPositions positions) {
    this.positions = positions;
  }

  /// Replaces the key events of a window before any other filter receives them. Reads the layout
  /// when the window receives the focus, which is not before it is shown.
  public void filter(Stage stage) {
    stage
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                positions.refresh();
              }
            });
    stage.addEventFilter(KeyEvent.KEY_PRESSED, this::replace);
    stage.addEventFilter(KeyEvent.KEY_RELEASED, this::replace);
  }

  private void replace(KeyEvent key) {
    if (key.getCode() != KeyCode.UNDEFINED) {
      return;
    }
    positions
        .letterAt(key.getText())
        .ifPresent(
            letter -> {
              key.consume();
              Event.fireEvent(key.getTarget(), withCode(key, KeyCode.valueOf(letter.toString())));
            });
    if (key.getEventType() == KeyEvent.KEY_PRESSED) {
      // The layout may have changed; then the next key finds the new one.
      positions.refresh();
    }
  }

  private static KeyEvent withCode(KeyEvent key, KeyCode code) {
    return new KeyEvent(
        key.getSource(),
        key.getTarget(),
        key.getEventType(),
        key.getCharacter(),
        key.getText(),
        code,
        key.isShiftDown(),
        key.isControlDown(),
        key.isAltDown(),
        key.isMetaDown());
  }
}
