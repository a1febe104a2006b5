package app.limber.cli;

import app.limber.content.ContentReader;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlan;
import app.limber.cue.CuePlanner;
import app.limber.exchange.CuesJson;
import app.limber.exchange.TimelineJson;
import app.limber.journal.Session;
import app.limber.player.Timeline;
import app.limber.practice.preferences.Settings;
import app.limber.practice.session.Plan;
import app.limber.practice.session.Planner;
import app.limber.practice.text.SegmentText;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber timeline`: what happens when in a routine, to the second.
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {
  private final CommandContext context;
  private final Supplier<Settings> settings;
  private final Supplier<List<Session>> log;

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

  /// @param settings reads the user's settings
  /// @param log reads the sessions that stand
  TimelineCommand(
      CommandContext context, Supplier<Settings> settings, Supplier<List<Session>> log) {
    this.context = context;
    this.settings = settings;
    this.log = log;
  }

  /// The command as it works in the program.
  static TimelineCommand with(CommandContext context) {
    return new TimelineCommand(
        context, new SettingsAccess(context)::settings, new LogAccess(context)::sessions);
  }

  @Override
  public Integer call() {
    Library library = new ContentReader(context.messages()).read(context.contentFolder());
    Routine routine = new RoutineChoice(library, context.messages()).of(routineId);
    Timeline timeline = plan(routine, new Planner(library)).timeline();
    if (cues) {
      printCues(routine, timeline);
    } else {
      printSegments(routine, timeline);
    }
    return ExitCode.FINE;
  }

  private void printSegments(Routine routine, Timeline timeline) {
    SegmentText segmentText = new SegmentText(context.messages());
    switch (format) {
      case TEXT ->
          new TimelineText(context.messages(), segmentText)
              .lines(routine, timeline)
              .forEach(context.out()::println);
      case JSON -> context.out().println(TimelineJson.of(timeline, segmentText::cue));
    }
  }

  private void printCues(Routine routine, Timeline timeline) {
    CueOptions options = withSettings ? settings.get().sound().cueOptions() : CueOptions.standard();
    CuePlan plan = new CuePlanner(options, context.messages()).plan(timeline);
    switch (format) {
      case TEXT ->
          new CuesText(context.messages())
              .lines(routine, timeline, plan)
              .forEach(context.out()::println);
      case JSON -> context.out().println(CuesJson.of(timeline, plan));
    }
  }

  private Plan plan(Routine routine, Planner planner) {
    if (!withSettings) {
      return planner.standard(routine);
    }
    return planner.plan(routine, settings.get(), log.get(), Set.of());
  }
}
