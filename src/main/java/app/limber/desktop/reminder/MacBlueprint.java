package app.limber.desktop.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.limber.desktop.reminder.Piece.PieceFile;
import app.limber.reminder.ReminderPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Two launch agents. The one for the reminder also runs at log-in, so that a reminder missed while
/// the machine was off is made up for; Limber decides whether it is too late for that.
///
/// @param user the numeric id of the user, whose graphical session runs the agents
record MacBlueprint(Launcher launcher, Path home, int user) implements Blueprint {
  private static final String REMINDER = "app.limber-reminder";
  private static final String LOG_IN = "app.limber-log-in";

  @Override
  public List<Piece> pieces(ReminderPlan plan) {
    return List.of(
        piece(plan.remind(), REMINDER + launcher.suffix(), launcher.due(), times(plan)),
        piece(plan.openAtLogIn(), LOG_IN + launcher.suffix(), launcher.atLogIn(), ""));
  }

  private Piece piece(boolean wanted, String label, List<String> command, String times) {
    Path file = home.resolve("Library/LaunchAgents/" + label + ".plist");
    String session = "gui/" + user;
    List<String> forget = List.of("launchctl", "bootout", session + "/" + label);
    return new Piece(
        wanted,
        List.of(new PieceFile(file, agent(label, command, times), UTF_8)),
        // A loaded agent cannot be loaded again, so it is unloaded first; that fails harmlessly if
        // it is not loaded.
        List.of(
            List.of(
                "sh",
                "-c",
                "launchctl bootout \"$1/$2\" 2>/dev/null; exec launchctl bootstrap \"$1\" \"$3\"",
                "limber",
                session,
                label,
                file.toString())),
        List.of(forget),
        List.of(),
        List.of(),
        List.of("launchctl", "print", session + "/" + label),
        string(launcher.dataDirectory()));
  }

  private static String agent(String label, List<String> command, String times) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
        "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
          <key>Label</key>
          <string>%s</string>
          <key>ProgramArguments</key>
          <array>
        %s
          </array>
          <key>RunAtLoad</key>
          <true/>
          <key>AbandonProcessGroup</key>
          <true/>
        %s</dict>
        </plist>
        """
        .formatted(
            Xml.text(label),
            command.stream()
                .map(argument -> "    " + string(argument))
                .collect(Collectors.joining("\n")),
            times);
  }

  private static String string(String text) {
    return "<string>" + Xml.text(text) + "</string>";
  }

  private static String times(ReminderPlan plan) {
    return plan.days().stream()
        .map(
            day ->
                """
                    <dict>
                      <key>Weekday</key><integer>%d</integer>
                      <key>Hour</key><integer>%d</integer>
                      <key>Minute</key><integer>%d</integer>
                    </dict>
                """
                    .formatted(day.getValue() % 7, plan.time().getHour(), plan.time().getMinute()))
        .collect(
            Collectors.joining(
                "", "  <key>StartCalendarInterval</key>\n  <array>\n", "  </array>\n"));
  }
}
