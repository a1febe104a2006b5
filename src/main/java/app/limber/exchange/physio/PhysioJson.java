package app.limber.exchange.physio;

import app.limber.journal.PainStop;
import app.limber.journal.Session;
import app.limber.json.JsonOutput;
import app.limber.plan.PlanWeek;
import app.limber.practice.physio.DoseChange;
import app.limber.practice.physio.FollowedProgramme;
import app.limber.practice.physio.PhysioReport;
import app.limber.programme.Programme;
import app.limber.progress.DayState;
import app.limber.progress.StepReason;
import app.limber.progress.StretchTally;
import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The report to a physio on a period, as JSON with a stable format for other programs.
///
/// `unreadable` is there only if a programme file cannot be read, `plan` and `weeks` only if
/// something was planned, notes only if requested.
public final class PhysioJson {
  private static final String STRETCH = "stretch";

  private PhysioJson() {}

  /// Returns one indented JSON object without a trailing line separator.
  public static String of(PhysioReport report) {
    ObjectNode root = JsonOutput.object();
    root.put("from", report.from().toString());
    root.put("until", report.until().toString());
    ArrayNode programmes = root.putArray("programmes");
    report.programmes().forEach(each -> programme(each, programmes.addObject()));
    if (!report.unreadable().isEmpty()) {
      ArrayNode unreadable = root.putArray("unreadable");
      report.unreadable().forEach(unreadable::add);
    }
    ObjectNode days = root.putObject("days");
    for (DayState state : DayState.values()) {
      days.put(Messages.code(state), report.count(state));
    }
    root.put("activeMinutes", report.activeMinutes());
    if (!report.weeks().isEmpty()) {
      plan(report, root);
    }
    ArrayNode stretches = root.putArray("stretches");
    report.stretches().forEach(tally -> stretch(tally, report, stretches.addObject()));
    ArrayNode doses = root.putArray("doses");
    report.doses().forEach(change -> dose(change, report, doses.addObject()));
    ArrayNode sessions = root.putArray("sessions");
    report.sessions().forEach(each -> session(each, report.notes(), sessions.addObject()));
    ArrayNode stops = root.putArray("painStops");
    report.painStops().forEach(stop -> painStop(stop, report, stops.addObject()));
    return JsonOutput.indented(root);
  }

  private static void programme(FollowedProgramme followed, ObjectNode object) {
    Programme programme = followed.programme();
    object.put("id", followed.id());
    object.put("name", programme.name());
    object.put("from", programme.note().from());
    object.put("for", programme.note().forWhom());
    object.put("validFrom", text(programme.dates().validFrom()));
    object.put("validUntil", text(programme.dates().validUntil()));
    object.put("showAgainOn", text(programme.dates().showAgainOn()));
    object.put("putAway", followed.away());
    ArrayNode routines = object.putArray("routines");
    programme.routines().forEach(routine -> routines.add(routine.id()));
    object.put("sessions", followed.sessions());
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static void plan(PhysioReport report, ObjectNode root) {
    ObjectNode plan = root.putObject("plan");
    for (DayOfWeek day : DayOfWeek.values()) {
      List<String> routines = report.plan().of(day);
      if (!routines.isEmpty()) {
        ArrayNode planned = plan.putArray(Messages.code(day));
        routines.forEach(planned::add);
      }
    }
    ArrayNode weeks = root.putArray("weeks");
    for (PlanWeek week : report.weeks()) {
      weeks
          .addObject()
          .put("from", week.from().toString())
          .put("until", week.until().toString())
          .put("planned", week.planned())
          .put("done", week.done())
          .put("other", week.other())
          .put("activeMinutes", Session.minutes(week.activeSeconds()));
    }
  }

  private static void stretch(StretchTally tally, PhysioReport report, ObjectNode object) {
    object
        .put(STRETCH, tally.stretch())
        .put("name", report.stretchName(tally.stretch()))
        .put("done", tally.done())
        .put("partial", tally.partly())
        .put("skipped", tally.skipped())
        .put("leftOut", tally.leftOut());
  }

  private static void dose(DoseChange change, PhysioReport report, ObjectNode object) {
    object
        .put("day", change.day().toString())
        .put("at", change.answer().at().toString())
        .put(STRETCH, change.answer().stretch())
        .put("name", report.stretchName(change.answer().stretch()))
        .put("answer", Messages.code(change.answer().answer()))
        .put("measure", Messages.code(change.answer().measure()))
        .put("amount", change.answer().amount());
    switch (change.reason()) {
      case StepReason.WentWell well -> object.put("after", well.sessions());
      case StepReason.StoppedForPain stop -> object.put("painOn", stop.day().toString());
      case StepReason.Unknown _ -> {
        // An unknown reason has no figures.
      }
    }
  }

  private static void session(Session session, boolean notes, ObjectNode object) {
    object
        .put("day", session.practiceDay().toString())
        .put("routine", session.routine())
        .put("routineName", session.routineName())
        .put("outcome", Messages.code(session.outcome()))
        .put("activeMinutes", session.activeMinutes())
        .put("stiffnessBefore", session.stiffnessBefore())
        .put("stiffnessAfter", session.stiffnessAfter());
    if (notes) {
      object.put("note", session.note());
    }
  }

  private static void painStop(Session session, PhysioReport report, ObjectNode object) {
    PainStop pain = session.pain();
    String stretch = pain == null ? null : pain.stretch();
    object
        .put("day", session.practiceDay().toString())
        .put("routine", session.routine())
        .put(STRETCH, stretch)
        .put("name", stretch == null ? null : report.stretchName(stretch))
        .put("where", pain == null ? null : pain.where());
  }
}
