package app.limber.ui.settings;

import app.limber.practice.session.DataService;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

/// The view model before all data is erased: a word to type, and the offer of a copy.
public final class EraseModel {
  private final DataService data;
  private final StringProperty typed = new SimpleStringProperty("");
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final BooleanBinding mayErase;

  /// @param word the word to type; case does not matter
  public EraseModel(DataService data, String word) {
    this.data = data;
    this.mayErase = Bindings.createBooleanBinding(() -> !busy.get() && isWord(word), typed, busy);
  }

  private boolean isWord(String word) {
    return typed.get().strip().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT));
  }

  public StringProperty typedProperty() {
    return typed;
  }

  /// Whether the word has been typed and no operation is running.
  public ObservableBooleanValue mayEraseProperty() {
    return mayErase;
  }

  /// Whether a copy is being made or the data is being erased.
  public ObservableBooleanValue busyProperty() {
    return busy;
  }

  /// The folder of the data.
  public Path path() {
    return data.path();
  }

  /// Copies the data into a new folder in `parent`.
  ///
  /// @param done receives the new folder
  public void copyInto(Path parent, Consumer<Path> done, Runnable failure) {
    busy.set(true);
    data.copyInto(parent, copy -> idle(() -> done.accept(copy)), () -> idle(failure));
  }

  /// Erases everything, if the word has been typed.
  public void erase(Runnable done, Runnable failure) {
    if (mayErase.get()) {
      busy.set(true);
      data.erase(() -> idle(done), () -> idle(failure));
    }
  }

  private void idle(Runnable next) {
    busy.set(false);
    next.run();
  }
}
