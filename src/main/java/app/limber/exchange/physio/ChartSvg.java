package app.limber.exchange.physio;

import app.limber.exchange.Html;
import app.limber.practice.log.Chart;
import app.limber.words.Messages;

/// A chart as SVG for print: series differ in shape and dash, not in colour.
final class ChartSvg {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 200;
  private static final int LEFT = 28;
  private static final int TOP = 10;
  private static final int MOST_TICKS = 9;
  private static final double POINT = 2.6;

  private final Chart chart;
  private final Messages messages;

  ChartSvg(Chart chart, Messages messages) {
    this.chart = chart;
    this.messages = messages;
  }

  void write(StringBuilder page) {
    page.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"760\"")
        .append(" height=\"240\" viewBox=\"0 0 760 240\" font-family=\"sans-serif\"")
        .append(" font-size=\"10\">\n<title>")
        .append(Html.text(messages.text("physio.trend")))
        .append("</title>\n<g transform=\"translate(")
        .append(LEFT + " " + TOP)
        .append(")\">\n");
    for (double level : chart.levels()) {
      long y = Math.round(chart.y(level, HEIGHT));
      page.append("<path d=\"M0 ").append(y).append("H").append(WIDTH).append("\" ");
      page.append("stroke=\"#dddddd\"/>\n");
      text(page, "end", -8, y + 4, String.valueOf(Math.round(level)));
    }
    for (Chart.Tick tick : chart.ticks(MOST_TICKS)) {
      text(
          page,
          "middle",
          Math.round(chart.x(tick.day(), WIDTH)),
          HEIGHT + 18,
          tick.label(messages));
    }
    for (Chart.Series series : chart.series()) {
      String outline = chart.outline(series, WIDTH, HEIGHT, POINT);
      if (!outline.isEmpty()) {
        page.append("<path d=\"").append(outline.strip()).append("\" ");
        page.append(style(series.mark())).append("/>\n");
      }
    }
    page.append("</g>\n</svg>\n");
  }

  private static String style(Chart.Mark mark) {
    return switch (mark) {
      case BEFORE -> "fill=\"none\" stroke=\"#666666\"";
      case AFTER -> "fill=\"#888888\"";
      case MEAN_BEFORE ->
          "fill=\"none\" stroke=\"#111111\" stroke-width=\"2\" stroke-dasharray=\"7 4\"";
      case MEAN_AFTER, STRENGTH -> "fill=\"none\" stroke=\"#111111\" stroke-width=\"2\"";
      case PAIN -> "fill=\"none\" stroke=\"#111111\" stroke-width=\"1.6\"";
    };
  }

  private static void text(StringBuilder page, String anchor, long x, long y, String text) {
    page.append("<text text-anchor=\"").append(anchor).append("\" x=\"").append(x);
    page.append("\" y=\"").append(y).append("\" fill=\"#444444\">");
    page.append(Html.text(text)).append("</text>\n");
  }
}
