package app.limber.ui.history;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// A table of texts. Rows are virtualised.
final class Table<T> extends TableView<T> {
  private static final int MOST_ROWS_SEEN = 9;
  private static final double EDGE = 2;
  private static final double ROW_EMS = 3.2;

  /// @param name the accessible name of the table
  Table(String name, List<T> rows) {
    setAccessibleText(name);
    getStyleClass().add("data-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getItems().setAll(rows);
    double height = (Math.min(rows.size(), MOST_ROWS_SEEN) + 1) * ROW_EMS;
    setStyle("-fx-pref-height: " + height + "em; -fx-min-height: " + height + "em;");
    setPrefWidth(0);
  }

  /// Makes each column at least as wide as its heading. The names in the first column are shown in
  /// full as far as the other headings leave room.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Node heading : lookupAll(".column-header")) {
      if (heading instanceof TableColumnHeader header
          && header.getTableColumn() != null
          && header.lookup(".label") instanceof Label label) {
        double needed = Math.ceil(label.prefWidth(-1)) + EDGE;
        if (header.getTableColumn().getMinWidth() < needed) {
          header.getTableColumn().setMinWidth(needed);
        }
      }
    }
    widenForNames();
  }

  private void widenForNames() {
    TableColumn<T, ?> names = getColumns().getFirst();
    double others =
        getColumns().stream().skip(1).mapToDouble(TableColumn::getMinWidth).sum() + 2 * EDGE;
    double needed =
        lookupAll(".table-cell").stream()
            .filter(cell -> cell instanceof TableCell<?, ?> of && names.equals(of.getTableColumn()))
            .mapToDouble(cell -> Math.ceil(cell.prefWidth(-1)) + EDGE)
            .max()
            .orElse(0);
    double width = Math.min(needed, getWidth() - others);
    if (names.getMinWidth() < width) {
      names.setMinWidth(width);
    }
  }

  /// Adds a column whose width is proportional to its weight.
  Table<T> column(String name, double weight, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>(name);
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(weight * 100);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    getColumns().add(column);
    return this;
  }
}
