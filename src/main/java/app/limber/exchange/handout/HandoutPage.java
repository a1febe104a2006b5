package app.limber.exchange.handout;

import app.limber.cue.WayOut;
import app.limber.exchange.Html;
import app.limber.exchange.HtmlPage;
import app.limber.journal.Side;
import app.limber.practice.handout.DoseText;
import app.limber.practice.handout.FigureDrawing;
import app.limber.practice.handout.Handout;
import app.limber.practice.text.SafetyText;
import app.limber.programme.Programme;
import app.limber.routine.Caution;
import app.limber.routine.Position;
import app.limber.routine.PositionChange;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A routine on paper: one HTML file with its pictures inside, which needs nothing else and runs
/// nothing. It is also well-formed XML.
///
/// Nothing on it depends on colour. A stretch is never cut by a page break as long as it fits on a
/// page; a longer one is cut between two paragraphs.
public final class HandoutPage {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final String CAUTIONS = "handout.cautions";

  private final Handout handout;
  private final Messages messages;
  private final DoseText doses;
  private final HandoutPictures pictures;
  private final HtmlPage page = new HtmlPage();

  /// @param drawing draws the key poses
  public HandoutPage(Handout handout, FigureDrawing drawing, Messages messages) {
    this.handout = handout;
    this.messages = messages;
    this.doses = new DoseText(messages);
    this.pictures = new HandoutPictures(drawing, messages);
  }

  /// Writes the whole page.
  public void writeTo(Writer out) throws IOException {
    String name = handout.routine().name();
    page.raw("<!DOCTYPE html>\n<html lang=\"" + messages.language().toLanguageTag() + "\"");
    page.raw(messages.isRightToLeft() ? " dir=\"rtl\">\n" : ">\n");
    page.raw("<head>\n<meta charset=\"UTF-8\"/>\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width\"/>\n");
    page.element("title", "", messages.text("handout.title", name));
    page.raw("<style>\n" + HandoutStyle.of(handout.paper()) + "</style>\n</head>\n<body>\n");
    heading(name);
    contents();
    safety();
    page.raw("<main>\n");
    for (int i = 0; i < handout.parts().size(); i++) {
      part(i + 1, handout.parts().get(i));
    }
    page.raw("</main>\n");
    new HandoutTicks(handout, messages).writeTo(page);
    page.raw("</body>\n</html>\n");
    out.append(page.text());
  }

  private void heading(String name) {
    page.raw("<header>\n");
    page.element("h1", "dir=\"auto\"", name);
    long seconds = handout.time().toSeconds();
    page.element(
        "p",
        "class=\"size\"",
        messages.text(
            "routines.size",
            messages.count("today.stretches", handout.parts().size()),
            messages.text(
                "routines.time", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE)));
    if (!handout.routine().description().isBlank()) {
      page.element("p", "dir=\"auto\"", handout.routine().description());
    }
    word(handout.heading());
    page.raw("</header>\n");
  }

  private void word(Programme.Note heading) {
    if (heading.equals(Programme.Note.NONE)) {
      return;
    }
    page.raw("<div class=\"word\">\n");
    if (heading.from() != null) {
      page.element("p", "dir=\"auto\"", messages.text("programme.from", heading.from()));
    }
    if (heading.forWhom() != null) {
      page.element("p", "dir=\"auto\"", messages.text("programme.for", heading.forWhom()));
    }
    if (heading.word() != null) {
      heading.word().lines().forEach(line -> page.element("p", "dir=\"auto\"", line));
    }
    page.raw("</div>\n");
  }

  private void contents() {
    page.raw("<nav aria-labelledby=\"contents\">\n");
    page.element("h2", "id=\"contents\"", messages.text("handout.contents"));
    page.raw("<ul>\n");
    entry("safety", messages.text("safety.title"), "");
    for (int i = 0; i < handout.parts().size(); i++) {
      Handout.Part part = handout.parts().get(i);
      entry("stretch-" + (i + 1), title(i + 1, part), doses.of(part));
    }
    entry("ticks", messages.text("handout.ticks"), "");
    page.raw("</ul>\n</nav>\n");
  }

  private void entry(String id, String title, String dose) {
    page.raw("<li dir=\"auto\"><a href=\"#" + id + "\">" + Html.text(title) + "</a>");
    page.raw(dose.isEmpty() ? "" : " <span>" + Html.text(dose) + "</span>");
    page.raw("</li>\n");
  }

