package app.limber.ui.settings;

import app.limber.practice.session.DataService;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The rows that show where the data is stored, copy it, and erase it.
final class DataRows {
  private final DataService data;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Supplier<Optional<Path>> folder;
  private final Runnable startAnew;
  private final Runnable backups;
  private final Messages messages;

  /// @param folder lets the user choose where a copy is saved
  /// @param startAnew runs after all data has been erased
  /// @param backups shows the backups of the log
  DataRows(
      DataService data,
      Navigator navigator,
      Notifier notifier,
      Supplier<Optional<Path>> folder,
      Runnable startAnew,
      Runnable backups,
      Messages messages) {
    this.data = data;
    this.navigator = navigator;
    this.notifier = notifier;
    this.folder = folder;
    this.startAnew = startAnew;
    this.backups = backups;
    this.messages = messages;
  }

  Node[] rows() {
    return new Node[] {
      row("data-show", "data.folder", data.path().toString(), Icon.FOLDER, "data.show", this::show),
      row(
          "data-copy",
          "data.copy",
          messages.text("data.copy.means"),
          Icon.COPY,
          "data.copy.do",
          this::copy),
      row(
          "data-backups",
          "data.backups",
          messages.text("data.backups.means"),
          Icon.UNDO,
          "data.backups.do",
          backups),
      row(
          "data-erase",
          "data.erase",
          messages.text("data.erase.means"),
          Icon.ERASE,
          "data.erase.do",
          this::erase)
    };
  }

  private SettingRow row(
      String id, String name, String meaning, Icon icon, String text, Runnable action) {
    Button button = Buttons.plain(id, icon, messages.text(text), action);
    return new SettingRow(messages.text(name), meaning, button).named(id);
  }

  private void show() {
    data.show(() -> notifier.say(messages.text("data.not-shown", data.path())));
  }

  private void copy() {
    folder
        .get()
        .ifPresent(
            parent -> {
              notifier.say(messages.text("data.copying"));
              data.copyInto(
                  parent,
                  copy -> notifier.say(messages.text("data.copied", copy)),
                  () -> notifier.say(messages.text("data.not-copied", parent)));
            });
  }

  private void erase() {
    EraseModel model = new EraseModel(data, messages.text("erase.word"));
    navigator.showCard(new EraseCard(model, messages, folder, startAnew).card());
  }
}
