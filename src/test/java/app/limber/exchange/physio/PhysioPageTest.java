package app.limber.exchange.physio;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.exchange.Html;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.journal.SessionBuilder;
import app.limber.plan.WeekPlan;
import app.limber.practice.log.Period;
import app.limber.practice.physio.PhysioReport;
import app.limber.practice.physio.Practice;
import app.limber.practice.text.SafetyText;
import app.limber.progress.Progress;
import app.limber.progress.ProgressRules;
import app.limber.routine.Library;
import app.limber.words.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PhysioPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void page_tellsAdherence_trend_andPainWithWhere() throws IOException {
    List<Session> log = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      log.add(on(i, 6 - i / 5, 2).build());
    }
    log.add(
        on(20, 5, null)
            .outcome(Outcome.STOPPED_FOR_PAIN)
            .seconds(30, 616)
            .pain(new PainStop("hamstring", "left knee"))
            .build());

    String page = page(log, Period.all(), false);

    assertThat(page)
        .contains("Practised on 20 of 22 days (91 %).")
        .contains("days eased for pain: 1")
        .contains("left knee")
        .contains("less stiff");
  }

  @Test
  void pictures_areWellFormed_alsoOfTenYears() throws Exception {
    List<Session> log = new ArrayList<>();
    for (int i = 0; i < 3650; i += 2) {
      log.add(on(-i, i % 11, i % 7).build());
    }
    String page = page(log.reversed(), Period.all(), false);

    List<String> pictures =
        Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(found -> found.group())
            .toList();
    assertThat(pictures).hasSize(2);
    for (String picture : pictures) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(picture)));
    }
  }

  @Test
  void whatTheUserWrote_isOnlyText_andNotesAreThereWhenWanted() throws IOException {
    List<Session> log =
        List.of(on(0, 5, 3).note("<script>alert('x')</script> & \"more\"\u0007").build());

    assertThat(page(log, Period.all(), true))
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot; ")
        .doesNotContain("<script");
    assertThat(page(log, Period.all(), false)).doesNotContain("alert");
  }

  @Test
  void period_leavesOutWhatLiesOutside() throws IOException {
    List<Session> log = List.of(on(0, null, null).build(), on(5, null, null).build());
    LocalDate from = LocalDate.of(2026, 11, 3);

    String page = page(log, new Period(Optional.of(from), Optional.of(from.plusDays(5))), false);

    assertThat(page).contains("Practised on 1 of 6 days");
  }

  @Test
  void emptyLog_makesAPageThatSaysSo() throws IOException {
    assertThat(page(List.of(), Period.all(), true))
        .contains("Practised on 0 of 1 days (0 %).")
        .contains("Nothing in this period.")
        .contains("None in this period.");
  }

  @Test
  void page_endsWithTheSafetyTextsOfWindowAndConsole() throws IOException {
    SafetyText told = SafetyText.before(Messages.of(Locale.ENGLISH));
    String page = page(List.of(), Period.all(), true);
    String end = page.substring(page.indexOf("What Limber tells its user about safety"));

    assertThat(told.sections()).hasSize(4);
    for (SafetyText.Section section : told.sections()) {
      assertThat(end).contains(Html.text(section.title()));
      assertThat(section.lines()).allSatisfy(line -> assertThat(end).contains(Html.text(line)));
    }
    assertThat(end).contains(told.claim().orElseThrow()).doesNotContain("<h2>");
  }

  @Test
  void page_loadsAndRunsNothing() throws IOException {
    assertThat(page(List.of(on(0, 5, 3).build()), Period.all(), true))
        .doesNotContain("<script")
        .doesNotContain("src=")
        .doesNotContain("href=");
  }

  private static SessionBuilder on(int day, @Nullable Integer before, @Nullable Integer after) {
    return session()
        .id(1000 + day)
        .startedAt(LocalDate.of(2026, 11, 1).plusDays(day) + "T07:00:00+01:00")
        .stiffness(before, after);
  }

  private static String page(List<Session> log, Period period, boolean notes) throws IOException {
    Library library = new Library(Map.of(), Map.of(), List.of());
    PhysioReport report =
        PhysioReport.of(
            new Practice(
                log, List.of(), Progress.of(log, TODAY, ProgressRules.standard()), library),
            new PhysioReport.Setting(WeekPlan.EMPTY, List.of(), DayOfWeek.MONDAY, ZoneOffset.UTC),
            period,
            notes);
    StringWriter out = new StringWriter();
    new PhysioPage(report, Messages.of(Locale.ENGLISH)).writeTo(out);
    return out.toString();
  }
}
