package app.limber.ui.maker;

import app.limber.ui.controls.NameConverter;
import app.limber.ui.controls.Texts;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/// The choice of the language whose texts are shown beside those of the stretch, and of playing the
/// stretch in it.
final class LanguageChoice extends VBox {
  /// The item for showing no other language.
  private static final Locale NONE = Locale.ROOT;

  LanguageChoice(MakerModel model, Messages messages) {
    getStyleClass().add("maker-field");
    ComboBox<Locale> box = new ComboBox<>();
    box.setId("maker-language");
    box.setAccessibleText(messages.text("maker.language"));
    box.getItems().add(NONE);
    box.getItems().addAll(Languages.all());
    box.getItems().removeIf(language -> model.unreadable().contains(language.toLanguageTag()));
    String none = messages.text("maker.language.none");
    box.setConverter(
        new NameConverter<>(language -> NONE.equals(language) ? none : Languages.name(language)));
    Locale shown = model.language().shownProperty().get();
    box.setValue(shown == null ? NONE : shown);
    box.valueProperty()
        .subscribe((_, chosen) -> model.showLanguage(NONE.equals(chosen) ? null : chosen));
    getChildren().addAll(Texts.of(messages.text("maker.language"), "small"), box);
    if (shown != null) {
      getChildren().add(plays(model.language(), messages));
    }
  }

  private static CheckBox plays(SecondLanguage language, Messages messages) {
    CheckBox box = new CheckBox(messages.text("maker.language.plays"));
    box.setId("maker-language-plays");
    box.setAccessibleText(box.getText());
    box.setWrapText(true);
    box.setSelected(language.playsProperty().get());
    box.setOnAction(_ -> language.playsProperty().set(box.isSelected()));
    return box;
  }
}
