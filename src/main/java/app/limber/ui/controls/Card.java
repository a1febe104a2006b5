package app.limber.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card over the page. It keeps the keyboard to itself, scrolls when it is too long for the
/// window, and puts the focus on its first button, which must be the safe one.
public final class Card extends StackPane {
  private final FlowPane actions = new FlowPane();
  private final VBox body = new VBox();
  private Runnable closer = () -> {};
  private Runnable escape = this::close;
  private Runnable abandon = () -> {};

  /// A card without words or actions as yet. Esc closes it unless told otherwise.
  public Card(String title) {
    getStyleClass().add("card-veil");
    body.getStyleClass().add("card-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    actions.getStyleClass().add("card-actions");
    VBox card = Boxes.column("card", Texts.of(title, "card-title"), scroll, actions);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(title);
    setAlignment(Pos.CENTER);
    getChildren().add(card);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
          }
          // Keys typed on a card never reach the page below it.
          event.consume();
        });
  }

  /// Tells what Esc does.
  public void whenEscaped(Runnable newEscape) {
    escape = newEscape;
  }

  /// Does what Esc does.
  public void escape() {
    escape.run();
  }

  /// Tells what is to be kept if the window closes over the card.
  public void whenAbandoned(Runnable newAbandon) {
    abandon = newAbandon;
  }

  /// Keeps what is to be kept: the window is closing.
  public void abandon() {
    abandon.run();
  }

  /// Tells who takes the card away when it is closed.
  public void whenClosed(Runnable newCloser) {
    closer = newCloser;
  }

  /// Takes the card away.
  public void close() {
    closer.run();
  }

  /// Adds to what the card says.
  public void add(Node... nodes) {
    body.getChildren().addAll(nodes);
  }

  /// Adds what can be done; the first is done by Enter.
  public void addActions(Button... buttons) {
    for (Button button : buttons) {
      button.setDefaultButton(actions.getChildren().isEmpty());
      actions.getChildren().add(button);
    }
  }

  /// Puts the focus on the safe action.
  public void focusSafeAction() {
    if (!actions.getChildren().isEmpty()) {
      actions.getChildren().getFirst().requestFocus();
    }
  }
}
