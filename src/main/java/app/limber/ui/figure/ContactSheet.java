package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import app.limber.figure.StretchAnimation;
import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.ui.figure.surface.CanvasSurface;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The contact sheet of a stretch: for each side its key poses, then evenly spaced frames of the
/// first repetition, each with a caption.
public final class ContactSheet {
  private static final int COLUMNS = 3;
  private static final int EVEN_FRAMES = 6;
  private static final double CELL_WIDTH = 440;
  private static final double CELL_HEIGHT = 300;
  private static final double CAPTION = 30;
  private static final double MARGIN = 24;
  private static final double TITLE = 52;
  private static final Duration BREATH = Duration.ofSeconds(8);

  private final Messages messages;

  public ContactSheet(Messages messages) {
    this.messages = messages;
  }

  private record Cell(String caption, FigureFrame frame) {}

  /// Draws the sheet; to be called on the JavaFX thread.
  public WritableImage draw(Stretch stretch, Variant variant, StretchAnimation shown) {
    List<List<Cell>> blocks = new ArrayList<>();
    for (Optional<Side> side : stretch.eachSide()) {
      blocks.add(keyPoses(shown, side));
      blocks.add(evenFrames(variant, shown, side));
    }
    int rows = blocks.stream().mapToInt(block -> rows(block.size())).sum();
    Canvas canvas =
        new Canvas(
            2 * MARGIN + COLUMNS * CELL_WIDTH,
            MARGIN + TITLE + rows * (CELL_HEIGHT + CAPTION) + MARGIN);
    GraphicsContext gc = canvas.getGraphicsContext2D();
    title(gc, stretch, variant);
    double y = MARGIN + TITLE;
    for (List<Cell> block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        double x = MARGIN + (i % COLUMNS) * CELL_WIDTH;
        int row = i / COLUMNS;
        cell(gc, block.get(i), x, y + row * (CELL_HEIGHT + CAPTION));
      }
      y += rows(block.size()) * (CELL_HEIGHT + CAPTION);
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Palette.LIGHT.paper());
    return canvas.snapshot(parameters, null);
  }

  private List<Cell> keyPoses(StretchAnimation shown, Optional<Side> side) {
    List<Cell> cells = new ArrayList<>();
    for (StretchAnimation.KeyPose pose : shown.keyPoses(side)) {
      String uncued =
          cells.size() < shown.posesToGetReady() - 1 ? "pictures.way-in" : "pictures.start";
      String text = pose.cue().orElseGet(() -> messages.text(uncued));
      cells.add(new Cell(caption(side, text), pose.frame()));
    }
    return cells;
  }

  private List<Cell> evenFrames(Variant variant, StretchAnimation shown, Optional<Side> side) {
    List<Phase> movement = variant.movement();
    Duration whole =
        movement.stream().map(ContactSheet::time).reduce(Duration.ZERO, Duration::plus);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < EVEN_FRAMES; i++) {
      Duration at = Durations.part(Durations.times(whole, i + 1), EVEN_FRAMES);
      Duration left = at;
      int phase = 0;
      while (left.compareTo(time(movement.get(phase))) > 0) {
        left = left.minus(time(movement.get(phase)));
        phase++;
      }
      double share = (double) left.toNanos() / time(movement.get(phase)).toNanos();
      String seconds = String.format(messages.locale(), "%.1f", at.toMillis() / 1000.0);
      cells.add(
          new Cell(
              messages.text("pictures.second", seconds, movement.get(phase).cue()),
              shown.at(side, 1, phase, share, left)));
    }
    return cells;
  }

  private String caption(Optional<Side> side, String text) {
    return side.map(leg -> messages.text("pictures.side", text, messages.name("pictures.leg", leg)))
        .orElse(text);
  }

  private static Duration time(Phase phase) {
    return switch (phase) {
      case Phase.Move move -> move.time();
      case Phase.Hold hold -> hold.time();
      case Phase.Breath breath -> Durations.times(BREATH, breath.breaths());
    };
  }

  private static int rows(int cells) {
    return (cells + COLUMNS - 1) / COLUMNS;
  }

  private void title(GraphicsContext gc, Stretch stretch, Variant variant) {
    gc.setFill(Palette.LIGHT.caption());
    gc.setTextBaseline(VPos.TOP);
    gc.setFont(Font.font(null, FontWeight.BOLD, 24));
    gc.fillText(
        messages.text("pictures.title", stretch.name(), variant.name()), MARGIN + 12, MARGIN);
  }

  private void cell(GraphicsContext gc, Cell cell, double x, double y) {
    gc.save();
    gc.translate(x + 10, y);
    double width = CELL_WIDTH - 20;
    // A bed may be larger than its picture.
    gc.save();
    gc.beginPath();
    gc.rect(0, 0, width, CELL_HEIGHT);
    gc.clip();
    new FigurePainter(new CanvasSurface(gc), Palette.LIGHT, cell.frame(), width, CELL_HEIGHT)
        .paint(cell.frame(), width, CELL_HEIGHT);
    gc.restore();
    gc.setFill(Palette.LIGHT.caption());
    gc.setFont(Font.font(15));
    gc.fillText(cell.caption(), 6, CELL_HEIGHT + 2, width);
    gc.restore();
  }
}
