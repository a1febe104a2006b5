package app.limber.cli.profile;

import app.limber.cli.context.CommandContext;
import app.limber.cli.context.CommandProblem;
import app.limber.practice.profiles.Profile;
import app.limber.practice.profiles.ProfileException;
import app.limber.practice.profiles.ProfileText;
import java.util.function.Supplier;

/// Access to the profiles for commands: every [ProfileException] becomes a [CommandProblem].
final class ProfileAccess {
  private final CommandContext context;

  ProfileAccess(CommandContext context) {
    this.context = context;
  }

  Profile find(String name) {
    return worded(() -> context.profiles().find(name));
  }

  <T> T worded(Supplier<T> work) {
    try {
      return work.get();
    } catch (ProfileException e) {
      String sentence = new ProfileText(context.messages()).problem(e);
      throw switch (e.reason()) {
        case BLANK, TOO_LONG, CONTROL, RESERVED, TAKEN, UNKNOWN, FIRST ->
            CommandProblem.usage(sentence);
        case OPEN, CURRENT, FILES, UNREADABLE, NO_ROOM -> CommandProblem.found(sentence);
      };
    }
  }
}
