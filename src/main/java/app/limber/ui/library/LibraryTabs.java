package app.limber.ui.library;

import app.limber.ui.navigation.NavSection;
import app.limber.ui.navigation.Navigator;
import app.limber.words.Messages;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The tabs that switch between stretches and routines.
public final class LibraryTabs extends HBox {
  /// @param routines whether the tab of the routines is selected
  public LibraryTabs(Messages messages, Navigator navigator, boolean routines) {
    getChildren()
        .addAll(
            tab(
                "tab-stretches",
                messages.text("stretches.tab.stretches"),
                !routines,
                () -> navigator.go(NavSection.STRETCHES)),
            tab(
                "tab-routines",
                messages.text("stretches.tab.routines"),
                routines,
                navigator::showRoutines));
    getStyleClass().addAll("segments", "library-tabs");
    setAccessibleText(messages.text("stretches.tabs"));
  }

  private static ToggleButton tab(String id, String name, boolean here, Runnable go) {
    ToggleButton tab = new ToggleButton(name);
    tab.setId(id);
    tab.setAccessibleText(name);
    tab.setMinWidth(Region.USE_PREF_SIZE);
    tab.setSelected(here);
    tab.setOnAction(
        _ -> {
          // The page stays what it is: whoever comes back to it finds its own tab marked.
          tab.setSelected(here);
          if (!here) {
            go.run();
          }
        });
    return tab;
  }
}
