package app.limber.ui.library;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.ScrollKeys;
import app.limber.ui.controls.UncachedScrollPane;
import app.limber.ui.navigation.Page;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A page with a list of items beside the details of the selected one.
///
/// @param <T> the type of the items
public abstract class LibraryPage<T> implements Page {
  private final LibraryModel<T> model;
  private final ListView<T> list = new ListView<>();
  private final ScrollPane detail = new UncachedScrollPane();
  private final VBox left;
  private final VBox right = new VBox(detail);
  private final HBox view;
  private boolean filling;

  /// @param id the id of the list
  /// @param cells creates the cells of the list
  protected LibraryPage(
      LibraryModel<T> model,
      String id,
      String name,
      LibraryTabs tabs,
      Supplier<TextCell<T>> cells) {
    this.model = model;
    list.setId(id);
    list.setAccessibleText(name);
    list.setCellFactory(_ -> cells.get());
    list.getSelectionModel().selectedItemProperty().subscribe(this::select);
    detail.setFitToWidth(true);
    detail.getStyleClass().add("library-detail");
    left = Boxes.column("library-list", tabs, list);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(detail, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    view = Boxes.row("library", left, right);
  }

  protected final ListView<T> list() {
    return list;
  }

  /// Adds buttons below the list. If there is too little space for both, the buttons scroll and the
  /// list keeps a few rows.
  protected final void addBelowList(FlowPane buttons) {
    Below below = new Below(buttons);
    VBox.setVgrow(below, Priority.SOMETIMES);
    left.getChildren().add(below);
  }

  /// Scrolling buttons. Unlike a plain scroll pane, its preferred height is that of its content at
  /// its width.
  private static final class Below extends UncachedScrollPane {
    private final FlowPane buttons;

    Below(FlowPane buttons) {
      super(buttons);
      this.buttons = buttons;
      setFitToWidth(true);
      setMaxHeight(Region.USE_PREF_SIZE);
      getStyleClass().add("library-below");
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      Insets insets = getInsets();
      double inside = width < 0 ? width : width - insets.getLeft() - insets.getRight();
      return insets.getTop() + Math.ceil(buttons.prefHeight(inside)) + insets.getBottom();
    }
  }

  /// Shows other details from their top, with nodes that stay visible below them.
  protected final void showDetail(Node node, Node... foot) {
    detail.setContent(node);
    detail.setVvalue(0);
    right.getChildren().setAll(detail);
    right.getChildren().addAll(foot);
  }

  protected final @Nullable Node detail() {
    return detail.getContent();
  }

  /// Lists the items of the model and selects the chosen one.
  protected final void fill() {
    List<T> all = model.items();
    // Replacing the items selects another one for a moment, which the user has not chosen.
    filling = true;
    if (!all.equals(list.getItems())) {
      list.getItems().setAll(all);
    }
    list.getSelectionModel().select(model.chosenProperty().get());
    filling = false;
    list.refresh();
  }

  private void select(@Nullable T item) {
    if (item != null && !filling && mayChoose()) {
      model.choose(item);
    }
  }

  /// Whether selecting an item of the list shows its details.
  protected boolean mayChoose() {
    return true;
  }

  /// Updates what depends on the settings, which may have changed while another page was shown.
  protected abstract void settingsChanged();

  @Override
  public final Parent view() {
    return view;
  }

  @Override
  public void shown() {
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
    if (!Focus.isTyping(view)) {
      ScrollKeys.scroll(detail, key);
    }
  }

  @Override
  public void focus() {
    list.requestFocus();
  }
}
