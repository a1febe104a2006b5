package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// `limber profile rename NAME NEW`: renames a profile.
@Command(name = "rename")
final class ProfileRenameCommand implements Callable<Integer> {
  private final CommandContext context;

  ProfileRenameCommand(CommandContext context) {
    this.context = context;
  }

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.profile.name")
  private String name = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.profile.new-name")
  private String newName = "";

  @Override
  public Integer call() {
    ProfileAccess access = new ProfileAccess(context);
    Profile profile = access.find(name);
    access.worded(
        () -> {
          context.profiles().rename(profile, newName);
          return profile;
        });
    context.print(context.messages().text("cli.profile.renamed", profile.name(), newName.strip()));
    return ExitCode.OK;
  }
}
