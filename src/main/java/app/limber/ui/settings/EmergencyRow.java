package app.limber.ui.settings;

import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.words.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The row with the emergency number where the user lives, and a remark on one that cannot be
/// dialled.
final class EmergencyRow {
  private EmergencyRow() {}

  static SettingRow of(SettingsModel model, SettingRows rows, Messages messages) {
    return rows.row(
        "emergency",
        "settings.emergency",
        "settings.emergency.means",
        model.emergencyNumber(),
        name -> control(model, name, messages));
  }

  private static ControlStack control(SettingsModel model, String name, Messages messages) {
    TextField field = new TextField(model.emergencyNumber().valueProperty().get().orElse(""));
    field.setId("emergency-number");
    field.setAccessibleText(name);
    field.setPromptText(messages.text("settings.emergency.prompt"));
    field.setPrefColumnCount(9);
    field.textProperty().subscribe((_, typed) -> model.typeEmergencyNumber(typed));
    model
        .emergencyNumber()
        .valueProperty()
        .subscribe(
            number -> {
              if (number.isEmpty() && !model.numberRefusedProperty().get()) {
                field.clear();
              }
            });
    Label refused =
        Texts.of(
            messages.text("settings.emergency.refused"), "setting-refusal", "emergency-refused");
    Visible.when(refused, model.numberRefusedProperty());
    return new ControlStack(field, refused);
  }
}
