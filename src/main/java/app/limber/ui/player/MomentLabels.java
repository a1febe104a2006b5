package app.limber.ui.player;

import app.limber.ui.controls.Texts;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// Labels and values that follow the moment of a player.
record MomentLabels(PlayerModel model) {
  /// A label that shows a part of the moment.
  Label text(Function<PlayerMoment, String> part, String style) {
    return Texts.bound(value(part), style);
  }

  <T> ObservableValue<T> value(Function<PlayerMoment, T> part) {
    return model.momentProperty().map(part);
  }
}
