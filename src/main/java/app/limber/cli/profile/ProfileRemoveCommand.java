package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import java.nio.file.Path;
import picocli.CommandLine.Command;

/// `limber profile remove NAME`: takes a profile away; its data is kept.
@Command(name = "remove")
final class ProfileRemoveCommand extends NamedProfileCommand {
  ProfileRemoveCommand(CommandContext context) {
    super(context);
  }

  @Override
  void run(String name, ProfileAccess access, CommandContext context) {
    Profile profile = access.find(name);
    Path kept = access.worded(() -> context.profiles().remove(profile));
    context.print(context.messages().text("profile.removed", profile.name(), kept));
  }
}
