package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InhibitorTest {
  @Test
  void of_macOs_asksCaffeinateToWatchThisProcess() {
    assertThat(Inhibitor.of("Mac OS X", 4711))
        .containsExactly(
            new Inhibitor(
                List.of("caffeinate", "-d", "-i", "-w", "4711"),
                List.of("caffeinate", "-d", "-i", "true")));
  }

  @Test
  void of_linux_asksSystemd() {
    assertThat(Inhibitor.of("Linux", 4711))
        .extracting(inhibitor -> String.join(" ", inhibitor.hold()))
        .containsExactly("systemd-inhibit --what=idle --who=Limber --why=A routine is playing cat");
  }

  @Test
  void of_linux_probesWithACommandThatEndsAtOnce() {
    assertThat(Inhibitor.of("Linux", 4711))
        .allSatisfy(inhibitor -> assertThat(inhibitor.probe()).endsWith("true"));
  }

  @Test
  void of_windows_needsNoProgram() {
    assertThat(Inhibitor.of("Windows 11", 4711)).isEmpty();
  }
}
