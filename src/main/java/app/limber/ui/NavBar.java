package app.limber.ui;

import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above every page but those of a session: where the user is and can go, the safety card
/// one click away.
final class NavBar extends HBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Words words;
  private final Map<Place, Button> places = new EnumMap<>(Place.class);

  /// The line with a button for each place.
  ///
  /// @param go takes the user to a place
  /// @param safety shows the safety card
  /// @param more stands at the end of the line
  NavBar(Words words, Consumer<Place> go, Runnable safety, Node more) {
    this.words = words;
    getStyleClass().add("nav");
    for (Place place : Place.values()) {
      Button button = Buttons.link(words.name("place", place), () -> go.accept(place));
      button.setGraphic(place.icon().node());
      button.setId("go-" + Words.code(place));
      places.put(place, button);
      getChildren().add(button);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button card = Buttons.link(words.text("nav.safety"), safety);
    card.setGraphic(Icon.SAFETY.node());
    card.setId("open-safety");
    getChildren().addAll(space, card, more);
  }

  void mark(Place here) {
    places.forEach(
        (place, button) -> {
          String name = words.name("place", place);
          button.pseudoClassStateChanged(HERE, place == here);
          button.setAccessibleText(place == here ? words.text("nav.here", name) : name);
        });
  }
}
