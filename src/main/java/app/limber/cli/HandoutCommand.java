package app.limber.cli;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.FileOutput;
import app.limber.cli.context.LogAccess;
import app.limber.cli.context.NoteOptions;
import app.limber.cli.context.RoutineChoice;
import app.limber.player.Timeline;
import app.limber.practice.handout.Handout;
import app.limber.practice.handout.Paper;
import app.limber.practice.library.Content;
import app.limber.practice.session.Planner;
import app.limber.practice.session.TodaySnapshot;
import app.limber.routine.Routine;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber handout`: writes a routine as pages to print.
@Command(name = "handout")
final class HandoutCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "ROUTINE", descriptionKey = "cli.handout.routine")
  private String routineId = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "cli.handout.option.out")
  private Path out = Path.of("");

  @Option(names = "--force", descriptionKey = "cli.history.option.force")
  private boolean force;

  @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "cli.handout.option.paper")
  private @Nullable Paper paper;

  @Option(names = "--with-settings", descriptionKey = "cli.handout.option.with-settings")
  private boolean withSettings;

  @Mixin private NoteOptions note = new NoteOptions();

  HandoutCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Content content = context.services().library().content();
    Routine routine = new RoutineChoice(content.library(), context).of(routineId);
    FileOutput output = new FileOutput(context);
    output.check(out, force);
    Handout handout =
        Handout.of(
            routine,
            timeline(routine, content),
            content.poses(),
            note.note(),
            paper == null ? Paper.of(context.messages().locale()) : paper);
    output.write(out, context.services().handouts().page(handout));
    context.print(context.messages().text("cli.handout.done", PlainText.visible(out.toString())));
    return ExitCode.OK;
  }

  private Timeline timeline(Routine routine, Content content) {
    Planner planner = new Planner(content.library(), context.messages());
    if (!withSettings) {
      return planner.practised(routine).timeline();
    }
    TodaySnapshot now = context.services().snapshots().of(new LogAccess(context).contents());
    return planner.plan(routine, context.settings(), now.log(), Set.of(), now.today()).timeline();
  }
}
