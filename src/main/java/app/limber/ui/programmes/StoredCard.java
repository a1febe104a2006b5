package app.limber.ui.programmes;

import app.limber.practice.programme.StoredProgramme;
import app.limber.programme.Programme;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Lists the programmes that were taken in, to put them away, take them out or remove them.
final class StoredCard {
  private final ProgrammesModel model;
  private final ProgrammeCards cards;
  private final Messages messages;
  private final Card card;

  StoredCard(
      List<StoredProgramme> stored,
      ProgrammesModel model,
      ProgrammeCards cards,
      Messages messages) {
    this.model = model;
    this.cards = cards;
    this.messages = messages;
    this.card = new Card(messages.text("programme.list-title"));
    card.setId("programmes-card");
    if (stored.isEmpty()) {
      card.add(Texts.of(messages.text("programme.list-empty"), "card-text"));
    }
    stored.forEach(each -> card.add(row(each)));
    card.addActions(
        Buttons.main("programme-close", messages.text("problems.close"), card::close),
        Buttons.plain("open-programme", messages.text("programme.open"), this::open));
  }

  Card card() {
    return card;
  }

  private void open() {
    Window owner = card.getScene().getWindow();
    card.close();
    cards.choose(owner);
  }

  private VBox row(StoredProgramme each) {
    String state = messages.name("programme.state", each.state(model.today()));
    VBox row =
        Boxes.column(
            "card-section",
            Texts.of(messages.text("programme.list-line", each.name(), state), "card-heading"));
    each.reading().programme().ifPresent(programme -> describe(programme, row));
    row.getChildren().add(Boxes.flow("choices", buttons(each)));
    return row;
  }

  private void describe(Programme programme, VBox row) {
    List<String> lines = new ArrayList<>();
    model.text().people(programme).ifPresent(lines::add);
    lines.addAll(model.text().dates(programme));
    lines.forEach(line -> row.getChildren().add(Texts.of(line, "card-text")));
  }

  private Button[] buttons(StoredProgramme each) {
    String key = each.away() ? "programme.take-out" : "programme.put-away";
    Button move =
        Buttons.plain(
            "move-" + each.id(),
            messages.text(key),
            closing(() -> cards.putAway(each.id(), each.name(), !each.away())));
    move.setAccessibleText(messages.text("programme.list-line", move.getText(), each.name()));
    Button remove =
        Buttons.plain(
            "remove-" + each.id(),
            Icon.ERASE,
            messages.text("programme.remove"),
            closing(() -> cards.remove(each.id(), each.name())));
    remove.setAccessibleText(messages.text("programme.list-line", remove.getText(), each.name()));
    return new Button[] {move, remove};
  }

  private Runnable closing(Runnable action) {
    return () -> {
      card.close();
      action.run();
    };
  }
}