  /// The safety texts, the stop rule before the others.
  private void safety() {
    SafetyText text = SafetyText.before(messages);
    page.raw("<section class=\"safety\" aria-labelledby=\"safety\">\n");
    page.element("h2", "id=\"safety\"", text.title());
    page.element("p", "", text.intro());
    boolean first = true;
    for (SafetyText.Section section : text.sections()) {
      page.raw(first ? "<div class=\"stop\">\n" : "<div>\n");
      page.element("h3", "", section.title());
      if (section.emergency()) {
        page.list("ul", "", section.lines(), _ -> "");
      } else {
        section.lines().forEach(line -> page.element("p", "", line));
      }
      page.raw("</div>\n");
      first = false;
    }
    text.claim().ifPresent(claim -> page.element("p", "class=\"quiet\"", claim));
    page.raw("</section>\n");
  }

  private String title(int number, Handout.Part part) {
    return messages.text("routines.step", number, part.stretch().name());
  }

  private void part(int number, Handout.Part part) {
    Stretch stretch = part.stretch();
    String id = "stretch-" + number;
    page.raw("<article class=\"stretch\" aria-labelledby=\"" + id + "\">\n");
    page.raw("<div class=\"line\">\n");
    page.element(
        "h2",
        "id=\"" + id + "\" dir=\"auto\"" + lang(stretch, stretch.name()),
        title(number, part));
    page.element("p", "class=\"dose\" dir=\"auto\"", doses.of(part));
    page.raw("</div>\n");
    pictures.write(page, part, id);
    page.raw("<div class=\"texts\">\n");
    inline(stretch, "stretches.equipment", stretch.equipment());
    section(stretch, "stretches.setup", "ol", setup(number - 1));
    section(stretch, "handout.legs", "ol", legs(part));
    section(stretch, CAUTIONS, "p", stretch.cautions().stream().map(Caution::text).toList());
    section(stretch, "stretches.steps", "ol", stretch.steps());
    section(stretch, "stretches.feel", "p", List.of(stretch.feel()));
    wayOut(number, stretch);
    page.raw("</div>\n");
    page.raw("</article>\n");
  }

  /// What each leg does, with how to change legs in between.
  private static List<String> legs(Handout.Part part) {
    List<String> said = new ArrayList<>();
    for (Side side : part.sides()) {
      if (side != part.sides().getFirst()) {
        part.stretch().spoken().leavingSide().ifPresent(said::add);
      }
      WayOut.legs(part.stretch(), side).ifPresent(said::add);
    }
    return said;
  }

  /// How to come out of a stretch, and how to get up after the last one.
  private void wayOut(int number, Stretch stretch) {
    if (number < handout.parts().size()) {
      inline(stretch, "handout.way-out", WayOut.of(stretch).stream().toList());
    } else {
      inline(stretch, "handout.get-up", WayOut.toGetUp(stretch, messages));
    }
  }

  /// Appends how to get from the position of the previous stretch into that of this one.
  private List<String> setup(int index) {
    Stretch stretch = handout.parts().get(index).stretch();
    Position before = index == 0 ? null : handout.parts().get(index - 1).stretch().position();
    return Stream.concat(
            PositionChange.between(before, stretch).stream()
                .map(part -> messages.name("cue.move", part)),
            stretch.setup().stream())
        .toList();
  }

  /// Appends texts on the line of their title.
  private void inline(Stretch stretch, String titleKey, List<String> texts) {
    if (!texts.isEmpty()) {
      page.raw("<div>\n<h3 class=\"inline\">");
      page.raw(Html.text(messages.text(titleKey)) + ":</h3>\n");
      for (String text : texts) {
        page.element("p", "class=\"inline\" dir=\"auto\"" + lang(stretch, text), text);
      }
      page.raw("</div>\n");
    }
  }

  private void section(Stretch stretch, String titleKey, String list, List<String> texts) {
    List<String> said = texts.stream().filter(text -> !text.isBlank()).toList();
    if (said.isEmpty()) {
      return;
    }
    page.raw(titleKey.equals(CAUTIONS) ? "<div class=\"caution\">\n" : "<div>\n");
    page.element("h3", "", messages.text(titleKey));
    if (list.equals("p")) {
      said.forEach(text -> page.element("p", "dir=\"auto\"" + lang(stretch, text), text));
    } else {
      page.list(list, "dir=\"auto\"", said, text -> lang(stretch, text));
    }
    page.raw("</div>\n");
  }

  /// The attribute for a text that is not in the language of the page.
  private static String lang(Stretch stretch, String text) {
    Locale other = stretch.otherLanguages().get(text);
    return other == null ? "" : " lang=\"" + other.toLanguageTag() + "\"";
  }
}
