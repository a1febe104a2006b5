package app.limber;

import app.limber.cli.pictures.Picture;
import app.limber.cli.pictures.Pictures;
import app.limber.figure.StretchAnimation;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.figure.ContactSheet;
import app.limber.words.Messages;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Draws pictures with a toolkit that needs no display, started with the first of them.
final class PictureRenderer implements Pictures {
  private final ContactSheet sheets;
  private boolean started;

  PictureRenderer(Messages messages) {
    this.sheets = new ContactSheet(messages);
  }

  @Override
  public Picture sheet(Stretch stretch, Variant variant, StretchAnimation stretchAnimation) {
    CompletableFuture<Picture> drawn = new CompletableFuture<>();
    onToolkit(
        () -> {
          try {
            drawn.complete(picture(sheets.draw(stretch, variant, stretchAnimation)));
          } catch (RuntimeException | Error e) {
            // An error too: the command would otherwise wait for the picture forever.
            drawn.completeExceptionally(e);
          }
        });
    return drawn.join();
  }

  private void onToolkit(Runnable work) {
    if (started) {
      Platform.runLater(work);
      return;
    }
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    started = true;
    Platform.startup(work);
  }

  private static Picture picture(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Picture(width, height, argb);
  }
}
