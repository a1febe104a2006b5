package app.limber.ui.player;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The card that lists the keys of the player.
public final class KeysCard {
  private static final List<String> KEYS =
      List.of("space", "right", "left", "up", "f", "m", "r", "p", "esc", "help");

  private KeysCard() {}

  public static Card of(Words words, Runnable close) {
    Card card = new Card(words.text("keys.title"));
    card.whenEscaped(
        () -> {
          card.close();
          close.run();
        });
    card.setId("keys-card");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    for (int row = 0; row < KEYS.size(); row++) {
      Label key = new Label(words.text("keys." + KEYS.get(row) + ".key"));
      key.getStyleClass().add("key");
      grid.addRow(row, key, new Label(words.text("keys." + KEYS.get(row) + ".does")));
    }
    card.add(grid);
    Button closing = Buttons.main(words.text("keys.close"), card::escape);
    closing.setId("keys-close");
    card.addActions(closing);
    return card;
  }
}
