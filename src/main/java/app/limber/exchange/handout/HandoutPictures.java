package app.limber.exchange.handout;

import app.limber.exchange.HtmlPage;
import app.limber.figure.StretchAnimation.KeyPose;
import app.limber.practice.handout.FigureDrawing;
import app.limber.practice.handout.Handout;
import app.limber.words.Messages;
import java.util.List;

/// The key poses of a stretch as pictures with captions.
final class HandoutPictures {
  private static final int WIDTH = 440;
  private static final int MOST_HEIGHT = 290;
  private static final int LEAST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 4;

  private final FigureDrawing drawing;
  private final Messages messages;

  HandoutPictures(FigureDrawing drawing, Messages messages) {
    this.drawing = drawing;
    this.messages = messages;
  }

  /// Writes the pictures of a part; nothing if it has none.
  ///
  /// @param id begins the ids of the pictures' parts
  void write(HtmlPage page, Handout.Part part, String id) {
    List<KeyPose> poses = part.pictures();
    if (poses.isEmpty()) {
      return;
    }
    page.raw("<div class=\"pictures in-" + columns(poses.size()) + "\">\n");
    for (int i = 0; i < poses.size(); i++) {
      String caption = caption(poses.get(i), i, part.wayIn());
      String title =
          messages.text("handout.picture", part.stretch().name(), i + 1, poses.size(), caption);
      FigureDrawing.Drawing drawn =
          drawing.draw(poses.get(i).frame(), WIDTH, MOST_HEIGHT, id + "-" + (i + 1));
      page.raw("<figure>\n<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + drawn.height());
      page.raw("\">\n");
      page.element("title", "", title);
      page.raw(drawn.elements());
      page.raw("</svg>\n");
      page.element("figcaption", "dir=\"auto\"", messages.text("routines.step", i + 1, caption));
      page.raw("</figure>\n");
    }
    page.raw("</div>\n");
  }

  /// The number of pictures in a row, such that the last row is as full as can be.
  private static int columns(int pictures) {
    int rows = Math.ceilDiv(pictures, MOST_COLUMNS);
    return Math.max(LEAST_COLUMNS, Math.ceilDiv(pictures, rows));
  }

  private String caption(KeyPose pose, int index, int wayIn) {
    return pose.cue()
        .orElseGet(() -> messages.text(index < wayIn - 1 ? "pictures.way-in" : "pictures.start"));
  }
}
