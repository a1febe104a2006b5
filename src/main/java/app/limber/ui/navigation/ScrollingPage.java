package app.limber.ui.navigation;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.ScrollKeys;
import app.limber.ui.controls.UncachedScrollPane;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/// A page that is one centred column of text and controls, and scrolls by keys.
public abstract class ScrollingPage implements Page {
  private final ScrollPane view = new UncachedScrollPane();
  private Node first = view;

  protected ScrollingPage(String style) {
    view.setFitToWidth(true);
    view.getStyleClass().add(style);
  }

  /// Shows nodes below each other.
  ///
  /// @param focused the control that receives the focus first
  protected final void show(Node focused, Node... nodes) {
    first = focused;
    view.setContent(Boxes.column("page-centre", Boxes.column("page-column", nodes)));
  }

  @Override
  public final Parent view() {
    return view;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void key(KeyEvent key) {
    ScrollKeys.scroll(view, key);
  }

  @Override
  public void focus() {
    first.requestFocus();
  }
}
