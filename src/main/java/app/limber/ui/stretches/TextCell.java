package app.limber.ui.stretches;

import app.limber.ui.controls.Texts;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of a list: a name and, below it, a remark where there is one.
public final class TextCell<T> extends ListCell<T> {
  private final Function<T, String> name;
  private final Function<T, String> remark;
  private final Label nameLabel = Texts.of("", "cell-name");
  private final Label remarkLabel = Texts.of("", "small");
  private final VBox box = new VBox(nameLabel);

  public TextCell(Function<T, String> name, Function<T, String> remark) {
    this.name = name;
    this.remark = remark;
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
    box.getChildren().setAll(nameLabel);
    if (!told.isEmpty()) {
      box.getChildren().add(remarkLabel);
    }
    setAccessibleText(told.isEmpty() ? nameLabel.getText() : nameLabel.getText() + ", " + told);
    setGraphic(box);
  }
}
