package app.limber.ui.stretches;

import app.limber.ui.controls.Segments;
import app.limber.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The way between the stretches and the routines that are made of them.
public final class LibraryTabs extends HBox {
  /// @param routines whether the routines are shown
  public LibraryTabs(Words words, StretchesHost host, boolean routines) {
    Map<Boolean, String> names = new LinkedHashMap<>();
    names.put(false, words.text("stretches.tab.stretches"));
    names.put(true, words.text("stretches.tab.routines"));
    Segments<Boolean> tabs =
        new Segments<>(
            words.text("stretches.tabs"),
            names,
            new SimpleObjectProperty<>(routines),
            wanted -> go(host, wanted, routines));
    HBox.setHgrow(tabs, Priority.ALWAYS);
    getChildren().add(tabs);
    getStyleClass().add("library-tabs");
  }

  private static void go(StretchesHost host, boolean wanted, boolean here) {
    if (wanted == here) {
      return;
    }
    if (wanted) {
      host.showRoutines();
    } else {
      host.showStretches();
    }
  }
}
