package app.limber.desktop.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// What each system is given, made on whatever system the test runs on.
class BlueprintTest {
  private static final String SHELL =
      "ExecStart=\"/bin/sh\" \"-c\" \"exec \\\"$$0\\\" \\\"$$@\\\"\"";
  private static final Messages MESSAGES = Messages.of(Locale.ENGLISH);
  private static final Launcher PLAIN = launcher("/opt/limber/bin/limber", "/home/me/limber");
  private static final Launcher AWKWARD =
      launcher("/o p/100%/li$m\"ber", "/h/Rücken & \\ $x 5% `\"'");
  private static final ReminderPlan EARLY =
      new ReminderPlan(
          true, LocalTime.of(6, 40), EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), true);

  private static Launcher launcher(String program, String dataFolder) {
    return new Launcher(Path.of(program), Path.of(dataFolder), false);
  }

  private static Piece linux(Launcher launcher, ReminderPlan plan, int piece) {
    return new LinuxBlueprint(
            launcher, Path.of("/home/me/.config"), Path.of("/home/me/.local/share"), MESSAGES)
        .pieces(plan)
        .get(piece);
  }

  private static String content(Piece piece, int file) {
    return piece.files().get(file).content();
  }

  private static String line(String content, String key) {
    return content.lines().filter(line -> line.startsWith(key + "=")).findFirst().orElseThrow();
  }

  @Test
  void systemd_hasATimerForTheChosenDays() {
    Piece piece = linux(PLAIN, EARLY, 0);

    assertThat(content(piece, 1)).contains("OnCalendar=Mon,Sun *-*-* 06:40:00\n");
    assertThat(content(piece, 1)).contains("Persistent=true\n", "WantedBy=timers.target\n");
    assertThat(LinuxBlueprint.calendar(ReminderPlan.standard())).isEqualTo("*-*-* 07:00:00");
    assertThat(line(content(piece, 0), "ExecStart"))
        .isEqualTo(
            SHELL
                + " \"/opt/limber/bin/limber\" \"--data-dir=/home/me/limber\""
                + " \"reminder\" \"due\"");
  }

  @Test
  void systemd_getsAwkwardPathsEscaped() {
    assertThat(line(content(linux(AWKWARD, EARLY, 0), 0), "ExecStart"))
        .isEqualTo(
            SHELL
                + " \"/o p/100%%/li$$m\\\"ber\""
                + " \"--data-dir=/h/Rücken & \\\\ $$x 5%% `\\\"'\" \"reminder\" \"due\"");
  }

  @Test
  void autostart_getsAwkwardPathsEscaped() {
    String entry = content(linux(AWKWARD, EARLY, 1), 0);

    assertThat(line(entry, "TryExec")).isEqualTo("TryExec=/o p/100%/li$m\"ber");
    assertThat(line(entry, "Exec"))
        .isEqualTo(
            "Exec=\"/bin/sh\" \"-c\" \"exec \\\\\"\\\\$0\\\\\" \\\\\"\\\\$@\\\\\"\""
                + " \"/o p/100%%/li\\\\$m\\\\\"ber\""
                + " \"--data-dir=/h/Rücken & \\\\\\\\ \\\\$x 5%% \\\\`\\\\\"'\""
                + " \"reminder\" \"due\" \"--at-log-in\"");
  }

  @Test
  void linuxCommands_reloadEnableAndForget() {
    Piece piece = linux(PLAIN, EARLY, 0);

    assertThat(piece.enable())
        .containsExactly(
            List.of("systemctl", "--user", "daemon-reload"),
            List.of("systemctl", "--user", "enable", "--quiet", "limber-reminder.timer"),
            List.of("systemctl", "--user", "restart", "limber-reminder.timer"));
    assertThat(piece.traces())
        .extracting(Path::toString)
        .containsExactly(
            "/home/me/.config/systemd/user/timers.target.wants/limber-reminder.timer",
            "/home/me/.local/share/systemd/timers/stamp-limber-reminder.timer");
  }

  @Test
  void mac_hasAgentsThatAreXmlWithTheTimes() throws Exception {
    List<Piece> pieces = new MacBlueprint(AWKWARD, Path.of("/Users/me"), 501).pieces(EARLY);
    Document agent = xml(pieces.getFirst().files().getFirst());

    assertThat(texts(agent, "string"))
        .containsExactly(
            "app.limber-reminder",
            "/o p/100%/li$m\"ber",
            "--data-dir=/h/Rücken & \\ $x 5% `\"'",
            "reminder",
            "due");
    assertThat(texts(agent, "integer")).containsExactly("1", "6", "40", "0", "6", "40");
    assertThat(texts(xml(pieces.get(1).files().getFirst()), "string")).endsWith("--at-log-in");
    assertThat(pieces.getFirst().disable())
        .containsExactly(List.of("launchctl", "bootout", "gui/501/app.limber-reminder"));
  }

  @Test
  void windows_hasTasksThatAreXmlInUtf16() throws Exception {
    Launcher script = launcher("C:\\Program Files\\Limber\\limber.bat", "C:\\Rücken & mehr");
    List<Piece> pieces = new WindowsBlueprint(script, MESSAGES).pieces(EARLY);
    Document task = xml(pieces.getFirst().files().getFirst());

    assertThat(pieces.getFirst().files().getFirst().bytes()).startsWith(0xFE, 0xFF);
    assertThat(texts(task, "StartBoundary")).containsExactly("2026-01-01T06:40:00");
    assertThat(task.getElementsByTagName("DaysOfWeek").item(0).getChildNodes().getLength())
        .isEqualTo(2);
    assertThat(texts(task, "StartWhenAvailable")).containsExactly("true");
    assertThat(texts(task, "Command")).containsExactly("conhost.exe");
    assertThat(texts(task, "Arguments"))
        .containsExactly(
            "--headless \"C:\\Program Files\\Limber\\limber.bat\""
                + " \"--data-dir=C:\\Rücken & mehr\" reminder due");
    assertThat(pieces.get(1).enable().getFirst())
        .startsWith("schtasks", "/Create", "/F", "/TN", "Limber at log-in", "/XML");
    assertThat(xml(pieces.get(1).files().getFirst()).getElementsByTagName("LogonTrigger"))
        .extracting(NodeList::getLength)
        .isEqualTo(1);
  }

  @Test
  void notes_passEveryTextAsAnArgument() {
    Note note = Note.of(MESSAGES);

    assertThat(NoteCommand.linux(AWKWARD, note))
        .containsSubsequence(
            "limber-reminder",
            "/o p/100%/li$m\"ber",
            "--data-dir=/h/Rücken & \\ $x 5% `\"'",
            "Time to stretch",
            "Start",
            "In 10 minutes",
            "Not today",
            "limber");
    assertThat(NoteCommand.mac(PLAIN, note)).contains("Time to stretch", "Not today");
  }

  @Test
  void windowsNote_quotesEveryKindOfApostrophe() {
    Launcher quoted = launcher("C:\\it's", "C:\\‘x’");
    String script = decoded(NoteCommand.windows(quoted, Note.of(MESSAGES)));

    assertThat(script).contains("'C:\\it''s', '--data-dir=C:\\‘‘x’’', 'Time to stretch'");
    assertThat(decoded(NoteCommand.windowsAgain(quoted, Duration.ofMinutes(10))))
        .contains("Start-Sleep -Seconds 600", "'reminder', 'due'");
  }

  @Test
  void snooze_isATimerInUniversalTime() {
    assertThat(NoteCommand.linuxAgain(PLAIN, Instant.parse("2026-11-26T06:10:00Z")))
        .startsWith("systemd-run", "--user")
        .contains("--on-calendar=2026-11-26 06:10:00 UTC", "--unit=limber-snooze")
        .endsWith("--data-dir=/home/me/limber", "reminder", "due");
  }

  private static String decoded(List<String> command) {
    return new String(Base64.getDecoder().decode(command.getLast()), StandardCharsets.UTF_16LE);
  }

  private static Document xml(Piece.PieceFile file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
  }

  private static List<String> texts(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  @Test
  void profiles_haveNamesOfTheirOwnOnEverySystem() {
    Launcher ada = launcher("/opt/limber", "/home/me/limber/profiles/ada");
    Launcher odd = launcher("/opt/limber", "/home/me/limber/profiles/a b");

    assertThat(PLAIN.suffix()).isEmpty();
    assertThat(PLAIN.apart().suffix()).matches("-[0-9a-f]{8}");
    assertThat(ada.apart().suffix()).matches("-[0-9a-f]{8}-ada");
    assertThat(odd.suffix()).matches("-[0-9a-f]{8}");
    assertThat(content(new MacBlueprint(ada, Path.of("/Users/me"), 501).pieces(EARLY).get(0), 0))
        .contains("<string>app.limber-reminder-ada</string>");
    assertThat(new WindowsBlueprint(ada, MESSAGES).pieces(EARLY).get(0).check())
        .containsExactly("schtasks", "/Query", "/TN", "Limber reminder-ada");
  }

  @Test
  void folderWhoseNameOnlyBeginsAlike_isAnother() {
    Launcher longer = launcher("/opt/limber", "/home/me/limber2");

    for (Blueprint other :
        List.of(
            new LinuxBlueprint(longer, Path.of("/c"), Path.of("/d"), MESSAGES),
            new MacBlueprint(longer, Path.of("/Users/me"), 501),
            new WindowsBlueprint(longer, MESSAGES))) {
      List<byte @Nullable []> found = new ArrayList<>();
      Piece theirs = other.pieces(EARLY).getFirst();
      theirs.files().forEach(file -> found.add(file.bytes()));
      assertThat(theirs.isOurs(found)).isTrue();
      assertThat(sameOf(other).isOurs(found)).isFalse();
      assertThat(sameOf(other).isOfAnother(found)).isTrue();
    }
  }

  private static Piece sameOf(Blueprint system) {
    Blueprint mine =
        switch (system) {
          case MacBlueprint mac -> new MacBlueprint(PLAIN, mac.home(), mac.user());
          case WindowsBlueprint _ -> new WindowsBlueprint(PLAIN, MESSAGES);
          default -> new LinuxBlueprint(PLAIN, Path.of("/c"), Path.of("/d"), MESSAGES);
        };
    return mine.pieces(EARLY).getFirst();
  }
}
