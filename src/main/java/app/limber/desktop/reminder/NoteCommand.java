package app.limber.desktop.reminder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command lines that show a reminder, wait for the answer and carry it out, and those that
/// repeat it later. Everything variable is passed as an argument, so that no text is interpreted as
/// code.
final class NoteCommand {
  /// Arguments: program, data folder, title, text, start, snooze, not today, icon. Some
  /// notification servers do not support actions, nor does `notify-send` before 0.7.10.
  private static final String LINUX =
      """
      answer=$(notify-send --app-name=Limber --icon="$8" --category=reminder --expire-time=0 \
      --action=default="$5" --action=start="$5" --action=snooze="$6" --action=not-today="$7" \
      -- "$3" "$4" 2>/dev/null) || gdbus call --session --dest org.freedesktop.Notifications \
      --object-path /org/freedesktop/Notifications --method org.freedesktop.Notifications.Notify \
      Limber 0 "$8" "$3" "$4" '[]' '{}' 0 >/dev/null
      case $answer in
        default|start) exec "$1" "$2" ;;
        snooze) exec "$1" "$2" reminder snooze ;;
        not-today) exec "$1" "$2" reminder not-today ;;
      esac
      """;

  /// macOS notifications offer no actions to scripts, so this shows a dialog for half an hour.
  private static final String MAC =
      """
      answer=$(osascript -e 'on run argv
        set answer to display dialog (item 2 of argv) with title (item 1 of argv) \
      buttons {item 5 of argv, item 4 of argv, item 3 of argv} default button 3 \
      giving up after 1800
        return button returned of answer
      end run' "$3" "$4" "$5" "$6" "$7")
      case $answer in
        "$5") exec "$1" "$2" ;;
        "$6") exec "$1" "$2" reminder snooze ;;
        "$7") exec "$1" "$2" reminder not-today ;;
      esac
      """;

  /// Yes starts, No snoozes, Cancel means not today; the text explains this.
  private static final String WINDOWS =
      """
      $program, $data, $title, $text, $start, $snooze, $not = ARGUMENTS
      $all = "$text`n`nYes: $start`nNo: $snooze`nCancel: $not"
      switch ((New-Object -ComObject WScript.Shell).Popup($all, 1800, $title, 4099)) {
        6 { & $program $data }
        7 { & $program $data reminder snooze }
        2 { & $program $data reminder not-today }
      }
      """;

  private static final DateTimeFormatter CALENDAR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private NoteCommand() {}

  static List<String> linux(Launcher launcher, Note note) {
    Path icon = launcher.icon();
    return with(
        List.of("/bin/sh", "-c", LINUX, "limber-reminder"),
        launcher,
        note,
        icon == null ? "limber" : icon.toString());
  }

  static List<String> mac(Launcher launcher, Note note) {
    return with(List.of("/bin/sh", "-c", MAC, "limber-reminder"), launcher, note);
  }

  static List<String> windows(Launcher launcher, Note note) {
    return powerShell(WINDOWS.replace("ARGUMENTS", literals(arguments(launcher, note))));
  }

  /// A transient timer of the user's systemd instance, which is removed after it has run.
  static List<String> linuxAgain(Launcher launcher, Instant at) {
    return Stream.concat(
            Stream.of(
                "systemd-run",
                "--user",
                "--quiet",
                "--collect",
                "--unit=" + LinuxBlueprint.snooze(launcher),
                "--on-calendar=" + CALENDAR.format(at),
                "--timer-property=AccuracySec=1s",
                "--property=KillMode=process",
                "--"),
            launcher.due().stream())
        .toList();
  }

  /// A process that sleeps. Its delay does not include time during which the machine sleeps.
  static List<String> shellAgain(Launcher launcher, Duration delay) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/bin/sh", "-c", "sleep \"$0\"; exec \"$@\"", Long.toString(delay.toSeconds())));
    command.addAll(launcher.due());
    return command;
  }

  static List<String> windowsAgain(Launcher launcher, Duration delay) {
    return powerShell(
        "$program, $rest = %s%nStart-Sleep -Seconds %d%n& $program @rest%n"
            .formatted(literals(launcher.due()), delay.toSeconds()));
  }

  /// Encodes a script for PowerShell, which avoids any quoting.
  private static List<String> powerShell(String script) {
    return List.of(
        "powershell.exe",
        "-NoProfile",
        "-WindowStyle",
        "Hidden",
        "-EncodedCommand",
        Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE)));
  }

  /// Quotes texts as PowerShell literals. PowerShell treats curly single quotation marks like
  /// straight ones.
  private static String literals(List<String> texts) {
    return texts.stream()
        .map(text -> "'" + text.replaceAll("(['\u2018-\u201b])", "$1$1") + "'")
        .collect(Collectors.joining(", "));
  }

  private static List<String> arguments(Launcher launcher, Note note) {
    return List.of(
        launcher.program().toString(),
        launcher.dataDirectory(),
        note.title(),
        note.text(),
        note.start(),
        note.snooze(),
        note.notToday());
  }

  private static List<String> with(
      List<String> command, Launcher launcher, Note note, String... more) {
    return Stream.of(command, arguments(launcher, note), List.of(more))
        .flatMap(List::stream)
        .toList();
  }
}
