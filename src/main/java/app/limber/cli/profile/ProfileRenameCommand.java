package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `limber profile rename NAME NEW`: renames a profile.
@Command(name = "rename")
final class ProfileRenameCommand extends NamedProfileCommand {
  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "cli.profile.new-name")
  private String newName = "";

  ProfileRenameCommand(CommandContext context) {
    super(context);
  }

  @Override
  void run(String name, ProfileAccess access, CommandContext context) {
    Profile profile = access.find(name);
    access.worded(
        () -> {
          context.profiles().rename(profile, newName);
          return profile;
        });
    context.print(context.messages().text("cli.profile.renamed", profile.name(), newName.strip()));
  }
}
