package app.limber.desktop.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.limber.desktop.reminder.Piece.PieceFile;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A timer of the user's systemd instance, and an autostart entry of the desktop.
///
/// @param configHome the XDG configuration home
/// @param dataHome the XDG data home, where systemd stores when a timer last ran
record LinuxBlueprint(Launcher launcher, Path configHome, Path dataHome, Messages messages)
    implements Blueprint {
  /// The unit of a snoozed reminder.
  static String snooze(Launcher launcher) {
    return "limber-snooze" + launcher.suffix();
  }

  @Override
  public List<Piece> pieces(ReminderPlan plan) {
    return List.of(timer(plan), logIn(plan));
  }

  private Piece timer(ReminderPlan plan) {
    Path units = configHome.resolve("systemd/user");
    String service = "limber-reminder" + launcher.suffix() + ".service";
    String timer = "limber-reminder" + launcher.suffix() + ".timer";
    return new Piece(
        plan.remind(),
        List.of(
            new PieceFile(units.resolve(service), service(), UTF_8),
            new PieceFile(units.resolve(timer), timerUnit(plan), UTF_8)),
        List.of(
            systemctl("daemon-reload"),
            systemctl("enable", "--quiet", timer),
            systemctl("restart", timer)),
        List.of(
            systemctl("disable", "--quiet", "--now", timer),
            systemctl("stop", snooze(launcher) + ".timer")),
        List.of(systemctl("daemon-reload"), systemctl("reset-failed", service)),
        List.of(
            units.resolve("timers.target.wants").resolve(timer),
            dataHome.resolve("systemd/timers/stamp-" + timer)),
        systemctl("is-enabled", "--quiet", timer),
        unitArgument(launcher.dataDirectory()));
  }

  private Piece logIn(ReminderPlan plan) {
    // Not "limber.desktop": that would mask a system-wide entry of the same name.
    Path entry = configHome.resolve("autostart/limber-log-in" + launcher.suffix() + ".desktop");
    return new Piece(
        plan.openAtLogIn(),
        List.of(new PieceFile(entry, autostart(), UTF_8)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        entryArgument(launcher.dataDirectory()));
  }

  static List<String> systemctl(String... arguments) {
    return Stream.concat(Stream.of("systemctl", "--user"), Stream.of(arguments)).toList();
  }

  /// Returns the service unit. It starts programs that outlive it: the process waiting for the
  /// answer, and the window. It retries if the desktop has not started yet.
  private String service() {
    return """
        [Unit]
        Description=%s
        ConditionFileIsExecutable=%s
        StartLimitIntervalSec=1h
        StartLimitBurst=20

        [Service]
        Type=oneshot
        KillMode=process
        Restart=on-failure
        RestartSec=30
        ExecStart=%s
        """
        .formatted(
            messages.text("reminder.unit"),
            unitValue(launcher.program().toString()),
            throughShell(launcher.due())
                .map(LinuxBlueprint::unitArgument)
                .collect(Collectors.joining(" ")));
  }

  private String timerUnit(ReminderPlan plan) {
    return """
        [Unit]
        Description=%s

        [Timer]
        OnCalendar=%s
        Persistent=true
        AccuracySec=1s

        [Install]
        WantedBy=timers.target
        """
        .formatted(messages.text("reminder.unit"), calendar(plan));
  }

  /// Formats the days and time in the syntax of `systemd.time`.
  static String calendar(ReminderPlan plan) {
    String days =
        plan.isEveryDay()
            ? ""
            : plan.days().stream().map(LinuxBlueprint::day).collect(Collectors.joining(",")) + " ";
    return days + "*-*-* " + plan.time() + ":00";
  }

  private static String day(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }

  /// Escapes a value of a unit file: systemd expands percent specifiers, and a trailing backslash
  /// joins lines.
  static String unitValue(String text) {
    return text.replace("%", "%%");
  }

  /// Wraps a command so that its program may have any name: systemd rejects quotation marks in it,
  /// and desktops look it up before they expand percent signs.
  private static Stream<String> throughShell(List<String> command) {
    return Stream.concat(Stream.of("/bin/sh", "-c", "exec \"$0\" \"$@\""), command.stream());
  }

  /// Escapes an argument in a command line of a unit file.
  private static String unitArgument(String text) {
    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + quoted.replace("%", "%%").replace("$", "$$") + '"';
  }

  private String autostart() {
    return """
        [Desktop Entry]
        Type=Application
        Version=1.0
        Name=%s
        Comment=%s
        TryExec=%s
        Exec=%s
        Icon=limber
        Terminal=false
        NoDisplay=true
        X-GNOME-Autostart-enabled=true
        """
        .formatted(
            entryValue(messages.text("reminder.entry.name")),
            entryValue(messages.text("reminder.entry.comment")),
            entryValue(launcher.program().toString()),
            throughShell(launcher.atLogIn())
                .map(LinuxBlueprint::entryArgument)
                .collect(Collectors.joining(" ")));
  }

  /// Escapes a string of a desktop entry.
  private static String entryValue(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /// Escapes an argument in a command line of a desktop entry: quoted as in a shell, with percent
  /// signs doubled, and the result escaped as a string of the entry.
  private static String entryArgument(String text) {
    String quoted = text.replaceAll("([\"`$\\\\])", "\\\\$1").replace("%", "%%");
    return entryValue('"' + quoted + '"');
  }
}
