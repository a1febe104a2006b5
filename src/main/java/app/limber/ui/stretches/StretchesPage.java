package app.limber.ui.stretches;

import app.limber.practice.LeftOut;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every stretch, to read about, to choose the dose of, to leave out, to play alone.
public final class StretchesPage implements Page {
  private final StretchesModel model;
  private final Words words;
  private final ListView<Stretch> list = new ListView<>();
  private final ScrollPane detail = new ScrollPane();
  private final HBox view;
  private @Nullable StretchDetail shown;

  public StretchesPage(StretchesModel model, StretchesHost host, Words words) {
    this.model = model;
    this.words = words;
    list.setId("stretches");
    list.setAccessibleText(words.text("stretches.tab.stretches"));
    list.setCellFactory(all -> new TextCell<>(this::name, this::remark));
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    detail.setFitToWidth(true);
    detail.getStyleClass().add("library-detail");
    VBox left = new VBox(new LibraryTabs(words, host, false), list);
    left.getStyleClass().add("library-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(detail, Priority.ALWAYS);
    view = new HBox(left, detail);
    view.getStyleClass().add("library");
    model.morningProperty().subscribe(morning -> fill());
    model.chosenProperty().subscribe(this::show);
    model.settingsProperty().subscribe(settings -> settingsChanged());
  }

  private String name(Stretch stretch) {
    return stretch.name();
  }

  private String remark(Stretch stretch) {
    return model.leftOut(stretch).map(this::leftOutRemark).orElse("");
  }

  private String leftOutRemark(LeftOut how) {
    return words.text(how.isAlways() ? "stretches.is-left-out" : "stretches.is-left-out-today");
  }

  private void fill() {
    if (model.morningProperty().get() != null) {
      Stretch chosen = model.chosenProperty().get();
      list.getItems().setAll(model.morningProperty().get().library().stretches().values());
      list.getSelectionModel().select(chosen);
      if (list.getItems().isEmpty()) {
        detail.setContent(Texts.of(words.text("today.nothing"), "small"));
      }
    }
  }

  private void choose(@Nullable Stretch stretch) {
    if (stretch != null) {
      model.choose(stretch);
    }
  }

  private void show(@Nullable Stretch stretch) {
    if (stretch == null) {
      return;
    }
    shown = new StretchDetail(model, stretch, words);
    detail.setContent(shown);
    detail.setVvalue(0);
    if (!stretch.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(stretch);
    }
  }

  private void settingsChanged() {
    list.refresh();
    if (shown != null) {
      shown.refresh();
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void shown() {
    model.refresh();
    focus();
  }

  @Override
  public void focus() {
    list.requestFocus();
  }
}
