package app.limber.ui.controls;

import app.limber.progress.DayState;
import app.limber.words.Messages;
import javafx.scene.control.Label;

/// The round sign of a day: each state has a shape of its own, so that none is told by its colour
/// alone.
public final class DaySign {
  private DaySign() {}

  /// A new sign for a state.
  public static Label of(DayState state) {
    Label sign = new Label(sign(state));
    sign.getStyleClass().addAll("week-sign", "day-" + Messages.code(state));
    return sign;
  }

  /// The sign by itself; empty where the frame says enough.
  public static String sign(DayState state) {
    return switch (state) {
      case PRACTISED -> "✓";
      case EASED -> "♥";
      case REST -> "–";
      case TRAVEL -> "→";
      case PENDING, BEFORE -> "";
      case MISSED -> "·";
    };
  }
}
