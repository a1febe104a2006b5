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
  ///
  /// @param language of what is spoken
  static List<SpeechEngine> find(String osName, Map<String, String> environment, Locale language)
      throws IOException, InterruptedException {
    ProgramFinder finder = new ProgramFinder(environment);
    ChildProcesses childProcesses = tied(osName, finder);
    List<SpeechEngine> found = new ArrayList<>();
    if (osName.toLowerCase(Locale.ROOT).startsWith("linux")) {
      speechDispatcher(finder, environment, language, childProcesses).ifPresent(found::add);
    }
    for (SpeechProgram program : SpeechProgram.of(osName)) {
      finder
          .find(program.command())
          .ifPresent(
              path ->
                  found.add(new CommandLineSpeechEngine(program, path, language, childProcesses)));
    }
    if (osName.toLowerCase(Locale.ROOT).startsWith("windows")) {
      String shell = finder.find(PowerShellScript.PROGRAM).orElse(null);
      if (shell != null) {
        found.add(
            new PowerShellSpeechEngine(
                "System.Speech", PowerShellScript.command(shell), language, childProcesses));
      }
    }
    return found;
  }

  private static Optional<SpeechEngine> speechDispatcher(
      ProgramFinder finder,
      Map<String, String> environment,
      Locale language,
      ChildProcesses childProcesses) {
    return finder
        .find(SpeechDispatcher.CLIENT)
        .flatMap(
            client ->
                SpeechDispatcher.socket(environment)
                    .map(
                        socket ->
                            new SpeechDispatcherEngine(
                                List.of(client, "--list-output-modules"),
                                socket,
                                language,
                                childProcesses)));
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
