package app.limber.ui.player;

import app.limber.practice.session.PlayerAction;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows what was just skipped, with a button that undoes it. Hidden while there is nothing to
/// undo.
public final class TakeBackBar extends HBox {
  private final PlayerModel model;
  private final Runnable takeBack;

  /// @param takeBack undoes the skip
  public TakeBackBar(PlayerModel model, Runnable takeBack, Messages messages) {
    this.model = model;
    this.takeBack = takeBack;
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

  /// Performs what a key asks for while there is something to undo: to undo it, or to stop for pain
  /// at what was skipped. Someone who skips a stretch because it hurts may say so only then.
  ///
  /// @return whether the key did either
  public boolean perform(KeyEvent key) {
    boolean pain = PlayerKeys.isPain(key);
    boolean asked = pain || PlayerKeys.action(key).equals(Optional.of(PlayerAction.TAKE_BACK));
    if (!isVisible() || !asked) {
      return false;
    }
    takeBack.run();
    if (pain) {
      PlayerAction.STOP_FOR_PAIN.command().ifPresent(model::perform);
    }
    return true;
  }
}
