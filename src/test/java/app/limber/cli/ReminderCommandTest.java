package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.context.CommandContext;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.practice.preferences.Settings;
import app.limber.practice.program.Terminal;
import app.limber.practice.reminder.ReminderException.Reason;
import app.limber.progress.DayLog;
import app.limber.reminder.ReminderPlan;
import app.limber.settings.SettingsFile;
import app.limber.testing.FakeReminders;
import app.limber.testing.SavedSettings;
import app.limber.testing.TestLogs;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `limber reminder`, in Berlin on Sunday, 22 November 2026.
class ReminderCommandTest {
  private static final String SEVEN = "2026-11-22T06:00:00Z";

  @TempDir private Path folder;
  private final FakeReminders system = new FakeReminders();
  private String now = SEVEN;
  private String out = "";
  private String err = "";
  private boolean opened;

  private int run(String... arguments) {
    StringWriter written = new StringWriter();
    StringWriter problems = new StringWriter();
    CommandContext context =
        CommandContexts.of(
            written,
            problems,
            folder,
            InstantSource.fixed(Instant.parse(now)),
            () -> 0,
            Terminal.none(),
            new NoThreads(),
            system);
    opened = false;
    Window window =
        (_, _) -> {
          opened = true;
          return 0;
        };
    String[] all =
        Stream.concat(Stream.of("reminder"), Stream.of(arguments)).toArray(String[]::new);
    int code =
        new Cli(
                context,
                window,
                CommandRun.COMPLETE,
                (_, _, _) -> {
                  throw new AssertionError("no picture is drawn");
                })
            .run(all);
    out = written.toString();
    err = problems.toString();
    return code;
  }

  private ReminderPlan kept() {
    return new SettingsFile(folder).look().settings().reminder();
  }

  private void keep(ReminderPlan plan) {
    SavedSettings.in(folder, Settings.standard().with(plan));
  }

