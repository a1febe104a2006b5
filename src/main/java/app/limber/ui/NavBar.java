package app.limber.ui;

import app.limber.ui.controls.ButtonLine;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.navigation.NavSection;
import app.limber.words.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The navigation bar above every page outside a session, with a button for the safety texts. Its
/// sections wrap if they do not fit in one line.
final class NavBar extends HBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Messages messages;
  private final Map<NavSection, Button> places = new EnumMap<>(NavSection.class);

  /// Creates the bar with a button for each section.
  ///
  /// @param go shows a section
  /// @param safety shows the safety card
  /// @param more a node for the end of the bar
  NavBar(Messages messages, Consumer<NavSection> go, Runnable safety, Node more) {
    this.messages = messages;
    getStyleClass().add("nav");
    ButtonLine sections = new ButtonLine();
    sections.getStyleClass().setAll("nav-sections");
    // An HBox queries heights at the minimum width, at which each section would occupy a line of
    // its own.
    sections.setMinHeight(0);
    setHgrow(sections, Priority.ALWAYS);
    for (NavSection navSection : NavSection.values()) {
      Button button =
          Buttons.link(
              "go-" + Messages.code(navSection),
              navSection.icon(),
              messages.name("place", navSection),
              () -> go.accept(navSection));
      places.put(navSection, button);
      sections.getChildren().add(button);
    }
    Button card = Buttons.link("open-safety", Icon.SAFETY, messages.text("nav.safety"), safety);
    getChildren().addAll(sections, card, more);
  }

  void mark(NavSection here) {
    places.forEach(
        (navSection, button) -> {
          String name = messages.name("place", navSection);
          button.pseudoClassStateChanged(HERE, navSection == here);
          button.setAccessibleText(navSection == here ? messages.text("nav.here", name) : name);
        });
  }
}
