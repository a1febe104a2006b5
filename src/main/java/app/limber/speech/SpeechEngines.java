package app.limber.speech;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Finds the speech engines of this system, best first.
final class SpeechEngines {
  private SpeechEngines() {}

  /// Searches the path. Blocks: do not call it on the UI thread.
  static List<SpeechEngine> find(String osName, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProgramFinder finder = new ProgramFinder(environment);
    ChildProcesses childProcesses = tied(osName, finder);
    List<SpeechEngine> found = new ArrayList<>();
    if (osName.toLowerCase(Locale.ROOT).startsWith("linux")) {
      speechDispatcher(finder, environment, childProcesses).ifPresent(found::add);
    }
    for (SpeechProgram program : SpeechProgram.of(osName)) {
      finder
          .find(program.command())
          .ifPresent(path -> found.add(new CommandLineSpeechEngine(program, path, childProcesses)));
    }
    if (osName.toLowerCase(Locale.ROOT).startsWith("windows")) {
      String shell = finder.find(PowerShellScript.PROGRAM).orElse(null);
      if (shell != null) {
        found.add(
            new PowerShellSpeechEngine(
                "System.Speech", PowerShellScript.command(shell), childProcesses));
      }
    }
    return found;
  }

  private static Optional<SpeechEngine> speechDispatcher(
      ProgramFinder finder, Map<String, String> environment, ChildProcesses childProcesses) {
    return finder
        .find(SpeechDispatcher.CLIENT)
        .flatMap(
            client ->
                SpeechDispatcher.socket(environment)
                    .map(
                        socket ->
                            new SpeechDispatcherEngine(
                                List.of(client, "--list-output-modules"), socket, childProcesses)));
  }

  /// Linux ends a child with its parent where `setpriv` knows how to ask for it.
  private static ChildProcesses tied(String osName, ProgramFinder finder)
      throws InterruptedException {
    String setpriv = finder.find("setpriv").orElse(null);
    if (!osName.toLowerCase(Locale.ROOT).startsWith("linux") || setpriv == null) {
      return new ChildProcesses(List.of());
    }
    List<String> prefix = List.of(setpriv, "--pdeathsig", "KILL", "--");
    List<String> probe = new ArrayList<>(prefix);
    probe.addAll(List.of(setpriv, "--version"));
    try {
      Process process = new ChildProcesses(List.of()).silent(probe);
      boolean works = process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == 0;
      ChildProcesses.end(process);
      return new ChildProcesses(works ? prefix : List.of());
    } catch (IOException e) {
      return new ChildProcesses(List.of());
    }
  }
}
