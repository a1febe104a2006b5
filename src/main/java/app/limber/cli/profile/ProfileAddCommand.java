package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import picocli.CommandLine.Command;

/// `limber profile add NAME`: makes an empty profile.
@Command(name = "add")
final class ProfileAddCommand extends NamedProfileCommand {
  ProfileAddCommand(CommandContext context) {
    super(context);
  }

  @Override
  void run(String name, ProfileAccess access, CommandContext context) {
    Profile made = access.worded(() -> context.profiles().add(name));
    context.print(context.messages().text("cli.profile.added", made.name(), made.path()));
    context.print(context.messages().text("profile.no-password"));
  }
}
