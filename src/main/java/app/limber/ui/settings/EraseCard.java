package app.limber.ui.settings;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Card;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The question before all data is erased. The safe answer keeps everything; the other one requires
/// a word to be typed.
final class EraseCard {
  private final EraseModel model;
  private final Messages messages;
  private final Supplier<Optional<Path>> folder;
  private final Runnable erased;
  private final Card card;
  private final StringProperty message = new SimpleStringProperty("");

  /// @param folder lets the user choose where a copy is saved
  /// @param erased runs after all data has been erased
  EraseCard(EraseModel model, Messages messages, Supplier<Optional<Path>> folder, Runnable erased) {
    this.model = model;
    this.messages = messages;
    this.folder = folder;
    this.erased = erased;
    this.card = new Card(messages.text("erase.title"));
    card.setId("erase-card");
    card.whenEscaped(this::keep);
    card.add(
        Texts.of(messages.text("erase.what", model.path()), "card-text"),
        Texts.of(messages.text("erase.copy-first"), "card-text"),
        copyButton(),
        confirmation(),
        Texts.bound(message, "card-text"));
    card.addActions(keepButton(), eraseButton());
  }

  Card card() {
    return card;
  }

  private Button copyButton() {
    Button copy = Buttons.plain("erase-copy", Icon.COPY, messages.text("erase.copy"), this::copy);
    copy.disableProperty().bind(model.busyProperty());
    return copy;
  }

  private VBox confirmation() {
    String label = messages.text("erase.confirm", messages.text("erase.word"));
    TextField field = new TextField();
    field.setId("erase-word");
    field.setAccessibleText(label);
    field.textProperty().bindBidirectional(model.typedProperty());
    return Boxes.column("card-section", Texts.of(label, "card-heading"), field);
  }

  private Button keepButton() {
    Button keep = Buttons.main("erase-keep", messages.text("erase.keep"), this::keep);
    keep.disableProperty().bind(model.busyProperty());
    return keep;
  }

  private Button eraseButton() {
    Button erase = Buttons.plain("erase-erase", messages.text("erase.erase"), this::erase);
    erase.getStyleClass().add("pain-button");
    erase.disableProperty().bind(Bindings.not(model.mayEraseProperty()));
    return erase;
  }

  private void keep() {
    if (!model.busyProperty().get()) {
      card.close();
    }
  }

  private void copy() {
    folder
        .get()
        .ifPresent(
            parent -> {
              message.set(messages.text("data.copying"));
              model.copyInto(
                  parent,
                  copy -> message.set(messages.text("data.copied", copy)),
                  () -> message.set(messages.text("data.not-copied", parent)));
            });
  }

  private void erase() {
    message.set(messages.text("erase.erasing"));
    model.erase(
        () -> {
          card.close();
          erased.run();
        },
        () -> message.set(messages.text("erase.failed", model.path())));
  }
}
