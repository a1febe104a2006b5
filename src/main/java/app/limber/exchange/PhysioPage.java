package app.limber.exchange;

import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.practice.log.Charts;
import app.limber.practice.log.PhysioReport;
import app.limber.practice.text.SafetyText;
import app.limber.practice.text.TrendText;
import app.limber.progress.DayState;
import app.limber.progress.StretchTally;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// A page for the physio: one HTML file with its pictures inside, which needs nothing else, runs
/// nothing, and prints well in black and white.
public final class PhysioPage {
  private static final String STYLE =
      """
      body { font: 11pt/1.45 sans-serif; color: #222; max-width: 46em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.7em; font-weight: 400; margin: 0 0 .2em; } h2 { font-size: 1.15em; margin: 1.6em 0 .4em; }
      p { margin: .3em 0; } .quiet { color: #555; font-size: .92em; }
      table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .25em .6em .25em 0; border-bottom: 1px solid #ddd; vertical-align: top; }
      td.number, th.number { text-align: right; } svg { display: block; max-width: 100%; height: auto; margin: .4em 0; }
      tr, svg { break-inside: avoid; } h2 { break-after: avoid; }
      @media print { body { margin: 0; max-width: none; padding: 0; } @page { margin: 15mm; } }
      """;

  private final PhysioReport report;
  private final Messages messages;
  private final DateTimeFormatter date;
  private final StringBuilder page = new StringBuilder();

  public PhysioPage(PhysioReport report, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.date =
        DateTimeFormatter.ofPattern(messages.text("date.in-another-year"), messages.locale());
  }

  /// Writes the whole page.
  public void writeTo(Writer out) throws IOException {
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(messages.locale().toLanguageTag())
        .append("\">\n<head>\n<meta charset=\"UTF-8\">\n");
    String title =
        messages.text("physio.title", date.format(report.from()), date.format(report.until()));
    page.append("<title>").append(Html.text(title)).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.append("<h1>").append(Html.text(title)).append("</h1>\n");
    quiet(messages.text("physio.what"));
    adherence();
    trend();
    stretches();
    painStops();
    if (report.notes()) {
      notes();
    }
    safety();
    page.append("</body>\n</html>\n");
    out.append(page);
  }

  private void adherence() {
    heading(messages.text("physio.adherence"));
    int days = report.days().size();
    int practised = report.count(DayState.PRACTISED);
    paragraph(
        messages.text("physio.practised", practised, days, Math.round(100.0 * practised / days)));
    paragraph(
        messages.text(
            "physio.sums",
            report.sessions().size(),
            report.activeMinutes(),
            report.count(DayState.EASED),
            report.count(DayState.REST),
            report.count(DayState.TRAVEL),
            report.count(DayState.MISSED)));
    new HeatMapSvg(report, messages.firstDayOfWeek(), messages).write(page);
    quiet(messages.text("physio.map.legend"));
  }

  private void trend() {
    heading(messages.text("physio.trend"));
    new TrendText(messages).sentences(report.trend()).forEach(this::paragraph);
    Charts.stiffness(report.trend())
        .ifPresent(
            chart -> {
              quiet(messages.text("trend.axis"));
              new ChartSvg(chart, messages).write(page);
              quiet(messages.text("physio.trend.legend"));
              quiet(messages.text("trend.caution"));
            });
  }

  private void stretches() {
    heading(messages.text("physio.stretches"));
    if (report.stretches().isEmpty()) {
      paragraph(messages.text("physio.none"));
      return;
    }
    TrendText numbers = new TrendText(messages);
    page.append("<table>\n<tr>");
    head(messages.text("tally.stretch"), "");
    for (String name :
        List.of(
            messages.text("tally.done"),
            messages.text("tally.partly"),
            messages.text("tally.skipped"),
            messages.text("tally.left-out"),
            messages.text("tally.reps"))) {
      head(name, " class=\"number\"");
    }
    page.append("</tr>\n");
    for (StretchTally tally : report.stretches()) {
      page.append("<tr>");
      cell(report.stretchName(tally.stretch()), "");
      for (String number :
          List.of(
              String.valueOf(tally.done()),
              String.valueOf(tally.partly()),
              String.valueOf(tally.skipped()),
              String.valueOf(tally.leftOut()),
              numbers.number(tally.meanReps()))) {
        cell(number, " class=\"number\"");
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
    quiet(messages.text("tally.means"));
  }

  private void painStops() {
    heading(messages.text("physio.pain"));
    List<Session> stops = report.painStops();
    if (stops.isEmpty()) {
      paragraph(messages.text("physio.pain.none"));
      return;
    }
    page.append("<table>\n<tr>");
    head(messages.text("trend.column.day"), "");
    head(messages.text("tally.stretch"), "");
    head(messages.text("physio.pain.where"), "");
    page.append("</tr>\n");
    for (Session session : stops) {
      PainStop pain = session.pain();
      String stretch = pain == null ? null : pain.stretch();
      String where = pain == null ? null : pain.where();
      page.append("<tr>");
      cell(day(session.practiceDay()), "");
      cell(stretch == null ? messages.text("history.not-told") : report.stretchName(stretch), "");
      cell(Objects.requireNonNullElse(where, messages.text("history.not-told")), "");
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private void notes() {
    heading(messages.text("physio.notes"));
    List<Session> noted =
        report.sessions().stream().filter(session -> session.note() != null).toList();
    if (noted.isEmpty()) {
      paragraph(messages.text("physio.none"));
      return;
    }
    page.append("<table>\n");
    for (Session session : noted) {
      page.append("<tr>");
      cell(day(session.practiceDay()), "");
      cell(String.valueOf(session.note()), "");
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  /// What the user has been told, in small print: the reader is the one who can tell what of it
  /// applies.
  private void safety() {
    SafetyText text = SafetyText.before(messages);
    heading(messages.text("physio.safety"));
    for (SafetyText.Section section : text.sections()) {
      String between = section.emergency() ? messages.text("physio.safety.sign") : " ";
      page.append("<p class=\"quiet\"><b>")
          .append(Html.text(messages.text("physio.safety.section", section.title())))
          .append("</b> ")
          .append(section.lines().stream().map(Html::text).collect(Collectors.joining(between)))
          .append("</p>\n");
    }
    text.claim().ifPresent(this::quiet);
  }

  private String day(LocalDate day) {
    return date.format(day);
  }

  private void heading(String text) {
    page.append("<h2>").append(Html.text(text)).append("</h2>\n");
  }

  private void paragraph(String text) {
    page.append("<p>").append(Html.text(text)).append("</p>\n");
  }

  private void quiet(String text) {
    page.append("<p class=\"quiet\">").append(Html.text(text)).append("</p>\n");
  }

  private void head(String text, String attributes) {
    page.append("<th").append(attributes).append('>').append(Html.text(text)).append("</th>");
  }

  private void cell(String text, String attributes) {
    page.append("<td").append(attributes).append('>').append(Html.text(text)).append("</td>");
  }
}
