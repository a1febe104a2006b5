package app.limber.practice.reminder;

import java.util.List;

/// The parts of the reminder on this machine.
public record Installation(List<Part> parts) {
  /// A file of the reminder, or a registration with the operating system.
  ///
  /// @param name the path of the file, or the command that registers
  public record Part(String name, State state) {}

  public enum State {
    INSTALLED,
    MISSING,
    /// It starts another program, uses another data folder, or runs at another time: Limber was
    /// moved, or the settings were edited by hand.
    DIFFERENT,
    /// It is installed but not needed.
    LEFT_OVER
  }

  public Installation {
    parts = List.copyOf(parts);
  }

  /// Whether everything is installed as the settings require.
  public boolean isRight() {
    return parts.stream().allMatch(part -> part.state() == State.INSTALLED);
  }

  public List<String> names() {
    return parts.stream().map(Part::name).toList();
  }
}
