package app.limber.ui.history;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.FileDialogs;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The controls for exporting, importing, merging and printing the log.
final class FilesPane extends VBox {
  private final FilesModel model;
  private final FileDialogs dialogs;
  private final Consumer<Path> importer;
  private final Messages messages;
  private final VBox told = new VBox();

  /// @param importer asks for confirmation before it imports a file
  FilesPane(FilesModel model, FileDialogs dialogs, Consumer<Path> importer, Messages messages) {
    this.importer = importer;
    this.model = model;
    this.dialogs = dialogs;
    this.messages = messages;
    getStyleClass().add("overview-pane");
    told.setId("files-told");
    VBox doing = Boxes.column("overview-pane", out(), in(), physio());
    doing.disableProperty().bind(model.busyProperty());
    getChildren()
        .addAll(Texts.of(messages.text("files.title"), "history-heading"), working(), told, doing);
    model.toldProperty().subscribe(this::tell);
  }

  private void tell(List<String> sentences) {
    told.getChildren().setAll(sentences.stream().map(text -> Texts.of(text, "label")).toList());
    told.setManaged(!sentences.isEmpty());
  }

  private HBox working() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.shareProperty());
    bar.setAccessibleText(messages.text("files.working"));
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Button cancel = Buttons.plain("files-cancel", messages.text("files.cancel"), model::cancel);
    HBox box = Boxes.row("files-working", bar, cancel);
    Visible.when(box, model.busyProperty());
    model
        .busyProperty()
        .subscribe(
            (_, busy) -> {
              if (busy) {
                cancel.requestFocus();
              }
            });
    return box;
  }

  private VBox out() {
    SegmentedControl<TimeRange> period =
        new SegmentedControl<>(
            messages.text("files.period"),
            List.of(TimeRange.ALL, TimeRange.YEAR, TimeRange.QUARTER),
            this::name,
            model.reachProperty(),
            model.reachProperty()::set);
    period.setId("files-period");
    return section(
        messages.text("files.out"),
        messages.text("files.out.means"),
        period,
        choices(
            saving("files-json", messages.text("files.json"), "limber.json", model::export),
            saving("files-csv", messages.text("files.csv"), "limber.csv", model::export)));
  }

  private String name(TimeRange range) {
    return switch (range) {
      case ALL -> messages.text("files.period.all");
      case YEAR -> messages.text("files.period.year");
      case QUARTER -> messages.text("files.period.quarter");
    };
  }

  private VBox in() {
    return section(
        messages.text("files.in"),
        messages.text("files.in.means"),
        choices(
            reading("files-import", messages.text("files.import"), importer),
            reading("files-merge", messages.text("files.merge"), model::merge)));
  }

  private VBox physio() {
    CheckBox notes = new CheckBox(messages.text("files.notes"));
    notes.setId("files-notes");
    notes.selectedProperty().bindBidirectional(model.notesProperty());
    return section(
        messages.text("files.physio"),
        messages.text("files.physio.means"),
        notes,
        choices(saving("files-print", messages.text("files.print"), "physio.html", model::print)));
  }

  private Button saving(String id, String text, String name, Consumer<Path> use) {
    return Buttons.plain(
        id,
        text,
        () ->
            dialogs
                .toWrite(getScene().getWindow(), messages.text("files.choose.save"), name)
                .ifPresent(use));
  }

  private Button reading(String id, String text, Consumer<Path> use) {
    return Buttons.plain(
        id,
        text,
        () ->
            dialogs
                .toRead(getScene().getWindow(), messages.text("files.choose.open"))
                .ifPresent(use));
  }

  private static FlowPane choices(Button... buttons) {
    return Boxes.flow("choices", buttons);
  }

  private static VBox section(String name, String meaning, Node... content) {
    VBox section = new VBox(Texts.of(name, "card-heading"), Texts.of(meaning, "overview-reason"));
    section.getChildren().addAll(content);
    section.getStyleClass().add("correction-section");
    return section;
  }
}
