package app.limber.desktop;

import app.limber.practice.guidance.KeepAwake;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Keeps the machine awake by the means of the system it runs on.
///
/// No process is left behind, however this program ends: the inhibitors end with the pipe to them,
/// or watch this process.
public final class SystemKeepAwake implements KeepAwake {
  private static final System.Logger LOG = System.getLogger(SystemKeepAwake.class.getName());
  private static final long PATIENCE_SECONDS = 2;
  private static final String WINDOWS_MEANS = "SetThreadExecutionState";

  private final List<Inhibitor> inhibitors;
  private final boolean windows;

  /// @param osName the system property `os.name`
  /// @param pid this process
  public SystemKeepAwake(String osName, long pid) {
    this(Inhibitor.of(osName, pid), osName.startsWith("Windows"));
  }

  SystemKeepAwake(List<Inhibitor> inhibitors, boolean windows) {
    this.inhibitors = List.copyOf(inhibitors);
    this.windows = windows;
  }

  @Override
  public Hold hold() {
    List<Hold> holds = new ArrayList<>();
    if (windows) {
      WindowsSleepInhibitor.hold().ifPresent(holds::add);
    }
    for (Inhibitor inhibitor : inhibitors) {
      try {
        holds.add(holdOf(start(inhibitor.hold())));
      } catch (IOException e) {
        // Not installed. Another one may be, and a dimmed screen harms nobody.
        LOG.log(System.Logger.Level.DEBUG, "no " + inhibitor.name(), e);
      }
    }
    return () -> holds.forEach(Hold::close);
  }

  /// The names of the means that work here, none if nothing does. Tries each, which can take two
  /// seconds for one that hangs.
  public List<String> working() {
    List<String> names = new ArrayList<>();
    if (windows && WindowsSleepInhibitor.isKnown()) {
      names.add(WINDOWS_MEANS);
    }
    inhibitors.stream()
        .filter(inhibitor -> succeeds(inhibitor.probe()))
        .map(Inhibitor::name)
        .forEach(names::add);
    return List.copyOf(names);
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
