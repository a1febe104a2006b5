package app.limber.ui.robot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// What a person sees of a window: the nodes that are shown, in front, and where.
///
/// It is used on the thread of the window.
public final class ScreenInspector {
  private static final double TOLERANCE = 1;
  private static final double LEADING_SHARE = 0.2;

  private final Scene scene;

  public ScreenInspector(Scene scene) {
    this.scene = scene;
  }

  /// The nodes in front: those of the uppermost card, or of the page if no card lies over it.
  public Stream<Node> inFront() {
    Parent root = scene.getRoot();
    List<Node> cards = root.lookupAll(".card-veil").stream().toList();
    return shown(cards.isEmpty() ? root : cards.getLast());
  }

  private static Stream<Node> shown(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(ScreenInspector::shown))
        : Stream.of(node);
  }

  /// The controls in front that show words.
  public Stream<Labeled> labels() {
    return inFront()
        .filter(node -> node instanceof Labeled)
        .map(Labeled.class::cast)
        .filter(ScreenInspector::showsWords);
  }

  /// The lines of the pictures on controls and beside words.
  public Stream<Shape> pictures() {
    return inFront()
        .filter(node -> node.getStyleClass().contains("limber-icon"))
        .flatMap(node -> ((Parent) node).getChildrenUnmodifiable().stream())
        .map(Shape.class::cast);
  }

  /// What can be used in front: by the keyboard, or by a click of the mouse.
  public Stream<Node> controls() {
    return inFront()
        .filter(node -> !node.isDisabled())
        .filter(node -> node.isFocusTraversable() || isClicked(node));
  }

  /// A click anywhere on the player says ready, as any key does; that makes no control of it.
  private static boolean isClicked(Node node) {
    return node.getOnMouseClicked() != null && !node.getStyleClass().contains("player");
  }

  private static boolean showsWords(Labeled labeled) {
    return labeled.getText() != null
        && !labeled.getText().isBlank()
        && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
  }

  /// What cannot be read because it is cut, lies beyond the edge or over something else.
  public Set<String> cut() {
    Set<String> found = new LinkedHashSet<>();
    List<Labeled> labels = labels().toList();
    for (Labeled labeled : labels) {
      String text = labeled.getText();
      if (labeled.isTextTruncated()) {
        found.add("cut short: " + text);
      }
      Bounds words = words(labeled);
      Bounds room = room(labeled);
      if (words.getMinX() < room.getMinX() - TOLERANCE
          || words.getMaxX() > room.getMaxX() + TOLERANCE) {
        found.add("beyond the side: " + text);
      }
      if (words.getMinY() < room.getMinY() - TOLERANCE
          || words.getMaxY() > room.getMaxY() + TOLERANCE) {
        found.add("beyond the top or the foot: " + text);
      }
    }
    List<Bounds> visible = labels.stream().map(this::visibleWords).toList();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        if (overlap(visible.get(i), visible.get(j))) {
          found.add(
              "over each other: " + labels.get(i).getText() + " | " + labels.get(j).getText());
        }
      }
    }
    inFront()
        .filter(node -> node instanceof TextField)
        .map(TextField.class::cast)
        .filter(ScreenInspector::isPromptCut)
        .forEach(field -> found.add("prompt cut short: " + field.getPromptText()));
    return found;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return width > 2 * TOLERANCE && height > 2 * TOLERANCE;
  }

  private static boolean isPromptCut(TextField field) {
    if (field.getPromptText() == null || !field.getText().isEmpty()) {
      return false;
    }
    Text prompt = new Text(field.getPromptText());
    prompt.setFont(field.getFont());
    double room =
        field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight() + TOLERANCE;
    return prompt.getLayoutBounds().getWidth() > room;
  }

  /// Where the words of a control are in the window.
  private static Bounds words(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof Text)
        .map(text -> text.localToScene(withoutLeading(text.getLayoutBounds(), labeled)))
        .findFirst()
        .orElseGet(() -> labeled.localToScene(labeled.getLayoutBounds()));
  }

  /// Letters do not fill the height of their line.
  private static Bounds withoutLeading(Bounds lines, Labeled labeled) {
    double leading = labeled.getFont().getSize() * LEADING_SHARE;
    return new BoundingBox(
        lines.getMinX(),
        lines.getMinY() + leading,
        lines.getWidth(),
        lines.getHeight() - 2 * leading);
  }

  private Bounds visibleWords(Labeled labeled) {
    Bounds words = words(labeled);
    for (Node above = labeled; above != null; above = above.getParent()) {
      if (above.getStyleClass().contains("viewport") || above instanceof ListView<?>) {
        words = common(words, above.localToScene(above.getLayoutBounds()));
      }
    }
    return words;
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }

  /// The area in which a control may lie: the window, extended vertically inside a scrolling pane,
  /// or horizontally inside a horizontal list.
  private Bounds room(Labeled labeled) {
    double far = 1e6;
    for (Node above = labeled.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane || above instanceof ListView<?>) {
        Bounds pane = above.localToScene(above.getLayoutBounds());
        if (above instanceof ListView<?> list && list.getOrientation() == Orientation.HORIZONTAL) {
          return new BoundingBox(-far, pane.getMinY(), 2 * far, pane.getHeight());
        }
        return new BoundingBox(pane.getMinX(), -far, pane.getWidth(), 2 * far);
      }
    }
    return new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
  }
}
