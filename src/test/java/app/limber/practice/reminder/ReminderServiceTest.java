package app.limber.practice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.journal.Journal;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.practice.preferences.Settings;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.session.Services;
import app.limber.progress.DayLog;
import app.limber.reminder.ReminderPlan;
import app.limber.reminder.ReminderVerdict;
import app.limber.testing.FakeReminders;
import app.limber.testing.ManualExecutor;
import app.limber.testing.TestAdapters;
import app.limber.testing.TestLogs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The service in Berlin at 07:00 on Sunday, 22 November 2026.
class ReminderServiceTest {
  private static final ReminderPlan ON = ReminderPlan.standard().withRemind(true);

  @TempDir private Path folder;
  private final FakeReminders system = new FakeReminders();
  private final List<ReminderException> failures = new ArrayList<>();

  private Services services(Executor background) {
    return services(background, new TestAdapters(folder));
  }

  private Services services(Executor background, TestAdapters adapters) {
    return Composition.of(
        adapters.withoutContent().reminders(system),
        new Composition.Clocks(
            InstantSource.fixed(Instant.parse("2026-11-22T06:00:00Z")),
            () -> ZoneId.of("Europe/Berlin"),
            () -> 0),
        new Composition.Threads(background, Runnable::run, Runnable::run));
  }

  @Test
  void sessionThatAnOpenWindowHasJustWritten_isSeen() {
    Services services = services(Runnable::run);
    services.reminders().change(ON.withTime(LocalTime.of(6, 59)), failures::add);
    Session session = DayLog.at("2026-11-22T06:30+01:00").build();
    try (Journal window = TestLogs.in(folder).open()) {
      window.seal(session, new Revision(UUID.randomUUID(), session.startedAt().toInstant()));

      assertThat(services.reminders().dueNow()).isEqualTo(ReminderVerdict.SETTLED);
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void changesInQuickSuccession_areInstalledOnce() {
    ManualExecutor background = new ManualExecutor();
    Services services = services(background);
    services.reminders().change(ON, failures::add);
    services.reminders().change(ON.withTime(LocalTime.of(6, 50)), failures::add);

    background.runAll();

    assertThat(system.done()).containsExactly("install");
    assertThat(system.installed().time()).isEqualTo(LocalTime.of(6, 50));
    assertThat(services.reminders().plan()).isEqualTo(system.installed());
  }

  /// A store on a full disk.
  private record Full(SettingsStore store) implements SettingsStore {
    @Override
    public Loaded load() {
      return store.load();
    }

    @Override
    public Loaded look() {
      return store.look();
    }

    @Override
    public void save(Settings settings, Settings since) {
      throw new SettingsException(new IOException("No space left on device"), true);
    }
  }

  @Test
  void fullDisk_isCalledFullAndTakesTheInstallationBack() {
    Services services =
        services(Runnable::run, new TestAdapters(folder).settings(store -> new Full(store)));

    services.reminders().change(ON, failures::add);

    assertThat(failures)
        .extracting(ReminderException::reason)
        .containsExactly(ReminderException.Reason.NO_ROOM);
    assertThat(system.installed().isActive()).isFalse();
  }

  @Test
  void erasingAllData_removesTheReminder() {
    Services services = services(Runnable::run);
    services.reminders().change(ON.withOpenAtLogIn(true), failures::add);
    services.reminders().notTodayNow();
    List<String> ended = new ArrayList<>();

    services.data().erase(() -> ended.add("done"), () -> ended.add("failed"));

    assertThat(ended).containsExactly("done");
    assertThat(system.installed().isActive()).isFalse();
    assertThat(folder.resolve("reminder.json")).doesNotExist();
  }

  @Test
  void erasingAnotherFolder_leavesTheReminderAlone() {
    system.install(ON);
    Services services = services(Runnable::run);

    services.data().erase(() -> {}, () -> {});

    assertThat(system.installed()).isEqualTo(ON);
  }
}
