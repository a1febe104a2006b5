package app.limber.ui.figure.surface;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// Draws shapes as the text of SVG elements; needs no toolkit and no display.
///
/// Colours, and gradients in the order of their first use, are kept as they are. The ids of
/// gradients and clips begin with a prefix, so that several pictures fit in one page.
public final class SvgSurface implements DrawingSurface {
  private static final int DECIMALS = 1;
  private static final int FINE_DECIMALS = 3;
  private static final int CHANNEL = 255;

  private final String prefix;
  private final StringBuilder shapes = new StringBuilder();
  private final StringBuilder path = new StringBuilder();
  private final Map<Paint, String> gradients = new HashMap<>();
  private Paint fill = Color.BLACK;
  private Paint stroke = Color.BLACK;
  private double lineWidth = 1;
  private double alpha = 1;
  private int named;

  /// @param prefix begins every id; letters, digits and hyphens, unique in the page
  public SvgSurface(String prefix) {
    this.prefix = prefix;
  }

  /// The elements drawn so far, to be put inside an `svg` element.
  public String elements() {
    return shapes.toString();
  }

  @Override
  public void clear(double width, double height) {
    shapes.setLength(0);
    gradients.clear();
    named = 0;
  }

  @Override
  public void setFill(Paint paint) {
    fill = paint;
  }

  @Override
  public void setStroke(Paint paint) {
    stroke = paint;
  }

  @Override
  public void setLineWidth(double width) {
    lineWidth = width;
  }

  @Override
  public void setGlobalAlpha(double newAlpha) {
    alpha = newAlpha;
  }

  @Override
  public void beginPath() {
    path.setLength(0);
  }

  @Override
  public void moveTo(double x, double y) {
    path.append('M');
    points(path, x, y);
  }

  @Override
  public void bezierCurveTo(double xc1, double yc1, double xc2, double yc2, double x, double y) {
    path.append('C');
    points(path, xc1, yc1, xc2, yc2, x, y);
  }

  @Override
  public void closePath() {
    path.append('Z');
  }

  @Override
  public void fill() {
    element("<path d=\"" + path + "\"", filled());
  }

  @Override
  public void stroke() {
    element("<path d=\"" + path + "\"", stroked());
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, int count) {
    element("<polygon points=\"" + corners(xs, ys, count) + "\"", filled());
  }

  @Override
  public void strokePolygon(double[] xs, double[] ys, int count) {
    element("<polygon points=\"" + corners(xs, ys, count) + "\"", stroked());
  }

  @Override
  public void fillRect(double x, double y, double width, double height) {
    element("<rect" + box(x, y, width, height), filled());
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double arcWidth, double arcHeight) {
    String round = attribute("rx", arcWidth / 2) + attribute("ry", arcHeight / 2);
    element("<rect" + box(x, y, width, height) + round, filled());
  }

  @Override
  public void fillOval(double x, double y, double width, double height) {
    element("<ellipse" + oval(x, y, width, height), filled());
  }

  @Override
  public void strokeOval(double x, double y, double width, double height) {
    element("<ellipse" + oval(x, y, width, height), stroked());
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2) {
    element(
        "<line"
            + attribute("x1", x1)
            + attribute("y1", y1)
            + attribute("x2", x2)
            + attribute("y2", y2),
        stroked());
  }

  @Override
  public void backdrop(Object kept, Runnable scenery) {
    scenery.run();
  }

  @Override
  public void inset(
      double centreX, double centreY, double radius, double margin, Runnable inside, Runnable rim) {
    String id = nextId();
    shapes.append("<clipPath id=\"").append(id).append("\"><circle");
    shapes.append(attribute("cx", centreX)).append(attribute("cy", centreY));
    shapes.append(attribute("r", radius)).append("/></clipPath>\n");
    shapes.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    inside.run();
    shapes.append("</g>\n");
    rim.run();
  }

  private void element(String start, String style) {
    shapes.append(start).append(style).append("/>\n");
  }

  private String filled() {
    return paint("fill", fill);
  }

