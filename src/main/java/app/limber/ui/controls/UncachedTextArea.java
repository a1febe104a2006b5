package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextArea;

/// A text area that does not keep an image of what it shows; see [UncachedScrollPane].
public class UncachedTextArea extends TextArea {
  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    if (skin instanceof SkinBase<?> base) {
      base.getChildren().forEach(UncachedTextArea::watch);
    }
    return skin;
  }

  /// The scroll pane within gets its skin later.
  private static void watch(Node part) {
    if (part instanceof ScrollPane scrolled) {
      scrolled
          .skinProperty()
          .subscribe(
              skin -> {
                if (skin instanceof SkinBase<?> base) {
                  base.getChildren().forEach(inner -> inner.setCache(false));
                }
              });
    }
  }
}
