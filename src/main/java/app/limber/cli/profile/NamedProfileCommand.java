package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.ProfileText;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// A command that operates on the profile given as its first argument.
abstract class NamedProfileCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.profile.name")
  private String name = "";

  NamedProfileCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public final Integer call() {
    new ProfileText(context.messages())
        .brokenNames(context.profiles())
        .ifPresent(context.err()::println);
    run(name, new ProfileAccess(context), context);
    return ExitCode.OK;
  }

  abstract void run(String name, ProfileAccess access, CommandContext context);
}
