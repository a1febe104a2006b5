package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.LogAccess;
import app.limber.cli.context.RoutineChoice;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlan;
import app.limber.cue.CuePlanner;
import app.limber.player.Timeline;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.SegmentText;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber timeline`: what happens when in a routine, to the second.
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      paramLabel = "ROUTINE",
      arity = "0..1",
      defaultValue = "full-morning",
      descriptionKey = "cli.timeline.routine")
  private String routineId = "full-morning";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      descriptionKey = "cli.option.text-or-json")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(names = "--cues", descriptionKey = "cli.timeline.cues")
  private boolean cues;

  @Option(names = "--with-settings", descriptionKey = "cli.timeline.with-settings")
  private boolean withSettings;

  @Option(names = "--first-time", descriptionKey = "cli.timeline.first-time")
  private boolean firstTime;

  TimelineCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Library library = context.services().library().content().library();
    Routine routine = new RoutineChoice(library, context).of(routineId);
    Timeline timeline = plan(routine, library).timeline();
    if (cues) {
      printCues(routine, timeline);
    } else {
      printSegments(routine, timeline);
    }
    return ExitCode.OK;
  }

  private void printSegments(Routine routine, Timeline timeline) {
    SegmentText segmentText = new SegmentText(context.messages());
    switch (format) {
      case TEXT ->
          new TimelineText(context.messages(), segmentText)
              .lines(routine, timeline)
              .forEach(context.out()::println);
      case JSON -> context.print(context.json().timeline().apply(timeline, segmentText::cue));
    }
  }

  private void printCues(Routine routine, Timeline timeline) {
    CueOptions options =
        withSettings
            ? context.settings().sound().cueOptions(context.messages())
            : CueOptions.calm(context.messages());
    CuePlan plan = new CuePlanner(options, context.messages()).plan(timeline);
    switch (format) {
      case TEXT ->
          new CuesText(context.messages())
              .lines(routine, timeline, plan)
              .forEach(context.out()::println);
      case JSON -> context.print(context.json().cues().apply(timeline, plan));
    }
  }

  private Plan plan(Routine routine, Library library) {
    Planner planner = new Planner(library, context.messages());
    if (firstTime && withSettings) {
      return planner.plan(routine, context.settings(), List.of(), Set.of(), LocalDate.EPOCH);
    }
    if (firstTime) {
      return planner.firstTime(routine);
    }
    if (!withSettings) {
      return planner.practised(routine);
    }
    TodaySnapshot now = context.services().snapshots().of(new LogAccess(context).contents());
    return context
        .services()
        .snapshots()
        .planner(now)
        .plan(routine, context.settings(), now.log(), Set.of(), now.today());
  }
}
