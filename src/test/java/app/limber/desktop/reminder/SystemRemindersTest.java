package app.limber.desktop.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.reminder.Installation.Part;
import app.limber.practice.reminder.Installation.State;
import app.limber.practice.reminder.ReminderException;
import app.limber.practice.reminder.ReminderException.Reason;
import app.limber.reminder.ReminderPlan;
import app.limber.testing.OnPosix;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reminder of a Linux desktop, whose systemd is a stand-in.
@OnPosix
class SystemRemindersTest {
  private static final ReminderPlan ON = ReminderPlan.standard().withRemind(true);
  private static final ReminderPlan BOTH = ON.withOpenAtLogIn(true);

  @TempDir private Path home;
  private final List<String> run = new ArrayList<>();
  private String refused = "nothing";
  private boolean notifications = true;

  private SystemReminders reminders(@Nullable Path program, Map<String, String> environment) {
    return reminders(program, environment, home.resolve("data"));
  }

  private SystemReminders reminders(
      @Nullable Path program, Map<String, String> environment, Path dataFolder) {
    Commands commands =
        new Commands() {
          @Override
          boolean succeeds(List<String> command) {
            run.add(String.join(" ", command));
            return !String.join(" ", command).contains(refused);
          }

          @Override
          boolean starts(List<String> command) {
            return succeeds(command);
          }
        };
    return new SystemReminders(
        "Linux",
        environment,
        program,
        dataFolder,
        Messages.of(Locale.ENGLISH),
        commands,
        () -> notifications);
  }

