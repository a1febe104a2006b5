package app.limber.exchange.physio;

import app.limber.exchange.Html;
import app.limber.exchange.physio.PageParts.Column;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.practice.log.Charts;
import app.limber.practice.physio.PhysioReport;
import app.limber.practice.text.DateText;
import app.limber.practice.text.SafetyText;
import app.limber.practice.text.TrendText;
import app.limber.progress.DayState;
import app.limber.progress.StretchTally;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
  private final DateText dates;
  private final PageParts page = new PageParts();

  public PhysioPage(PhysioReport report, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.dates = new DateText(messages);
  }

  /// Writes the whole page.
  public void writeTo(Writer out) throws IOException {
    String title =
        messages.text("physio.title", dates.date(report.from()), dates.date(report.until()));
    page.raw()
        .append("<!DOCTYPE html>\n<html lang=\"")
        .append(messages.locale().toLanguageTag())
        .append("\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
        .append(Html.text(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(Html.text(title))
        .append("</h1>\n");
    page.quiet(messages.text("physio.what"));
    PrescribedParts prescribed = new PrescribedParts(report, messages, page);
    prescribed.programmes();
    adherence();
    prescribed.weeks();
    trend();
    stretches();
    prescribed.doses();
    painStops();
    if (report.notes()) {
      notes();
    }
    safety();
    page.raw().append("</body>\n</html>\n");
    out.append(page.raw());
  }

  private void adherence() {
    page.heading(messages.text("physio.adherence"));
    int days = report.days().size();
    int practised = report.count(DayState.PRACTISED);
    page.paragraph(
        messages.text("physio.practised", practised, days, Math.round(100.0 * practised / days)));
    page.paragraph(
        messages.text(
            "physio.sums",
            report.sessions().size(),
            report.activeMinutes(),
            report.count(DayState.EASED),
            report.count(DayState.REST),
            report.count(DayState.TRAVEL),
            report.count(DayState.MISSED)));
    new HeatMapSvg(report, messages.firstDayOfWeek(), messages).write(page.raw());
    page.quiet(messages.text("physio.map.legend"));
  }

  private void trend() {
    page.heading(messages.text("physio.trend"));
    new TrendText(messages).sentences(report.trend()).forEach(page::paragraph);
    Charts.stiffness(report.trend())
        .ifPresent(
            chart -> {
              page.quiet(messages.text("trend.axis"));
              new ChartSvg(chart, messages).write(page.raw());
              page.quiet(messages.text("physio.trend.legend"));
              page.quiet(messages.text("trend.caution"));
            });
  }

  private void stretches() {
    page.heading(messages.text("physio.stretches"));
    if (report.stretches().isEmpty()) {
      page.paragraph(messages.text("physio.none"));
      return;
    }
    page.table(
        List.of(
            Column.text(messages.text("tally.stretch")),
            Column.number(messages.text("tally.done")),
            Column.number(messages.text("tally.partly")),
            Column.number(messages.text("tally.skipped")),
            Column.number(messages.text("tally.left-out")),
            Column.number(messages.text("tally.reps"))),
        report.stretches().stream().map(this::stretch).toList());
    page.quiet(messages.text("tally.means"));
  }

  private List<String> stretch(StretchTally tally) {
    return List.of(
        report.stretchName(tally.stretch()),
        String.valueOf(tally.done()),
        String.valueOf(tally.partly()),
        String.valueOf(tally.skipped()),
        String.valueOf(tally.leftOut()),
        new TrendText(messages).number(tally.meanReps()));
  }

  private void painStops() {
    page.heading(messages.text("physio.pain"));
    if (report.painStops().isEmpty()) {
      page.paragraph(messages.text("physio.pain.none"));
      return;
    }
    page.table(
        List.of(
            Column.text(messages.text("trend.column.day")),
            Column.text(messages.text("tally.stretch")),
            Column.text(messages.text("physio.pain.where"))),
        report.painStops().stream().map(this::painStop).toList());
  }

  private List<String> painStop(Session session) {
    PainStop pain = session.pain();
    String stretch = pain == null ? null : pain.stretch();
    String where = pain == null ? null : pain.where();
    return List.of(
        dates.date(session.practiceDay()),
        stretch == null ? messages.text("history.not-told") : report.stretchName(stretch),
        where == null ? messages.text("history.not-told") : where);
  }

  private void notes() {
    page.heading(messages.text("physio.notes"));
    List<List<String>> noted =
        report.sessions().stream()
            .filter(session -> session.note() != null)
            .map(each -> List.of(dates.date(each.practiceDay()), String.valueOf(each.note())))
            .toList();
    if (noted.isEmpty()) {
      page.paragraph(messages.text("physio.none"));
    } else {
      page.table(List.of(Column.text(""), Column.text("")), noted);
    }
  }

  /// The safety texts that the user has read, in small print, so that the physio can judge which of
  /// them apply.
  private void safety() {
    SafetyText text = SafetyText.before(messages);
    page.heading(messages.text("physio.safety"));
    for (SafetyText.Section section : text.sections()) {
      String between = section.emergency() ? messages.text("physio.safety.sign") : " ";
      page.raw()
          .append("<p class=\"quiet\"><b>")
          .append(Html.text(messages.text("physio.safety.section", section.title())))
          .append("</b> ")
          .append(section.lines().stream().map(Html::text).collect(Collectors.joining(between)))
          .append("</p>\n");
    }
    text.claim().ifPresent(page::quiet);
  }
}
