package app.limber.ui.player;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows what was just skipped, with a button that undoes it. Hidden while there is nothing to
/// undo.
public final class TakeBackBar extends HBox {
  /// @param takeBack undoes the skip
  public TakeBackBar(PlayerModel model, Runnable takeBack, Messages messages) {
    Label said = Texts.of("", "player-skipped");
    said.setId("player-skipped");
    said.setWrapText(false);
    said.textProperty().bind(model.skippedProperty());
    Button back = Buttons.plain("player-take-back", messages.text("player.take-back"), takeBack);
    back.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("player-take-back-bar");
    getChildren().addAll(said, back);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    visibleProperty().bind(model.skippedProperty().isNotEmpty());
  }
}
