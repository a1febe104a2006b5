import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Draws the icon of the program in all sizes: a person on a bed with one knee bent, and the rising
/// sun.
///
/// After a change, run it with `java src/image/java/DrawIcons.java
/// src/main/resources/app/limber/ui/icons` and commit the result.
final class DrawIcons {
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  /// The side length of the square in which the shapes are drawn.
  private static final double UNITS = 100;

  private static final Color GROUND = new Color(0x1f6d68);
  private static final Color BED = new Color(0x86bdb4);
  private static final Color BODY = new Color(0xfffdf9);
  private static final Color SUN = new Color(0xf2c58a);

  private DrawIcons() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (int size : SIZES) {
      ImageIO.write(draw(size), "png", folder.resolve("limber-" + size + ".png").toFile());
    }
  }

  private static BufferedImage draw(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / UNITS, size / UNITS);
    pen.setColor(GROUND);
    pen.fill(new RoundRectangle2D.Double(2, 2, 96, 96, 44, 44));
    pen.setColor(SUN);
    pen.fill(disc(34, 30, 10));
    pen.setColor(BED);
    line(pen, 7, 16, 78, 84, 78);
    pen.setColor(BODY);
    pen.fill(disc(24, 61, 9));
    line(pen, 10, 39, 66, 56, 66, 69, 40, 80, 66);
    pen.dispose();
    return image;
  }

  private static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static void line(Graphics2D pen, float width, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    pen.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(path);
  }
}
