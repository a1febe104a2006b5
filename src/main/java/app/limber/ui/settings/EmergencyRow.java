package app.limber.ui.settings;

import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.words.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The number to call where the user lives, with a word about one that cannot be dialled.
final class EmergencyRow {
  private final SettingRow row;

  EmergencyRow(SettingsModel model, Messages messages) {
    String name = messages.text("settings.emergency");
    TextField field = new TextField(model.emergencyNumber().valueProperty().get().orElse(""));
    field.setAccessibleText(name);
    field.setPromptText(messages.text("settings.emergency.prompt"));
    field.setPrefColumnCount(9);
    field.textProperty().subscribe((before, typed) -> model.typeEmergencyNumber(typed));
    model
        .emergencyNumber()
        .valueProperty()
        .subscribe(
            number -> {
              if (number.isEmpty() && !model.numberRefusedProperty().get()) {
                field.clear();
              }
            });
    Label refused = Texts.of(messages.text("settings.emergency.refused"), "setting-refusal");
    refused.setId("emergency-refused");
    Visible.when(refused, model.numberRefusedProperty());
    ControlStack control = new ControlStack(field, refused);
    row =
        SettingRow.of(
            messages,
            name,
            messages.text("settings.emergency.means"),
            model.emergencyNumber(),
            control);
    row.named("emergency");
    field.setId("emergency-number");
  }

  SettingRow row() {
    return row;
  }
}
