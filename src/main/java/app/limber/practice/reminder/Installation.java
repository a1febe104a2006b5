package app.limber.practice.reminder;

import java.util.List;

/// What is installed for the reminder on this machine.
public record Installation(List<Part> parts) {
  /// A file that belongs to it, or a thing that the system has been asked to do.
  ///
  /// @param name the path of the file, or the command that asks
  public record Part(String name, State state) {}

  /// How a part is.
  public enum State {
    INSTALLED,
    MISSING,
    /// It starts another program or data folder, or at another time: Limber was moved, or the
    /// settings were changed by hand.
    DIFFERENT,
    /// It is there and should not be.
    LEFT_OVER
  }

  public Installation {
    parts = List.copyOf(parts);
  }

  /// Whether everything is as the settings say.
  public boolean isRight() {
    return parts.stream().allMatch(part -> part.state() == State.INSTALLED);
  }

  public List<String> names() {
    return parts.stream().map(Part::name).toList();
  }
}
