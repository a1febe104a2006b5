package app.limber.cli.programme;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.practice.programme.ProgrammePreview;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `limber programme import`: shows what is in a programme and takes it in.
@Command(name = "import")
final class ProgrammeImportCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.programme.file")
  private Path file = Path.of("");

  @Option(names = "--dry-run", descriptionKey = "cli.programme.dry-run")
  private boolean dryRun;

  @Option(names = "--replace", descriptionKey = "cli.programme.replace")
  private boolean replace;

  ProgrammeImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    ProgrammeAccess access = new ProgrammeAccess(context);
    Optional<ProgrammePreview> found = access.look(file);
    if (found.isEmpty()) {
      throw CommandProblem.found(context.messages().text("programme.refused"));
    }
    ProgrammePreview preview = found.get();
    access.print(preview);
    if (!preview.isTakeable()) {
      throw CommandProblem.found(context.messages().text("programme.not-takeable"));
    }
    if (preview.isThere()) {
      return ExitCode.OK;
    }
    if (dryRun) {
      context.print(context.messages().text("cli.programme.dry"));
      return ExitCode.OK;
    }
    if (!preview.replaced().isEmpty() && !replace) {
      throw CommandProblem.found(context.messages().text("cli.programme.replace-first"));
    }
    Optional<Path> kept = access.worded(service -> service.take(preview), null).kept();
    context.print(
        kept.map(file -> context.messages().text("cli.programme.taken-in-place", file))
            .orElseGet(() -> context.messages().text("cli.programme.taken", preview.id())));
    return ExitCode.OK;
  }
}
