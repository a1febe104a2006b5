package app.limber.ui.controls;

import javafx.geometry.Orientation;
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

/// A modal card over the page. It consumes all keys and scrolls if it is too long for the window.
/// Its first button has the focus and must be the safe action.
public final class Card extends StackPane {
  private final FlowPane actions = new FlowPane();
  private final VBox body = new VBox();
  private Runnable closer = () -> {};
  private Runnable escape = this::close;
  private Runnable abandon = () -> {};

  /// Creates an empty card, which Esc closes unless [#whenEscaped] sets another action.
  public Card(String title) {
    getStyleClass().add("card-veil");
    body.getStyleClass().add("card-body");
    ScrollPane scroll = new FullHeightScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    actions.getStyleClass().add("card-actions");
    VBox card = Boxes.column("card", Texts.of(title, "card-title"), scroll, actions);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setAccessibleText(title);
    setAlignment(Pos.CENTER);
    getChildren().add(card);
    // Before the buttons, between which the arrow keys would move the focus.
    actions.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            ScrollKeys.read(scroll, event);
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          ScrollKeys.read(scroll, event);
          if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
          }
          // Keys typed on a card never reach the page below it.
          event.consume();
        });
  }

  /// Sets the action of Esc.
  public void whenEscaped(Runnable newEscape) {
    escape = newEscape;
  }

  /// Runs the action of Esc.
  public void escape() {
    escape.run();
  }

  /// Sets what runs if the window is closed while the card is open.
  public void whenAbandoned(Runnable newAbandon) {
    abandon = newAbandon;
  }

  /// Saves what was entered, as the window is closing.
  public void abandon() {
    abandon.run();
  }

  /// Sets what removes the card from the window.
  public void whenClosed(Runnable newCloser) {
    closer = newCloser;
  }

  /// Closes the card.
  public void close() {
    closer.run();
  }

  /// Adds nodes to the body of the card.
  public void add(Node... nodes) {
    body.getChildren().addAll(nodes);
  }

  /// Adds actions; Enter runs the first one.
  public void addActions(Button... buttons) {
    for (Button button : buttons) {
      button.setDefaultButton(actions.getChildren().isEmpty());
      actions.getChildren().add(button);
    }
  }

  /// Focuses the safe action.
  public void focusSafeAction() {
    if (!actions.getChildren().isEmpty()) {
      actions.getChildren().getFirst().requestFocus();
    }
  }

  /// A scroll pane whose preferred height is that of its content, wrapped at the pane's width. The
  /// toolkit's own uses the height without wrapping, and so shows only a line or two of a card even
  /// if there is enough space.
  private static final class FullHeightScrollPane extends UncachedScrollPane {
    FullHeightScrollPane(Region content) {
      super(content);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double borders = snappedLeftInset() + snappedRightInset();
      return width < 0
          ? super.computePrefHeight(width)
          : snappedTopInset() + getContent().prefHeight(width - borders) + snappedBottomInset();
    }
  }
}
