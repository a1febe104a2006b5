package app.limber.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;

/// A table of texts. Rows are virtualised.
final class Table<T> extends TableView<T> {
  private static final int MOST_ROWS_SEEN = 9;
  private static final double EDGE = 2;
  private static final double ROW_EMS = 3.2;
  /// The usual size of the type and the smallest, in shares of that around the table.
  private static final double USUAL_TYPE = 0.88;

  private static final double SMALLEST_TYPE = 0.5;

  private double type = USUAL_TYPE;
  private boolean isChanging;

  /// @param name the accessible name of the table
  Table(String name, List<T> rows) {
    setAccessibleText(name);
    getStyleClass().add("data-table");
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    getItems().setAll(rows);
    setType();
    setPrefWidth(0);
  }

  /// Makes each column as wide as its heading and as what the visible rows have in it, and shares
  /// out the rest by weight. Where they do not fit side by side, the table's type becomes smaller,
  /// so that nothing is cut.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double room = getWidth() - 2 * EDGE - scrollBar();
    double[] widths = getColumns().stream().mapToDouble(this::needed).toArray();
    double sum = DoubleStream.of(widths).sum();
    double weights = getColumns().stream().mapToDouble(Table::weight).sum();
    for (int i = 0; i < widths.length; i++) {
      TableColumn<T, ?> column = getColumns().get(i);
      double spare = Math.max(0, room - sum) * weight(column) / weights;
      double width = Math.floor(widths[i] + spare);
      if (Math.abs(column.getPrefWidth() - width) > 1) {
        column.setPrefWidth(width);
      }
    }
    fit(sum, room);
  }

  private static double weight(TableColumn<?, ?> column) {
    return (double) column.getUserData();
  }

  private double scrollBar() {
    return lookupAll(".scroll-bar").stream()
        .filter(bar -> bar instanceof ScrollBar of && of.getOrientation() == Orientation.VERTICAL)
        .filter(Node::isVisible)
        .mapToDouble(bar -> bar.prefWidth(-1))
        .max()
        .orElse(0);
  }

  private double needed(TableColumn<T, ?> column) {
    double heading =
        lookupAll(".column-header").stream()
            .filter(
                node -> node instanceof TableColumnHeader of && column.equals(of.getTableColumn()))
            .map(node -> node.lookup(".label"))
            .filter(Label.class::isInstance)
            .mapToDouble(label -> label.prefWidth(-1))
            .max()
            .orElse(0);
    double cells =
        lookupAll(".table-cell").stream()
            .filter(
                node -> node instanceof TableCell<?, ?> of && column.equals(of.getTableColumn()))
            .mapToDouble(node -> width((TableCell<?, ?>) node))
            .max()
            .orElse(0);
    return Math.ceil(Math.max(heading, cells)) + EDGE;
  }

  /// The width at which all of a cell's text is shown; its preferred width is that of its column.
  private static double width(TableCell<?, ?> cell) {
    Text text = new Text(cell.getText() == null ? "" : cell.getText());
    text.setFont(cell.getFont());
    return text.getLayoutBounds().getWidth() + cell.snappedLeftInset() + cell.snappedRightInset();
  }

  private void fit(double sum, double room) {
    if (room <= 0) {
      return;
    }
    double fitting = type;
    if (sum > room) {
      fitting = Math.max(SMALLEST_TYPE, Math.floor(type * room / sum * 50) / 50);
    } else if (sum * USUAL_TYPE / type <= room) {
      fitting = USUAL_TYPE;
    }
    if (fitting != type && !isChanging) {
      isChanging = true;
      type = fitting;
      // A style that is set during layout does not lay out again.
      Platform.runLater(
          () -> {
            isChanging = false;
            setType();
            requestLayout();
          });
    }
  }

  private void setType() {
    double height = (Math.min(getItems().size(), MOST_ROWS_SEEN) + 1) * ROW_EMS;
    setStyle(
        String.format(
            Locale.ROOT,
            "-fx-font-size: %.2fem; -fx-pref-height: %.2fem; -fx-min-height: %.2fem;",
            type,
            height,
            height));
  }

  /// Adds a column, which gets room that is left over in proportion to its weight.
  Table<T> column(String name, double weight, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(name);
    column.setSortable(false);
    column.setReorderable(false);
    column.setUserData(weight);
    column.setMinWidth(0);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    getColumns().add(column);
    return this;
  }
}