  private void log(Session session) {
    try (var journal = TestLogs.in(folder).open()) {
      journal.seal(session, new Revision(UUID.randomUUID(), session.startedAt().toInstant()));
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void on_installsAndKeepsThePlan() {
    int code = run("on", "6:40", "--days", "mon-fri", "--open-at-login");

    assertThat(code).isZero();
    assertThat(kept())
        .isEqualTo(
            new ReminderPlan(
                true, LocalTime.of(6, 40), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), true))
        .isEqualTo(system.installed());
    assertThat(out).contains("6:40", "Mon, Tue, Wed, Thu, Fri", "/home/me/reminder");
  }

  @Test
  void onAgain_keepsWhatIsNotNamed() {
    run("on", "06:40", "--days", "sun", "--open-at-login");

    run("on");

    assertThat(kept().time()).isEqualTo(LocalTime.of(6, 40));
    assertThat(kept().days()).containsExactly(DayOfWeek.SUNDAY);
    assertThat(kept().openAtLogIn()).isTrue();
    assertThat(run("on", "--no-open-at-login")).isZero();
    assertThat(kept().openAtLogIn()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "25:00, '', 25:00 is not a time",
    "7, '', 7 is not a time",
    "07:00:30, '', 07:00:30 is not a time",
    "07:00, Foo, Foo names no days"
  })
  void wrongUse_isOneSentenceAndInstallsNothing(String time, String days, String sentence)
      throws IOException {
    int code = days.isEmpty() ? run("on", time) : run("on", time, "--days", days);

    assertThat(code).isEqualTo(2);
    assertThat(err.lines()).singleElement().asString().contains(sentence);
    assertThat(system.done()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void refusedInstallation_keepsTheSettingsAsTheyWere() {
    system.refuse(Reason.NO_SCHEDULER);

    assertThat(run("on")).isEqualTo(1);

    assertThat(err.lines()).singleElement().asString().contains("nothing was changed");
    assertThat(kept()).isEqualTo(ReminderPlan.standard());
  }

  @Test
  void settingsThatCannotBeSaved_takeTheInstallationBack() throws IOException {
    Files.delete(folder);
    Files.createFile(folder);

    assertThat(run("on")).isEqualTo(1);

    assertThat(err).contains("could not be saved");
    assertThat(system.installed().isActive()).isFalse();
  }

  @Test
  void off_removesAll() {
    run("on", "--open-at-login");

    assertThat(run("off")).isZero();

    assertThat(kept().isActive()).isFalse();
    assertThat(system.installed().isActive()).isFalse();
    assertThat(out).contains("Removed: /home/me/reminder");
  }

  @Test
  void status_tellsTheNextReminderAndWhatIsInstalled() {
    run("on", "08:00");

    assertThat(run("status")).isZero();

    assertThat(out).contains("every day", "still to come", "Sunday 22 November 2026", "ok ");
    assertThat(run()).isZero();
  }

  @Test
  void statusOfAMovedProgram_asksForRepair() {
    run("on", "08:00");
    keep(kept().withTime(LocalTime.of(9, 0)));

    assertThat(run("status")).isEqualTo(1);

    assertThat(out).contains("outdated");
    assertThat(err).contains("limber reminder on");
  }

  @Test
  void due_remindsOnceAndIsSilent() {
    keep(ReminderPlan.standard().withRemind(true));

    assertThat(run("due")).isZero();
    assertThat(run("due")).isZero();

    assertThat(system.done()).containsExactly("show");
    assertThat(out + err).isEmpty();
  }

  @Test
  void dueAfterPractice_isSilent() {
    keep(ReminderPlan.standard().withRemind(true));
    log(DayLog.at("2026-11-22T06:30+01:00").build());

    assertThat(run("due")).isZero();

    assertThat(system.done()).isEmpty();
  }

  @Test
  void dueAfterAStopForPain_isSilent() {
    keep(ReminderPlan.standard().withRemind(true));
    log(DayLog.at("2026-11-22T06:30+01:00").stoppedForPain(30).build());

    run("due");

    assertThat(system.done()).isEmpty();
  }

  @Test
  void due_opensNoLogToWrite() throws IOException {
    keep(ReminderPlan.standard().withRemind(true));
    run("due");
    assertThat(files()).containsExactly("changes.lock", "reminder.json", "settings.json");
    log(DayLog.at("2026-11-21T06:30+01:00").build());
    List<String> before = files();
    byte[] log = Files.readAllBytes(folder.resolve("limber.db"));
    now = "2026-11-23T06:00:00Z";

    run("due");

    assertThat(system.done()).containsExactly("show", "show");
    assertThat(files()).isEqualTo(before);
    assertThat(folder.resolve("limber.db")).hasBinaryContent(log);
  }

  @Test
  void dueWithADamagedLog_remindsAllTheSame() throws IOException {
    keep(ReminderPlan.standard().withRemind(true));
    Files.writeString(folder.resolve("limber.db"), "no log");

    assertThat(run("due")).isZero();

    assertThat(system.done()).containsExactly("show");
  }

  @Test
  void dueWithoutNotifications_failsAndTriesAgain() {
    keep(ReminderPlan.standard().withRemind(true));
    system.refuse(Reason.NO_NOTIFICATIONS);

    assertThat(run("due")).isEqualTo(1);

    assertThat(err).contains("nothing here shows notifications");
    assertThat(run("due")).isEqualTo(1);
  }

  @Test
  void snooze_remindsAgainAfterTenMinutes() {
    keep(ReminderPlan.standard().withRemind(true));
    run("due");

    assertThat(run("snooze")).isZero();
    run("due");
    now = "2026-11-22T06:10:00Z";
    run("due");

    assertThat(system.done()).containsExactly("show", "again at 2026-11-22T06:10:00Z", "show");
  }

  @Test
  void snoozeOfAReminderThatIsOff_saysThatItIsOff() throws IOException {
    assertThat(run("snooze")).isEqualTo(1);

    assertThat(out).isEmpty();
    assertThat(err.lines()).singleElement().asString().contains("is off", "limber reminder on");
    assertThat(system.done()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void snoozeAfterPractice_saysThatTodayIsDone() {
    keep(ReminderPlan.standard().withRemind(true));
    log(DayLog.at("2026-11-22T06:30+01:00").build());

    assertThat(run("snooze")).isEqualTo(1);

    assertThat(err).contains("Today is done");
    assertThat(system.done()).isEmpty();
  }

  @Test
  void statusAfterATimeThatHadPassed_doesNotSayThatItWasShown() {
    now = "2026-11-22T06:38:00Z";
    run("on", "07:00");

    assertThat(run("status")).isZero();

    assertThat(out).contains("had passed", "Monday 23 November").doesNotContain("shown already");
  }

  @Test
  void notToday_isSilentUntilTomorrow() {
    keep(ReminderPlan.standard().withRemind(true));

    assertThat(run("not-today")).isZero();
    run("due");
    assertThat(system.done()).isEmpty();

    now = "2026-11-23T06:00:00Z";
    run("due");
    assertThat(system.done()).containsExactly("show");
  }

  @Test
  void timeThatHasPassed_isNotCaughtUpWithWhenItIsChosen() {
    now = "2026-11-22T08:00:00Z";

    run("on", "07:00");
    run("due");
    assertThat(system.done()).containsExactly("install");

    run("on", "09:30");
    now = "2026-11-22T08:30:00Z";
    run("due");
    assertThat(system.done()).containsExactly("install", "install", "show");
  }

  @Test
  void logIn_opensTheWindowInTheMorningAndNoReminderFollows() {
    keep(ReminderPlan.standard().withRemind(true).withOpenAtLogIn(true));

    assertThat(run("due", "--at-log-in")).isZero();
    assertThat(opened).isTrue();
    run("due");
    assertThat(system.done()).isEmpty();

    now = "2026-11-22T11:00:00Z";
    run("due", "--at-log-in");
    assertThat(opened).isFalse();
  }

  @Test
  void doctor_namesWhatIsInstalled() {
    run("on");

    CommandRun off = CommandRun.of(folder.resolve("other"), "doctor");

    assertThat(off.out()).contains("Off, and nothing is installed");
    assertThat(new SettingsFile(folder).look().settings().reminder().remind()).isTrue();
  }
}
