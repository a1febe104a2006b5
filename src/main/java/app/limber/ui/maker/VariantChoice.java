package app.limber.ui.maker;

import app.limber.maker.DraftVariants;
import app.limber.ui.controls.NameConverter;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// The choice of the variant that is shown; it is hidden while there is only one.
final class VariantChoice extends ComboBox<VariantChoice.Item> {
  private final MakerModel model;
  private boolean showing;

  /// A variant.
  record Item(int index, String name) {}

  VariantChoice(MakerModel model, Messages messages) {
    this.model = model;
    setId("maker-variant");
    setAccessibleText(messages.text("maker.variant"));
    setConverter(new NameConverter<>(Item::name));
    valueProperty().subscribe(this::choose);
  }

  private void choose(@Nullable Item item) {
    if (item != null && !showing) {
      model.selectVariant(item.index());
    }
  }

  /// Updates everything from the draft and the selection.
  void refresh() {
    List<Item> items = new ArrayList<>();
    for (String name : DraftVariants.names(model.draft())) {
      items.add(new Item(items.size(), name.isBlank() ? "–" : name));
    }
    boolean useful = items.size() > 1;
    setVisible(useful);
    setManaged(useful);
    showing = true;
    if (!items.equals(getItems())) {
      getItems().setAll(items);
    }
    int selected = model.selectionProperty().get().variant();
    setValue(selected < items.size() ? items.get(selected) : null);
    showing = false;
  }
}
