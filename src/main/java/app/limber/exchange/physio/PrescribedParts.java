package app.limber.exchange.physio;

import app.limber.exchange.physio.PageParts.Column;
import app.limber.journal.Measure;
import app.limber.journal.Session;
import app.limber.journal.StepFact;
import app.limber.plan.PlanWeek;
import app.limber.practice.physio.DoseChange;
import app.limber.practice.physio.FollowedProgramme;
import app.limber.practice.physio.PhysioReport;
import app.limber.practice.programme.ProgrammeText;
import app.limber.practice.text.DateText;
import app.limber.practice.text.PlanText;
import app.limber.programme.Programme;
import app.limber.progress.StepReason;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The parts of the page about prescriptions and adherence: the programmes, the plan week by week,
/// and each change of dose.
final class PrescribedParts {
  private final PhysioReport report;
  private final Messages messages;
  private final PageParts page;
  private final DateText dates;

  PrescribedParts(PhysioReport report, Messages messages, PageParts page) {
    this.report = report;
    this.messages = messages;
    this.page = page;
    this.dates = new DateText(messages);
  }

  /// Appends the programmes; nothing if there are none.
  void programmes() {
    if (report.programmes().isEmpty() && report.unreadable().isEmpty()) {
      return;
    }
    page.heading(messages.text("physio.programme"));
    report.programmes().forEach(this::programme);
    report.unreadable().stream()
        .map(name -> messages.text("physio.programme.unreadable", name))
        .forEach(page::paragraph);
  }

  private void programme(FollowedProgramme followed) {
    Programme programme = followed.programme();
    ProgrammeText text = new ProgrammeText(messages);
    List<String> sentences = new ArrayList<>();
    text.people(programme).map(who -> who + ".").ifPresent(sentences::add);
    sentences.addAll(text.dates(programme));
    if (followed.away()) {
      sentences.add(messages.text("physio.programme.away"));
    }
    sentences.add(
        messages.text(
            "physio.programme.routines",
            programme.routines().stream().map(r -> r.name()).collect(Collectors.joining(", ")),
            followed.sessions()));
    page.paragraph(messages.text("physio.programme.name", programme.name()));
    page.quiet(String.join(" ", sentences));
  }

  /// Appends what was planned and what was done; nothing without a plan.
  void weeks() {
    if (report.weeks().isEmpty()) {
      return;
    }
    page.heading(messages.text("physio.plan"));
    PlanText text = new PlanText(messages, report::routineName);
    page.paragraph(
        text.week()
            .filter(day -> !report.plan().of(day).isEmpty())
            .map(
                day ->
                    messages.text(
                        "physio.plan.day", text.day(day), text.routines(report.plan().of(day))))
            .collect(Collectors.joining(" ")));
    page.table(
        List.of(
            Column.text(messages.text("physio.plan.week")),
            Column.number(messages.text("physio.plan.planned")),
            Column.number(messages.text("physio.plan.done")),
            Column.number(messages.text("physio.plan.other")),
            Column.number(messages.text("cli.history.column.minutes"))),
        report.weeks().stream().map(this::week).toList());
    page.quiet(messages.text("physio.plan.means"));
  }

  private List<String> week(PlanWeek week) {
    return List.of(
        messages.text("physio.plan.days", dates.date(week.from()), dates.date(week.until())),
        String.valueOf(week.planned()),
        String.valueOf(week.done()),
        String.valueOf(week.other()),
        String.valueOf(Session.minutes(week.activeSeconds())));
  }

  /// Appends each answer to an offered step, with the reason in numbers.
  void doses() {
    page.heading(messages.text("physio.dose"));
    if (report.doses().isEmpty()) {
      page.paragraph(messages.text("physio.pain.none"));
      return;
    }
    page.table(
        List.of(
            Column.text(messages.text("trend.column.day")),
            Column.text(messages.text("tally.stretch")),
            Column.text(messages.text("physio.dose.change")),
            Column.text(messages.text("physio.dose.reason"))),
        report.doses().stream().map(this::dose).toList());
  }

  private List<String> dose(DoseChange change) {
    return List.of(
        dates.date(change.day()),
        report.stretchName(change.answer().stretch()),
        change(change),
        reason(change.reason()));
  }

  private String change(DoseChange change) {
    StepFact answer = change.answer();
    return switch (answer.answer()) {
      case YES ->
          answer.amount() == 0
              ? messages.text("physio.dose.left-out")
              : messages.text(
                  answer.measure() == Measure.HOLD_SECONDS
                      ? "physio.dose.hold"
                      : "physio.dose.repetitions",
                  String.format(messages.locale(), "%+d", answer.amount()));
      case NOT_NOW ->
          messages.text(
              change.reason() instanceof StepReason.StoppedForPain
                  ? "physio.dose.less-declined"
                  : "physio.dose.more-declined");
      case NEVER -> messages.text("physio.dose.never");
    };
  }

  private String reason(StepReason reason) {
    return switch (reason) {
      case StepReason.WentWell well -> messages.count("physio.dose.went-well", well.sessions());
      case StepReason.StoppedForPain stop ->
          messages.text("physio.dose.pain", dates.date(stop.day()));
      case StepReason.Unknown _ -> messages.text("physio.dose.unknown");
    };
  }
}
