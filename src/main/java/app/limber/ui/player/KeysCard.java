package app.limber.ui.player;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// The card that lists the keys of the player.
public final class KeysCard {
  private static final List<Line> LINES =
      List.of(
          new Line("keys.space", "keys.space.does"),
          new Line("keys.right", "keys.right.does"),
          new Line("keys.left", "keys.left.does"),
          new Line("keys.take-back", "keys.take-back.does"),
          new Line("keys.up", "keys.up.does"),
          new Line("keys.pace", "keys.pace.does"),
          new Line("keys.f", "keys.f.does"),
          new Line("keys.m", "keys.m.does"),
          new Line("keys.r", "keys.r.does"),
          new Line("keys.p", "keys.p.does"),
          new Line("keys.esc", "keys.esc.does"),
          new Line("keys.help", "keys.help.does"));

  /// The bundle keys of a key's name and its effect.
  private record Line(String key, String does) {}

  private KeysCard() {}

  public static Card of(Messages messages, Runnable close) {
    Card card = new Card(messages.text("keys.title"));
    card.whenEscaped(
        () -> {
          card.close();
          close.run();
        });
    card.setId("keys-card");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    for (int row = 0; row < LINES.size(); row++) {
      Line line = LINES.get(row);
      Label key = new Label(messages.text(line.key()));
      key.getStyleClass().add("key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row, key, Texts.of(messages.text(line.does()), "card-text"));
    }
    card.add(grid);
    Button closing = Buttons.main("keys-close", messages.text("keys.close"), card::escape);
    card.addActions(closing);
    return card;
  }
}
