package app.limber.exchange.physio;

import app.limber.exchange.Html;
import app.limber.practice.physio.PhysioReport;
import app.limber.progress.Day;
import app.limber.progress.DayState;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// The days of a period as a picture: a column for each week, a band for each year or less. A grey
/// says how long practice was; every other kind of day has a sign of its own.
final class HeatMapSvg {
  private static final int CELL = 13;
  private static final int LEFT = 4;
  private static final int TOP = 14;
  private static final int WEEKS = 53;
  private static final int DAYS_IN_WEEK = 7;
  private static final int[] SHADE_FROM_MINUTES = {5, 10, 20};
  private static final String[] SHADES = {"#d4d4d4", "#a9a9a9", "#777777", "#444444"};

  private final PhysioReport report;
  private final DayOfWeek firstOfWeek;
  private final Messages messages;

  HeatMapSvg(PhysioReport report, DayOfWeek firstOfWeek, Messages messages) {
    this.report = report;
    this.firstOfWeek = firstOfWeek;
    this.messages = messages;
  }

  void write(StringBuilder page) {
    LocalDate start = report.from().with(TemporalAdjusters.previousOrSame(firstOfWeek));
    int all = week(start, report.until()) + 1;
    int bands = Math.ceilDiv(all, WEEKS);
    int width = LEFT + Math.min(all, WEEKS) * CELL + CELL;
    int band = TOP + DAYS_IN_WEEK * CELL + 4;
    page.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(width)
        .append("\" height=\"")
        .append(bands * band)
        .append("\" viewBox=\"0 0 ")
        .append(width + " " + bands * band)
        .append("\" font-family=\"sans-serif\" font-size=\"9\">\n<title>")
        .append(Html.text(messages.text("physio.map")))
        .append("</title>\n");
    for (Day day : report.days()) {
      int week = week(start, day.date());
      int x = LEFT + week % WEEKS * CELL;
      int top = week / WEEKS * band + TOP;
      int row = (int) ChronoUnit.DAYS.between(start, day.date()) % DAYS_IN_WEEK;
      if (day.date().getDayOfMonth() == 1) {
        text(page, x, top - 4, month(day.date()));
      }
      cell(page, day, x, top + row * CELL);
    }
    page.append("</svg>\n");
  }

  private String month(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.SHORT, messages.locale());
    return day.getMonthValue() == 1 ? String.valueOf(day.getYear()) : month;
  }

  private static int week(LocalDate start, LocalDate day) {
    return (int) (ChronoUnit.DAYS.between(start, day) / DAYS_IN_WEEK);
  }

  private void cell(StringBuilder page, Day day, int x, int y) {
    int minutes = report.minutes().getOrDefault(day.date(), 0);
    boolean practised = day.state() == DayState.PRACTISED || minutes > 0;
    page.append("<rect x=\"")
        .append(x)
        .append("\" y=\"")
        .append(y)
        .append("\" width=\"11\" height=\"11\" rx=\"2\" stroke=\"#bbbbbb\" fill=\"")
        .append(practised ? SHADES[shade(minutes)] : "none")
        .append("\"/>\n");
    switch (day.state()) {
      case EASED -> text(page, x + 2, y + 9, "♥");
      case REST -> text(page, x + 3, y + 8, "–");
      case TRAVEL -> text(page, x + 1, y + 9, "→");
      case MISSED -> text(page, x + 4, y + 8, "·");
      case PRACTISED, PENDING, BEFORE -> {}
    }
  }

  private static int shade(int minutes) {
    int shade = 0;
    for (int least : SHADE_FROM_MINUTES) {
      shade += minutes >= least ? 1 : 0;
    }
    return shade;
  }

  private static void text(StringBuilder page, int x, int y, String text) {
    page.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">");
    page.append(Html.text(text)).append("</text>\n");
  }
}
