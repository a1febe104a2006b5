package app.limber.desktop;

import app.limber.practice.guidance.KeepAwake;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Keeps the machine awake by the means of the system it runs on.
///
/// Nothing is left behind, however this program ends: the inhibitors end with the connection or the
/// pipe to them, or watch this process.
public final class SystemKeepAwake implements KeepAwake {
  private static final System.Logger LOG = System.getLogger(SystemKeepAwake.class.getName());
  private static final long PATIENCE_SECONDS = 2;
  private static final String WINDOWS_MEANS = "SetThreadExecutionState";

  private final List<Inhibitor> inhibitors;
  private final Map<String, String> environment;
  private final boolean linux;
  private final boolean windows;

  /// @param osName the system property `os.name`
  /// @param environment names the session bus and the display
  /// @param pid this process
  public SystemKeepAwake(String osName, Map<String, String> environment, long pid) {
    this(Inhibitor.of(osName, pid), osName, environment);
  }

  SystemKeepAwake(List<Inhibitor> inhibitors, String osName, Map<String, String> environment) {
    this.inhibitors = List.copyOf(inhibitors);
    this.environment = Map.copyOf(environment);
    this.linux = osName.startsWith("Linux");
    this.windows = osName.startsWith("Windows");
  }

  @Override
  public Hold hold() {
    List<Hold> holds = new ArrayList<>();
    if (windows) {
      WindowsSleepInhibitor.hold().ifPresent(holds::add);
    }
    if (linux) {
      holds.addAll(new ScreenHolds(environment).holds().values());
    }
    for (Inhibitor inhibitor : inhibitors) {
      try {
        holds.add(holdOf(start(inhibitor.hold())));
      } catch (IOException e) {
        // Not installed. Another tool may be, and a dimmed screen does no harm.
        LOG.log(System.Logger.Level.DEBUG, "no " + inhibitor.name(), e);
      }
    }
    return () -> holds.forEach(Hold::close);
  }

  /// The names of the means that keep the screen lit here, none if nothing does. Tries each, which
  /// can take two seconds for one that hangs.
  public List<String> working() {
    List<String> names = new ArrayList<>();
    if (windows && WindowsSleepInhibitor.isKnown()) {
      names.add(WINDOWS_MEANS);
    }
    if (linux) {
      Map<String, Hold> holds = new ScreenHolds(environment).holds();
      holds.values().forEach(Hold::close);
      names.addAll(holds.keySet());
    }
    if (!names.isEmpty() || !darkensByItself()) {
      inhibitors.stream()
          .filter(inhibitor -> succeeds(inhibitor.probe()))
          .map(Inhibitor::name)
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  /// Whether the screen is an X server's, which goes dark whatever systemd is asked for. Wayland
  /// desktops without interfaces of their own, such as sway, do as systemd's inhibitors say.
  private boolean darkensByItself() {
    return linux && XServer.socket(environment).isPresent();
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  private static Hold holdOf(Process process) {
    return () -> {
      endInput(process);
      end(process);
    };
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private static boolean succeeds(List<String> command) {
    try {
      Process process = start(command);
      endInput(process);
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        end(process);
      }
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void endInput(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the inhibitor had ended already", e);
    }
  }
}
