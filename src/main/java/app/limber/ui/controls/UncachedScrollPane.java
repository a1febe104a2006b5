package app.limber.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;

/// A scroll pane that does not keep an image of what it shows.
///
/// The toolkit's skin caches the viewport as an image of its size, 2.5 MB for a small window. When
/// such a node leaves the scene, the software pipeline does not release the image, so a window
/// whose pages come and go would grow without end.
public class UncachedScrollPane extends ScrollPane {
  public UncachedScrollPane() {}

  /// @param content the scrolled content
  public UncachedScrollPane(Node content) {
    super(content);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    Skin<?> skin = super.createDefaultSkin();
    if (skin instanceof SkinBase<?> base) {
      base.getChildren().forEach(part -> part.setCache(false));
    }
    return skin;
  }
}
