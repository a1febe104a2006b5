package app.limber.ui.controls;

import app.limber.progress.DayState;
import app.limber.words.Messages;
import javafx.scene.control.Label;

/// The sign of a day. Each state has its own symbol, so that none depends on colour alone.
public final class DaySign {
  private DaySign() {}

  /// Creates the sign of a state.
  public static Label of(DayState state) {
    Label sign = new Label(sign(state));
    sign.getStyleClass().addAll("week-sign", "day-" + Messages.code(state));
    return sign;
  }

  /// The symbol; empty for the states that only the frame shows.
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
