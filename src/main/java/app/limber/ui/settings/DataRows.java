package app.limber.ui.settings;

import app.limber.practice.session.DataService;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Where the data lies, a copy of it, and the end of it.
final class DataRows {
  private final DataService data;
  private final SettingsHost host;
  private final Messages messages;

  DataRows(DataService data, SettingsHost host, Messages messages) {
    this.data = data;
    this.host = host;
    this.messages = messages;
  }

  Node[] rows() {
    return new Node[] {
      row("data.folder", data.path().toString(), "data.show", Icon.FOLDER, "data-show", this::show),
      row(
          "data.copy",
          messages.text("data.copy.means"),
          "data.copy.do",
          Icon.COPY,
          "data-copy",
          this::copy),
      row(
          "data.erase",
          messages.text("data.erase.means"),
          "data.erase.do",
          Icon.ERASE,
          "data-erase",
          this::erase)
    };
  }

  private SettingRow row(
      String name, String meaning, String action, Icon icon, String id, Runnable does) {
    Button button = Buttons.plain(messages.text(action), does);
    button.setGraphic(icon.node());
    return new SettingRow(messages.text(name), meaning, button).named(id);
  }

  private void show() {
    data.show(() -> host.say(messages.text("data.not-shown", data.path())));
  }

  private void copy() {
    host.chooseFolder(messages.text("data.copy.where"))
        .ifPresent(
            parent -> {
              host.say(messages.text("data.copying"));
              data.copyInto(
                  parent,
                  copy -> host.say(messages.text("data.copied", copy)),
                  () -> host.say(messages.text("data.not-copied", parent)));
            });
  }

  private void erase() {
    EraseModel model = new EraseModel(data, messages.text("erase.word"));
    host.showCard(
        new EraseCard(
                model,
                messages,
                () -> host.chooseFolder(messages.text("data.copy.where")),
                host::startAnew)
            .card());
  }
}
