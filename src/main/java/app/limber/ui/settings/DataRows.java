package app.limber.ui.settings;

import app.limber.practice.DataDesk;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Where the data lies, a copy of it, and the end of it.
final class DataRows {
  private final DataDesk data;
  private final SettingsHost host;
  private final Words words;

  DataRows(DataDesk data, SettingsHost host, Words words) {
    this.data = data;
    this.host = host;
    this.words = words;
  }

  Node[] rows() {
    return new Node[] {
      row("data.folder", data.path().toString(), "data.show", Icon.FOLDER, "data-show", this::show),
      row(
          "data.copy",
          words.text("data.copy.means"),
          "data.copy.do",
          Icon.COPY,
          "data-copy",
          this::copy),
      row(
          "data.erase",
          words.text("data.erase.means"),
          "data.erase.do",
          Icon.ERASE,
          "data-erase",
          this::erase)
    };
  }

  private SettingRow row(
      String name, String meaning, String action, Icon icon, String id, Runnable does) {
    Button button = Buttons.plain(words.text(action), does);
    button.setGraphic(icon.node());
    return new SettingRow(words.text(name), meaning, button).named(id);
  }

  private void show() {
    data.show(() -> host.say(words.text("data.not-shown", data.path())));
  }

  private void copy() {
    host.chooseFolder(words.text("data.copy.where"))
        .ifPresent(
            parent -> {
              host.say(words.text("data.copying"));
              data.copyInto(
                  parent,
                  copy -> host.say(words.text("data.copied", copy)),
                  () -> host.say(words.text("data.not-copied", parent)));
            });
  }

  private void erase() {
    EraseModel model = new EraseModel(data, words.text("erase.word"));
    host.showCard(
        new EraseCard(
                model,
                words,
                () -> host.chooseFolder(words.text("data.copy.where")),
                host::startAnew)
            .card());
  }
}
