package app.limber.ui.stretches;

import app.limber.figure.FigureFrame;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Stretch;
import app.limber.ui.controls.Page;
import app.limber.ui.controls.ScrollKeys;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.Figures;
import app.limber.ui.figure.StretchAnimationPane;
import app.limber.words.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every stretch, to read about, to choose the dose of, to leave out, to play alone.
public final class StretchesPage implements Page {
  private final StretchesModel model;
  private final Figures figures;
  private final Messages messages;
  private final StretchAnimationPane demonstration;
  private final ListView<Stretch> list = new ListView<>();
  private final ScrollPane detail = new ScrollPane();
  private final HBox view;
  private @Nullable StretchDetail shown;
  private boolean filling;

  public StretchesPage(
      StretchesModel model, StretchesHost host, Figures figures, Messages messages) {
    this.model = model;
    this.figures = figures;
    this.messages = messages;
    this.demonstration = figures.demonstration();
    list.setId("stretches");
    list.setAccessibleText(messages.text("stretches.tab.stretches"));
    list.setCellFactory(
        all -> new TextCell<>(model::name, this::remark, this::picture, figures.still()));
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    detail.setFitToWidth(true);
    detail.getStyleClass().add("library-detail");
    VBox left = new VBox(new LibraryTabs(messages, host, false), list);
    left.getStyleClass().add("library-list");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(detail, Priority.ALWAYS);
    view = new HBox(left, detail);
    view.getStyleClass().add("library");
    model.morningProperty().subscribe(todaySnapshot -> fill());
    model.chosenProperty().subscribe(this::show);
    model.settingsProperty().subscribe(settings -> settingsChanged());
  }

  private Optional<FigureFrame> picture(Stretch stretch) {
    return figures.emblem(model.poses(), stretch);
  }

  private String remark(Stretch stretch) {
    return model.leftOut(stretch).map(this::leftOutRemark).orElse("");
  }

  private String leftOutRemark(Exclusion how) {
    return messages.text(how.isAlways() ? "stretches.is-left-out" : "stretches.is-left-out-today");
  }

  private void fill() {
    TodaySnapshot todaySnapshot = model.morningProperty().get();
    if (todaySnapshot == null) {
      return;
    }
    List<Stretch> all = List.copyOf(todaySnapshot.library().stretches().values());
    // New lines select another one for a moment, which is nobody's choice.
    filling = true;
    if (!all.equals(list.getItems())) {
      list.getItems().setAll(all);
    }
    list.getSelectionModel().select(model.chosenProperty().get());
    filling = false;
    settingsChanged();
    if (all.isEmpty()) {
      shown = null;
      detail.setContent(Texts.of(messages.text("today.nothing"), "small"));
    }
  }

  private void choose(@Nullable Stretch stretch) {
    if (stretch != null && !filling) {
      model.choose(stretch);
    }
  }

  private void show(@Nullable Stretch stretch) {
    if (stretch == null) {
      return;
    }
    shown = new StretchDetail(model, stretch, demonstration, messages);
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
    // Other settings change how long a stretch takes, even if the content is the same.
    settingsChanged();
    model.refresh();
    focus();
  }

  @Override
  public void lookedAt() {
    model.refresh();
  }

  @Override
  public void key(KeyEvent key) {
    ScrollKeys.scroll(detail, key);
  }

  @Override
  public void focus() {
    list.requestFocus();
  }
}
