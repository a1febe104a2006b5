package app.limber.desktop;

import app.limber.practice.program.Terminal;
import java.io.InputStream;
import java.util.Locale;

/// Finds the terminal of this process.
public final class SystemTerminal {
  private SystemTerminal() {}

  /// The terminal of this process; [Terminal#none()] on an unknown system.
  ///
  /// @param osName the system property `os.name`
  /// @param in the standard input
  public static Terminal of(String osName, InputStream in) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return WindowsConsole.of(in);
    }
    if (system.startsWith("linux")) {
      return new PosixTerminal(TerminalModes.LINUX, in);
    }
    return system.startsWith("mac") ? new PosixTerminal(TerminalModes.MAC, in) : Terminal.none();
  }
}
