package app.limber.practice.profiles;

import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sentences about profiles.
public final class ProfileText {
  private final Messages messages;

  public ProfileText(Messages messages) {
    this.messages = messages;
  }

  /// Explains why something cannot be done, and what to do about it.
  public String problem(ProfileException problem) {
    String name = problem.detail();
    return switch (problem.reason()) {
      case BLANK -> messages.text("profile.problem.blank");
      case TOO_LONG -> messages.text("profile.problem.too-long", ProfileNames.LONGEST);
      case CONTROL -> messages.text("profile.problem.control");
      case RESERVED -> messages.text("profile.problem.reserved", name);
      case TAKEN -> messages.text("profile.problem.taken", name);
      case UNKNOWN -> messages.text("profile.problem.unknown", name);
      case FIRST -> messages.text("profile.problem.first", name);
      case OPEN -> messages.text("profile.problem.open", name);
      case CURRENT -> messages.text("profile.problem.current", name);
      case NO_ROOM -> messages.text("settings.no-room");
      case UNREADABLE -> messages.text("profile.problem.unreadable", name);
      case FILES -> messages.text("profile.problem.files");
    };
  }

  /// Says what is wrong with the profiles as a whole; empty if nothing is.
  public List<String> problems(ProfileService profiles) {
    Optional<String> unreadable =
        profiles
            .unreadableFolder()
            .map(folder -> messages.text("profile.problem.unreadable", shown(folder)));
    return Stream.concat(brokenNames(profiles).stream(), unreadable.stream()).toList();
  }

  /// Says that the names cannot be read, if so.
  public Optional<String> brokenNames(ProfileService profiles) {
    return profiles.brokenNames().map(file -> messages.text("cli.profile.broken", shown(file)));
  }

  private static String shown(Path path) {
    return PlainText.visible(path.toString());
  }
}
