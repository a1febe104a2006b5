package app.limber.desktop;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A program of the system that keeps the machine awake while it runs.
///
/// @param hold the command line that holds until its standard input ends or this program dies
/// @param probe the command line that tries the same for a moment, and answers 0 if it can
record Inhibitor(List<String> hold, List<String> probe) {
  Inhibitor {
    hold = List.copyOf(hold);
    probe = List.copyOf(probe);
  }

  /// How people know it.
  String name() {
    return hold.getFirst();
  }

  /// What the system may offer. On Linux systemd keeps the machine from suspending, whichever
  /// desktop runs; the screen is the matter of [ScreenHolds].
  ///
  /// @param osName the system property `os.name`
  /// @param pid the process that the hold must not outlive
  static List<Inhibitor> of(String osName, long pid) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return List.of(caffeinate(pid));
    }
    if (system.startsWith("linux")) {
      return List.of(systemd());
    }
    return List.of();
  }

  private static Inhibitor caffeinate(long pid) {
    List<String> awake = List.of("caffeinate", "-d", "-i");
    return new Inhibitor(with(awake, "-w", Long.toString(pid)), with(awake, "true"));
  }

  private static Inhibitor systemd() {
    List<String> awake =
        List.of("systemd-inhibit", "--what=idle", "--who=Limber", "--why=A routine is playing");
    // cat ends when our end of its input does: when we close it, exit or are killed.
    return new Inhibitor(with(awake, "cat"), with(awake, "true"));
  }

  private static List<String> with(List<String> command, String... more) {
    return Stream.concat(command.stream(), Stream.of(more)).toList();
  }
}
