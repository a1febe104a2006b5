package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Watches the real program from outside: it reaches no network.
///
/// Java itself asks the system, when its library for sockets is loaded, whether IPv4 and IPv6 are
/// there, with sockets that are neither bound nor connected. Those three are let through; Limber
/// needs that library for the sockets of its own machine.
class NoNetworkDrillTest {
  private static final int PROBES_OF_JAVA = 3;

  @TempDir private Path folder;

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "strace is a program of Linux")
  void rehearsal_reachesNoNetwork() throws Exception {
    assumeTrue(traces(), "strace is missing, or may not trace here");
    Path trace = folder.resolve("trace");

    Process program =
        LimberProcess.start(
            List.of("strace", "-f", "-qq", "-e", "trace=network", "-o", trace.toString()),
            folder.resolve("data"),
            "play",
            "five-minutes",
            "--console",
            "--speed",
            "1000");
    List<String> told = program.inputReader().lines().toList();
    assertThat(program.waitFor()).as(String.join("\n", told)).isZero();

    List<String> calls = Files.readAllLines(trace);
    List<String> internet =
        calls.stream()
            .filter(call -> call.matches(".*\\bAF_(INET6?|PACKET|NETLINK)\\b.*"))
            .toList();
    assertThat(internet).hasSizeLessThanOrEqualTo(PROBES_OF_JAVA);
    assertThat(internet).allMatch(call -> call.contains(" socket("));
    long local = calls.stream().filter(call -> call.contains("socket(AF_UNIX")).count();
    System.out.printf(
        "network drill: %d calls, %d sockets of this machine, %d probes by Java, 0 addresses%n",
        calls.size(), local, internet.size());
  }

  private static boolean traces() throws InterruptedException {
    try {
      return new ProcessBuilder("strace", "-qq", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
