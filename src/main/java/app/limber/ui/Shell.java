package app.limber.ui;

import app.limber.ui.controls.Card;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.Texts;
import app.limber.ui.navigation.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The root of the window's scene graph: a page, a stack of cards over it, and a message at its
/// edge, rotated together. The font size grows with the window, as a large one is read from further
/// away.
final class Shell extends Pane {
  private static final double SMALLEST_WIDTH = 1024;
  private static final double SMALLEST_HEIGHT = 640;
  private static final double BASE_SIZE = 16;
  private static final double LARGEST_GROWTH = 2.4;

  /// Below this width, in ems, the root is `:narrow`, for which style sheets hide what can be
  /// spared.
  private static final double NARROW_EMS = 50;

  /// Below this height, in ems, the root is `:low`.
  private static final double LOW_EMS = 32;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final Duration MESSAGE_TIME = Duration.seconds(12);

  private final StackPane stack = new StackPane();
  private final StackPane foot = new StackPane();
  private final VBox frame = new VBox(stack, foot);
  private final BorderPane pageHolder = new BorderPane();
  private final Label message = Texts.of("", "message");
  private final PauseTransition hideMessage = new PauseTransition(MESSAGE_TIME);
  private final Deque<OpenCard> cards = new ArrayDeque<>();
  private @Nullable Runnable whenUncovered;
  private @Nullable Page page;
  private ScreenRotation screenRotation = ScreenRotation.UPRIGHT;
  private int textPercent = 100;

  Shell() {
    // JavaFX takes a scene that has no preferred size for one that has no size yet.
    setPrefSize(SMALLEST_WIDTH, SMALLEST_HEIGHT);
    getStyleClass().add("shell");
    frame.getStyleClass().add("limber");
    // A message takes room of its own, so that it never lies over a heading or a button.
    foot.getStyleClass().add("message-foot");
    foot.getChildren().add(message);
    foot.managedProperty().bind(foot.visibleProperty());
    foot.setMinHeight(Region.USE_PREF_SIZE);
    foot.setVisible(false);
    hideMessage.setOnFinished(_ -> foot.setVisible(false));
    VBox.setVgrow(stack, Priority.ALWAYS);
    stack.setMinHeight(0);
    // A page that is too high overflows at the bottom of the window, never over the navigation bar.
    pageHolder.setMinHeight(0);
    stack.getChildren().add(pageHolder);
    getChildren().add(frame);
    widthProperty().subscribe(this::rescale);
    heightProperty().subscribe(this::rescale);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                FocusScroller.follow(scene);
              }
            });
  }

  /// Shows a node where the first page will be.
  void showBeforePage(Node node) {
    pageHolder.setCenter(node);
  }

  /// Replaces the page.
  ///
  /// @param above a node above the page; null for none
  void showPage(Page next, @Nullable Node above) {
    pageHolder.setTop(above);
    pageHolder.setCenter(next.view());
    page = next;
  }

  /// Shows a card over the page and all other cards.
  void showCard(Card card) {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    cards.push(new OpenCard(card, focused, focused == null ? () -> {} : Focus.restorer(focused)));
    pageHolder.setDisable(true);
    stack.getChildren().add(card);
    card.whenClosed(() -> closeCard(card));
    card.focusSafeAction();
  }

  /// Removes a card and restores the focus.
  private void closeCard(Card card) {
    for (OpenCard open : cards) {
      if (open.card() == card) {
        close(open);
        return;
      }
    }
  }

  private void close(OpenCard open) {
    cards.remove(open);
    stack.getChildren().remove(open.card());
    pageHolder.setDisable(!cards.isEmpty());
    OpenCard top = cards.peek();
    if (top != null) {
      top.card().focusSafeAction();
    } else {
      focusPage(open);
    }
    doWhenUncovered();
  }

  private void focusPage(OpenCard closed) {
    Node before = closed.focusBefore();
    if (before != null && before.getScene() != null) {
      closed.restoreFocus().run();
    } else if (page != null) {
      page.focus();
    }
  }

  /// Runs a task as soon as no card is open. A waiting task is replaced by a later one.
  void whenUncovered(Runnable task) {
    whenUncovered = task;
    doWhenUncovered();
  }

  private void doWhenUncovered() {
    Runnable task = whenUncovered;
    if (task != null && cards.isEmpty()) {
      whenUncovered = null;
      task.run();
    }
  }

  /// Saves what was entered on open cards, as the window is closing.
  void abandonCards() {
    cards.forEach(open -> open.card().abandon());
  }

  /// Shows a message at the edge of the window for some seconds.
  void say(String text) {
    say(text, MESSAGE_TIME);
  }

  /// Shows a message at the edge of the window for the given time.
  void say(String text, Duration time) {
    message.setText(text);
    foot.setVisible(true);
    hideMessage.setDuration(time);
    hideMessage.playFromStart();
  }

  /// Returns what the user is looking at: the top card, or else the page.
  Object surface() {
    OpenCard top = cards.peek();
    return top != null ? top.card() : page == null ? this : page;
  }

  boolean hasCard() {
    return !cards.isEmpty();
  }

  ScreenRotation turn() {
    return screenRotation;
  }

  void turn(ScreenRotation newTurn) {
    screenRotation = newTurn;
    rescale();
    requestLayout();
  }

  void textPercent(int percent) {
    textPercent = percent;
    rescale();
  }

  /// An open card, the node that had the focus before it, and an action that restores that focus.
  private record OpenCard(Card card, @Nullable Node focusBefore, Runnable restoreFocus) {}

  private boolean isSideways() {
    return screenRotation != ScreenRotation.UPRIGHT;
  }

  private double innerWidth() {
    return isSideways() ? getHeight() : getWidth();
  }

  private double innerHeight() {
    return isSideways() ? getWidth() : getHeight();
  }

  private void rescale() {
    double room = Math.min(innerWidth() / SMALLEST_WIDTH, innerHeight() / SMALLEST_HEIGHT);
    double growth = Math.clamp(room, isSideways() ? 0.6 : 0.8, LARGEST_GROWTH);
    double size = BASE_SIZE * growth * textPercent / 100;
    // Style sheets write numbers in one way only, whatever the language.
    frame.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", size));
    frame.pseudoClassStateChanged(NARROW, innerWidth() < NARROW_EMS * size);
    frame.pseudoClassStateChanged(LOW, innerHeight() < LOW_EMS * size);
  }

  @Override
  protected void layoutChildren() {
    double width = innerWidth();
    double height = innerHeight();
    frame.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    frame.setRotate(screenRotation.degrees());
  }
}
