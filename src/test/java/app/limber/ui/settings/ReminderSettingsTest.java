package app.limber.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.reminder.ReminderException.Reason;
import app.limber.reminder.ReminderPlan;
import app.limber.testing.FakeReminders;
import app.limber.ui.OpenWindow;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The section *Every morning* of the settings, by keys.
class ReminderSettingsTest {
  private final FakeReminders system = new FakeReminders();
  @TempDir Path folder;
  private OpenWindow window;

  @BeforeEach
  void openTheSettings() {
    window = OpenWindow.on(folder).reminders(system).open().click("go-settings");
  }

  @AfterEach
  void closeTheWindow() {
    window.close();
  }

  private ReminderPlan kept() {
    return window.settings().reminder();
  }

  @Test
  void reminder_isOffUntilItIsTurnedOn() {
    assertThat(kept().isActive()).isFalse();
    assertThat(window.shows("reminder-installed")).isFalse();

    window.focus("remind").type(KeyCode.SPACE);

    assertThat(kept()).isEqualTo(ReminderPlan.standard().withRemind(true));
    assertThat(system.installed()).isEqualTo(kept());
    assertThat(window.text("reminder-installed")).contains("/home/me/reminder");

    window.focus("remind").type(KeyCode.SPACE);

    assertThat(system.installed().isActive()).isFalse();
    assertThat(window.shows("reminder-installed")).isFalse();
  }

  @Test
  void timeAndDays_areInstalledAsTheyAreChosen() {
    window.focus("remind").type(KeyCode.SPACE);
    window.focus("remind-at").type(KeyCode.LEFT, KeyCode.LEFT);
    window.focus("remind-on-saturday").type(KeyCode.SPACE);
    window.focus("open-at-log-in").type(KeyCode.SPACE);

    assertThat(kept().time()).isEqualTo(LocalTime.of(6, 40));
    assertThat(kept().days()).hasSize(6).doesNotContain(DayOfWeek.SATURDAY);
    assertThat(kept().openAtLogIn()).isTrue();
    assertThat(system.installed()).isEqualTo(kept());
  }

  @Test
  void lastDay_staysChosen() {
    for (DayOfWeek day : DayOfWeek.values()) {
      window.focus("remind-on-" + day.name().toLowerCase(Locale.ROOT));
      window.type(KeyCode.SPACE);
    }

    assertThat(kept().days()).containsExactly(DayOfWeek.SUNDAY);
  }

  @Test
  void timeWhileItIsOff_installsNothing() {
    window.focus("remind-at").type(KeyCode.RIGHT);

    assertThat(kept().time()).isEqualTo(LocalTime.of(7, 10));
    assertThat(system.done()).isEmpty();
  }

  @Test
  void refusedReminder_isSaidAndGoesBackToOff() {
    system.refuse(Reason.NO_SCHEDULER);

    window.focus("remind").type(KeyCode.SPACE);

    assertThat(kept().isActive()).isFalse();
    assertThat(window.texts()).anyMatch(text -> text.contains("did not take the reminder"));
    assertThat(((CheckBox) window.node("remind")).isSelected()).isFalse();
  }
}
