package app.limber.exchange.handout;

import app.limber.exchange.HtmlPage;
import app.limber.practice.handout.Handout;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;

/// Boxes to tick: for each week a table with a row for each stretch and a column for each day.
final class HandoutTicks {
  private static final int WEEKS = 4;
  private static final int DAYS = 7;

  private final Handout handout;
  private final Messages messages;

  HandoutTicks(Handout handout, Messages messages) {
    this.handout = handout;
    this.messages = messages;
  }

  void writeTo(HtmlPage page) {
    page.raw("<section class=\"ticks\" aria-labelledby=\"ticks\">\n");
    page.element("h2", "id=\"ticks\"", messages.text("handout.ticks"));
    page.element("p", "", messages.text("handout.ticks.means"));
    for (int week = 1; week <= WEEKS; week++) {
      week(page, week);
    }
    page.raw("</section>\n");
  }

  private void week(HtmlPage page, int week) {
    page.raw("<table>\n");
    page.element("caption", "", messages.text("handout.week", week));
    page.raw("<thead><tr><td></td>\n");
    for (DayOfWeek day : days()) {
      page.element(
          "th", "scope=\"col\"", day.getDisplayName(TextStyle.SHORT_STANDALONE, messages.locale()));
    }
    page.raw("</tr></thead>\n<tbody>\n");
    for (int i = 0; i < handout.parts().size(); i++) {
      String name = handout.parts().get(i).stretch().name();
      page.raw("<tr>\n");
      page.element("th", "scope=\"row\" dir=\"auto\"", messages.text("routines.step", i + 1, name));
      page.raw("<td class=\"box\"></td>".repeat(DAYS) + "</tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
  }

  private List<DayOfWeek> days() {
    return IntStream.range(0, DAYS).mapToObj(messages.firstDayOfWeek()::plus).toList();
  }
}
