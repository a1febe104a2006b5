package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens if several programs or versions change the settings.
final class SettingsFileTest {
  @TempDir private Path folder;

  @RepeatedTest(20)
  void changesInTheSameMoment_areAllKept() throws Exception {
    try (ExecutorService programs = Executors.newFixedThreadPool(2)) {
      List<Callable<Void>> changes =
          List.of(
              changing(settings -> settings.withEmergencyNumber("112")),
              changing(settings -> settings.with(settings.look().withTheme(Theme.DARK))));
      for (Future<Void> change : programs.invokeAll(changes)) {
        change.get();
      }
    }

    Settings kept = new SettingsFile(folder).look().settings();
    assertThat(kept.emergencyNumber()).isEqualTo("112");
    assertThat(kept.look().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void fieldsOfAnotherVersion_areKeptAsTheyWere() throws Exception {
    Path written = folder.resolve("settings.json");
    Files.writeString(
        written,
        """
        {"version": 1, "theme": "dark",
         "leftOut": [{"stretch": "prayer", "day": null, "pain": true, "hint": "knee"}],
         "light": {"colour": "warm", "from": [6.50, -2, 1e999], "on": true}}
        """);

    changing(settings -> settings.withEmergencyNumber("112")).call();
    changing(settings -> settings.withEmergencyNumber("999")).call();

    assertThat(Files.readString(written).replaceAll("\\s+", ""))
        .contains("\"theme\":\"dark\"", "\"emergencyNumber\":\"999\"")
        .contains("\"hint\":\"knee\"")
        .contains("\"light\":{\"colour\":\"warm\",\"from\":[6.50,-2,1e999],\"on\":true}")
        .containsOnlyOnce("version");
  }

  private Callable<Void> changing(UnaryOperator<Settings> change) {
    SettingsFile file = new SettingsFile(folder);
    Settings before = file.look().settings();
    return () -> {
      file.save(change.apply(before), before);
      return null;
    };
  }
}
