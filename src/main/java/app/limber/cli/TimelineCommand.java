package app.limber.cli;

import app.limber.content.ContentReader;
import app.limber.cue.CueOptions;
import app.limber.cue.CuePlan;
import app.limber.cue.CuePlanner;
import app.limber.exchange.CuesJson;
import app.limber.exchange.TimelineJson;
import app.limber.journal.Session;
import app.limber.player.Timeline;
import app.limber.practice.Plan;
import app.limber.practice.Planner;
import app.limber.practice.SegmentWords;
import app.limber.practice.Settings;
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
    Library library = new ContentReader(context.words()).read(context.contentFolder());
    Routine routine = new RoutineChoice(library, context.words()).of(routineId);
    Timeline timeline = plan(routine, new Planner(library)).timeline();
    if (cues) {
      printCues(routine, timeline);
    } else {
      printSegments(routine, timeline);
    }
    return ExitCode.FINE;
  }

  private void printSegments(Routine routine, Timeline timeline) {
    SegmentWords segmentWords = new SegmentWords(context.words());
    switch (format) {
      case TEXT ->
          new TimelineText(context.words(), segmentWords)
              .lines(routine, timeline)
              .forEach(context.out()::println);
      case JSON -> context.out().println(TimelineJson.of(timeline, segmentWords::cue));
    }
  }

  private void printCues(Routine routine, Timeline timeline) {
    CueOptions options = withSettings ? settings.get().sound().cueOptions() : CueOptions.standard();
    CuePlan plan = new CuePlanner(options, context.words()).plan(timeline);
    switch (format) {
      case TEXT ->
          new CuesText(context.words())
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
