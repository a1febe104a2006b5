package app.limber.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.preferences.CustomDose;
import app.limber.practice.preferences.Exclusion;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore.Loaded;
import app.limber.practice.preferences.SettingsStore.Reading;
import app.limber.practice.preferences.StretchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretchSettingsJsonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path data;

  @Test
  void load_afterSave_isTheSame() {
    StretchSettings stretches =
        StretchSettings.standard()
            .leaving("prayer", Exclusion.on(TODAY, true), TODAY)
            .leaving("thomas", Exclusion.always(false), TODAY)
            .withDose(
                "hamstring",
                new CustomDose("pulse", 9, null, Instant.parse("2026-11-22T06:00:00.123Z")));
    SettingsFile file = new SettingsFile(data);
    file.save(Settings.standard().with(stretches), Settings.standard());
    assertThat(file.load())
        .isEqualTo(new Loaded(Settings.standard().with(stretches), Reading.FINE));
  }

  @Test
  void load_ofADayThatIsNone_doesNotLeaveTheStretchOutForEver() throws IOException {
    Files.writeString(
        data.resolve("settings.json"),
        """
        {"leftOut": [{"stretch": "prayer", "day": "soon"}, 7, {"day": null},
                     {"stretch": "thomas", "pain": true}],
         "doses": [{"stretch": "hamstring", "reps": -3}, "x"]}
        """);
    Loaded loaded = new SettingsFile(data).load();
    assertThat(loaded.reading()).isEqualTo(Reading.PARTLY);
    assertThat(loaded.settings().stretches().leftOut()).containsOnlyKeys("thomas");
  }
}
