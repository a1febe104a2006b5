package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber profile remove NAME`: takes a profile away; its data is kept.
@Command(name = "remove")
final class ProfileRemoveCommand implements Callable<Integer> {
  private final CommandContext context;

  ProfileRemoveCommand(CommandContext context) {
    this.context = context;
  }

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.profile.name")
  private String name = "";

  @Override
  public Integer call() {
    ProfileAccess access = new ProfileAccess(context);
    Profile profile = access.find(name);
    Path kept = access.worded(() -> context.profiles().remove(profile));
    context.print(context.messages().text("profile.removed", profile.name(), kept));
    return ExitCode.OK;
  }
}
