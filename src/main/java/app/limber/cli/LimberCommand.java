package app.limber.cli;

import app.limber.cli.context.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `limber`: without a sub-command it opens the window.
@Command(
    name = "limber",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
final class LimberCommand implements Callable<Integer> {
  private final CommandContext context;
  private final Window window;

  LimberCommand(CommandContext context, Window window) {
    this.context = context;
    this.window = window;
  }

  @Option(
      names = Arguments.DATA_DIR,
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.data-dir")
  void dataDir(String folder) {
    context.nameDataFolder(folder);
  }

  @Option(
      names = Arguments.LANGUAGE,
      paramLabel = "TAG",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.language")
  void language(String tag) {
    context.insistOn(tag);
  }

  @Option(
      names = Arguments.PROFILE,
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.profile")
  void profile(String name) {
    context.nameProfile(name);
  }

  @Override
  public Integer call() {
    return window.open(context.windowFolder(), WindowRequest.today());
  }
}
