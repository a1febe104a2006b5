package app.limber.ui.library;

import app.limber.figure.FigureFrame;
import app.limber.ui.controls.Texts;
import app.limber.ui.figure.FigureCanvas;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list cell with a name, an optional remark below it, and an optional picture before it.
public final class TextCell<T> extends ListCell<T> {
  private final Function<T, String> name;
  private final Function<T, String> remark;
  private final Function<T, Optional<FigureFrame>> picture;
  private final FigureCanvas canvas;
  private final Label nameLabel = Texts.of("", "cell-name");
  private final Label remarkLabel = Texts.of("", "small");
  private final VBox texts = new VBox(nameLabel);
  private final HBox line = new HBox(texts);

  /// @param canvas the canvas of this cell, reused for the pictures of all items
  public TextCell(
      Function<T, String> name,
      Function<T, String> remark,
      Function<T, Optional<FigureFrame>> picture,
      FigureCanvas canvas) {
    this.name = name;
    this.remark = remark;
    this.picture = picture;
    this.canvas = canvas;
    line.getStyleClass().add("cell-line");
    texts.getStyleClass().add("cell-texts");
    HBox.setHgrow(texts, Priority.ALWAYS);
    setPrefWidth(0); // as wide as the list, so that long names wrap
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String told = remark.apply(item);
    nameLabel.setText(name.apply(item));
    remarkLabel.setText(told);
    texts.getChildren().setAll(nameLabel);
    if (!told.isEmpty()) {
      texts.getChildren().add(remarkLabel);
    }
    line.getChildren().setAll(texts);
    picture
        .apply(item)
        .ifPresent(
            frame -> {
              canvas.show(frame);
              line.getChildren().addFirst(canvas);
            });
    setAccessibleText(told.isEmpty() ? nameLabel.getText() : nameLabel.getText() + ", " + told);
    setGraphic(line);
  }
}