  private String stroked() {
    return " fill=\"none\""
        + paint("stroke", stroke)
        + attribute("stroke-width", lineWidth, FINE_DECIMALS)
        + " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
  }

  private String paint(String kind, Paint paint) {
    String colour = " " + kind + "=\"" + value(paint) + "\"";
    double opacity = paint instanceof Color flat ? alpha * flat.getOpacity() : alpha;
    return opacity < 1 ? colour + attribute(kind + "-opacity", opacity, FINE_DECIMALS) : colour;
  }

  private String value(Paint paint) {
    return switch (paint) {
      case Color colour -> hex(colour);
      case LinearGradient gradient -> "url(#" + id(gradient) + ")";
      case RadialGradient gradient -> "url(#" + id(gradient) + ")";
      default -> throw new IllegalArgumentException("no SVG for " + paint);
    };
  }

  private String id(LinearGradient gradient) {
    return gradients.computeIfAbsent(
        gradient,
        _ ->
            gradient(
                "linearGradient",
                attribute("x1", gradient.getStartX())
                    + attribute("y1", gradient.getStartY())
                    + attribute("x2", gradient.getEndX())
                    + attribute("y2", gradient.getEndY()),
                gradient.isProportional(),
                gradient.getCycleMethod(),
                gradient.getStops()));
  }

  private String id(RadialGradient gradient) {
    return gradients.computeIfAbsent(
        gradient,
        _ ->
            gradient(
                "radialGradient",
                attribute("cx", gradient.getCenterX())
                    + attribute("cy", gradient.getCenterY())
                    + attribute("r", gradient.getRadius()),
                gradient.isProportional(),
                gradient.getCycleMethod(),
                gradient.getStops()));
  }

  private String gradient(
      String element, String place, boolean proportional, CycleMethod cycle, List<Stop> stops) {
    String id = nextId();
    shapes.append('<').append(element).append(" id=\"").append(id).append('"').append(place);
    if (!proportional) {
      shapes.append(" gradientUnits=\"userSpaceOnUse\"");
    }
    if (cycle != CycleMethod.NO_CYCLE) {
      shapes.append(" spreadMethod=\"");
      shapes.append(cycle == CycleMethod.REPEAT ? "repeat" : "reflect").append('"');
    }
    shapes.append('>');
    for (Stop stop : stops) {
      shapes.append("<stop").append(attribute("offset", stop.getOffset(), FINE_DECIMALS));
      shapes.append(" stop-color=\"").append(hex(stop.getColor())).append('"');
      shapes.append(attribute("stop-opacity", stop.getColor().getOpacity(), FINE_DECIMALS));
      shapes.append("/>");
    }
    shapes.append("</").append(element).append(">\n");
    return id;
  }

  private String nextId() {
    named++;
    return prefix + "-" + named;
  }

  private static String hex(Color colour) {
    return "#" + channel(colour.getRed()) + channel(colour.getGreen()) + channel(colour.getBlue());
  }

  private static String channel(double share) {
    String digits = Integer.toHexString((int) Math.round(share * CHANNEL));
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String box(double x, double y, double width, double height) {
    return attribute("x", x)
        + attribute("y", y)
        + attribute("width", width)
        + attribute("height", height);
  }

  private static String oval(double x, double y, double width, double height) {
    return attribute("cx", x + width / 2)
        + attribute("cy", y + height / 2)
        + attribute("rx", width / 2)
        + attribute("ry", height / 2);
  }

  private static String corners(double[] xs, double[] ys, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ");
      points(text, xs[i], ys[i]);
    }
    return text.toString();
  }

  private static void points(StringBuilder text, double... numbers) {
    for (int i = 0; i < numbers.length; i++) {
      text.append(i == 0 ? "" : " ").append(number(numbers[i], DECIMALS));
    }
  }

  private static String attribute(String name, double number) {
    return attribute(name, number, DECIMALS);
  }

  private static String attribute(String name, double number, int decimals) {
    return " " + name + "=\"" + number(number, decimals) + "\"";
  }

  /// A number as SVG writes it, whatever the machine's region.
  private static String number(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