  private SystemReminders reminders() {
    return reminders(home.resolve("bin/limber"), Map.of("HOME", home.toString()));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(path -> !path.equals(home))
          .map(path -> home.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private List<State> states(ReminderPlan plan) {
    return reminders().look(plan).parts().stream().map(Part::state).toList();
  }

  @Test
  void on_installsTheUnitsAndTheEntry() throws IOException {
    reminders().install(BOTH);

    assertThat(files())
        .contains(
            ".config/autostart/limber-log-in.desktop",
            ".config/systemd/user/limber-reminder.service",
            ".config/systemd/user/limber-reminder.timer");
    assertThat(run).contains("systemctl --user restart limber-reminder.timer");
    assertThat(states(BOTH)).containsOnly(State.INSTALLED).hasSize(4);
  }

  @Test
  void off_leavesNothingBehind() throws IOException {
    reminders().install(BOTH);
    Path wants = home.resolve(".config/systemd/user/timers.target.wants");
    Files.createDirectories(wants);
    Files.createFile(wants.resolve("limber-reminder.timer"));
    Path stamps = home.resolve(".local/share/systemd/timers");
    Files.createDirectories(stamps);
    Files.createFile(stamps.resolve("stamp-limber-reminder.timer"));

    reminders().install(ReminderPlan.standard());

    assertThat(files()).isEmpty();
    assertThat(run)
        .contains(
            "systemctl --user disable --quiet --now limber-reminder.timer",
            "systemctl --user stop limber-snooze.timer");
    assertThat(reminders().look(ReminderPlan.standard()).parts()).isEmpty();
  }

  @Test
  void off_keepsWhatOthersHaveThere() throws IOException {
    Path other = home.resolve(".config/autostart/other.desktop");
    Files.createDirectories(other.getParent());
    Files.createFile(other);
    reminders().install(BOTH);

    reminders().install(ReminderPlan.standard());

    assertThat(files())
        .containsExactly(".config", ".config/autostart", ".config/autostart/other.desktop");
  }

  @Test
  void off_whereNothingIsInstalledRunsNothing() {
    reminders().install(ReminderPlan.standard());

    assertThat(run).isEmpty();
  }

  @Test
  void noSystemd_leavesNothingHalfInstalled() throws IOException {
    refused = "restart";

    assertRefused(() -> reminders().install(BOTH), Reason.NO_SCHEDULER);

    assertThat(files()).isEmpty();
  }

  @Test
  void failedChange_leavesTheReminderAsItWas() {
    reminders().install(ON);
    refused = "daemon-reload";

    assertRefused(() -> reminders().install(ON.withTime(LocalTime.of(8, 0))), Reason.NO_SCHEDULER);

    refused = "nothing";
    assertThat(states(ON)).containsOnly(State.INSTALLED);
  }

  @Test
  void fileInPlaceOfAFolder_isNamedAndNothingIsInstalled() throws IOException {
    Files.createDirectories(home.resolve(".config/systemd"));
    Path inTheWay = Files.createFile(home.resolve(".config/autostart"));

    assertRefused(() -> reminders().install(BOTH), Reason.UNWRITABLE);

    assertThat(inTheWay).isEmptyFile();
    assertThat(home.resolve(".config/systemd/user")).doesNotExist();
  }

  @Test
  void noHome_isRefused() {
    assertRefused(() -> reminders(home.resolve("limber"), Map.of()).install(ON), Reason.NO_HOME);
  }

  @Test
  void relativeConfigurationHome_isIgnored() {
    reminders(
            home.resolve("bin/limber"),
            Map.of("HOME", home.toString(), "XDG_CONFIG_HOME", "somewhere"))
        .install(ON);

    assertThat(home.resolve(".config/systemd/user/limber-reminder.timer")).exists();
  }

  @Test
  void programFromItsBuild_isRefused() throws IOException {
    assertRefused(
        () -> reminders(null, Map.of("HOME", home.toString())).install(ON), Reason.NO_PROGRAM);

    assertThat(files()).isEmpty();
  }

  @Test
  void movedProgram_isToldAndRepaired() {
    reminders(home.resolve("old/limber"), Map.of("HOME", home.toString())).install(BOTH);
    assertThat(states(BOTH)).contains(State.DIFFERENT);

    reminders().install(BOTH);

    assertThat(states(BOTH)).containsOnly(State.INSTALLED);
  }

  @Test
  void timerThatIsDisabledOutside_isMissing() {
    reminders().install(ON);
    refused = "is-enabled";

    assertThat(states(ON)).containsExactly(State.INSTALLED, State.INSTALLED, State.MISSING);
  }

  @Test
  void offInTheSettingsOfTheSameFolder_isLeftOver() {
    reminders().install(ON);

    assertThat(states(ReminderPlan.standard())).containsOnly(State.LEFT_OVER).hasSize(2);
  }

  @Test
  void needs_areSaidBeforeAnythingIsInstalled() throws IOException {
    assertThat(reminders().needs(BOTH))
        .contains(
            home.resolve(".config/systemd/user/limber-reminder.timer").toString(),
            "systemctl --user restart limber-reminder.timer",
            home.resolve(".config/autostart/limber-log-in.desktop").toString());
    assertThat(files()).isEmpty();
  }

  @Test
  void reminder_isShownOnlyWhereThereAreNotifications() {
    reminders().show();
    assertThat(run).singleElement().asString().contains("notify-send", "gdbus");

    notifications = false;
    assertRefused(() -> reminders().show(), Reason.NO_NOTIFICATIONS);
  }

  @Test
  void snoozeWithoutSystemd_waitsInAProcess() {
    refused = "systemd-run";

    reminders().remindAgain(Instant.parse("2026-11-26T06:10:00Z"), Duration.ofMinutes(10));

    assertThat(run.getLast()).startsWith("/bin/sh -c sleep \"$0\"; exec \"$@\" 600");
  }

  private static void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            ReminderException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private SystemReminders ofAda() {
    return reminders(
        home.resolve("bin/limber"),
        Map.of("HOME", home.toString()),
        home.resolve("data/profiles/ada"));
  }

  private SystemReminders of(Path dataFolder) {
    return reminders(
        home.resolve("bin/limber"), Map.of("HOME", home.toString()), home.resolve(dataFolder));
  }

  @Test
  void dataFolders_haveAReminderOfTheirOwnEach() throws IOException {
    of(Path.of("ra")).install(BOTH);
    List<String> first = files();

    of(Path.of("rb")).install(BOTH);
    assertThat(of(Path.of("ra")).look(BOTH).isRight()).isTrue();
    assertThat(of(Path.of("rb")).look(BOTH).isRight()).isTrue();
    of(Path.of("rb")).install(ReminderPlan.standard());

    assertThat(files()).isEqualTo(first);
    reminders().install(ReminderPlan.standard());
    assertThat(files()).isEqualTo(first);
  }

  @Test
  void firstFolder_hasTheUsualNamesAndKeepsThem() throws IOException {
    of(Path.of("ra")).install(BOTH);
    assertThat(files()).anyMatch(file -> file.endsWith("/limber-reminder.timer"));

    of(Path.of("rb")).install(BOTH);
    of(Path.of("ra")).install(ReminderPlan.standard());

    assertThat(of(Path.of("rb")).look(BOTH).isRight()).isTrue();
    of(Path.of("rb")).install(ReminderPlan.standard());
    assertThat(files()).isEmpty();
  }

  @Test
  void folderWithALineBreak_isRefusedAndNothingIsInstalled() throws IOException {
    SystemReminders broken = of(Path.of("a\nb"));

    assertRefused(() -> broken.install(BOTH), Reason.CONTROL);

    assertThat(files()).isEmpty();
    assertThat(run).isEmpty();
    assertThat(broken.needs(BOTH)).isEmpty();
    broken.install(ReminderPlan.standard());
  }

  @Test
  void insideAFlatpak_nothingIsInstalledThatTheDesktopWouldNotSee() throws IOException {
    SystemReminders inside =
        reminders(
            home.resolve("bin/limber"),
            Map.of("HOME", home.toString(), "FLATPAK_ID", "app.limber.Limber"));
    ReminderPlan logInOnly = ReminderPlan.standard().withOpenAtLogIn(true);

    assertRefused(() -> inside.install(BOTH), Reason.SANDBOX);
    assertRefused(() -> inside.install(logInOnly), Reason.SANDBOX);

    assertThat(files()).isEmpty();
    assertThat(run).isEmpty();
    assertThat(inside.needs(BOTH)).isEmpty();
    inside.install(ReminderPlan.standard());
  }

  @Test
  void profiles_haveAReminderOfTheirOwnEach() throws IOException {
    reminders().install(BOTH);
    List<String> first = files();
    ofAda().install(BOTH);

    assertThat(states(BOTH)).containsOnly(State.INSTALLED).hasSize(4);
    assertThat(ofAda().look(BOTH).parts())
        .extracting(Part::state)
        .containsOnly(State.INSTALLED)
        .hasSize(4);
    assertThat(files())
        .contains(
            ".config/autostart/limber-log-in-ada.desktop",
            ".config/systemd/user/limber-reminder-ada.service",
            ".config/systemd/user/limber-reminder-ada.timer");
    assertThat(home.resolve(".config/systemd/user/limber-reminder-ada.service"))
        .content()
        .contains("--data-dir=" + home.resolve("data/profiles/ada"));

    ofAda().install(ReminderPlan.standard());

    assertThat(files()).isEqualTo(first);
    assertThat(run)
        .contains("systemctl --user disable --quiet --now limber-reminder-ada.timer")
        .doesNotContain("systemctl --user disable --quiet --now limber-reminder.timer");
  }
}
