package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber profile add NAME`: makes an empty profile.
@Command(name = "add")
final class ProfileAddCommand implements Callable<Integer> {
  private final CommandContext context;

  ProfileAddCommand(CommandContext context) {
    this.context = context;
  }

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.profile.name")
  private String name = "";

  @Override
  public Integer call() {
    ProfileAccess access = new ProfileAccess(context);
    Profile made = access.worded(() -> context.profiles().add(name));
    context.print(context.messages().text("cli.profile.added", made.name(), made.path()));
    context.print(context.messages().text("profile.no-password"));
    return ExitCode.OK;
  }
}
