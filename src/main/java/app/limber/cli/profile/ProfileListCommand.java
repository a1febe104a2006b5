package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileText;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/// `limber profile list`: the profiles with their folders; a star marks the one in use.
@Command(name = "list")
final class ProfileListCommand implements Callable<Integer> {
  private final CommandContext context;

  ProfileListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    new ProfileText(context.messages())
        .problems(context.profiles())
        .forEach(context.err()::println);
    Path used = context.dataFolder();
    for (Profile profile : context.profiles().list()) {
      String mark = profile.path().equals(used) ? "* " : "  ";
      context.print(PlainText.visible(mark + profile.name() + "  " + profile.path()));
    }
    return ExitCode.OK;
  }
}
