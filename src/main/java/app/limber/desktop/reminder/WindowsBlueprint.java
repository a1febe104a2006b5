package app.limber.desktop.reminder;

import static java.nio.charset.StandardCharsets.UTF_16;

import app.limber.desktop.reminder.Piece.PieceFile;
import app.limber.files.DataFolderLayout;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Two tasks of the Task Scheduler. It reads their definitions from files, which are kept in the
/// data folder for later comparison.
record WindowsBlueprint(Launcher launcher, Messages messages) implements Blueprint {
  /// The first day of the weekly trigger; any date in the past.
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

  @Override
  public List<Piece> pieces(ReminderPlan plan) {
    return List.of(
        piece(
            plan.remind(),
            "reminder",
            "Limber reminder" + launcher.suffix(),
            weekly(plan),
            launcher.due()),
        piece(
            plan.openAtLogIn(),
            "log-in",
            "Limber at log-in" + launcher.suffix(),
            "    <LogonTrigger/>\n",
            launcher.atLogIn()));
  }

  private Piece piece(
      boolean wanted, String file, String task, String trigger, List<String> command) {
    Path xml = new DataFolderLayout(launcher.dataFolder()).scheduledTask(file);
    return new Piece(
        wanted,
        List.of(new PieceFile(xml, task(trigger, command), UTF_16)),
        List.of(List.of("schtasks", "/Create", "/F", "/TN", task, "/XML", xml.toString())),
        List.of(List.of("schtasks", "/Delete", "/F", "/TN", task)),
        List.of(),
        List.of(),
        List.of("schtasks", "/Query", "/TN", task),
        Xml.text(argument(launcher.dataDirectory())) + " ");
  }

  private static String weekly(ReminderPlan plan) {
    String days =
        plan.days().stream().map(day -> "<" + name(day) + "/>").collect(Collectors.joining());
    return """
            <CalendarTrigger>
              <StartBoundary>%sT%s:00</StartBoundary>
              <ScheduleByWeek><WeeksInterval>1</WeeksInterval>\
        <DaysOfWeek>%s</DaysOfWeek></ScheduleByWeek>
            </CalendarTrigger>
        """
        .formatted(FIRST_DAY, plan.time(), days);
  }

  private static String name(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /// A script needs a console, which is created without a window; a program does not.
  private String task(String trigger, List<String> command) {
    boolean script = command.getFirst().endsWith(".bat");
    String program = script ? "conhost.exe" : command.getFirst();
    String arguments =
        (script ? "--headless " : "")
            + command.subList(script ? 0 : 1, command.size()).stream()
                .map(WindowsBlueprint::argument)
                .collect(Collectors.joining(" "));
    return """
        <?xml version="1.0" encoding="UTF-16"?>
        <Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
          <RegistrationInfo><Description>%s</Description></RegistrationInfo>
          <Triggers>
        %s  </Triggers>
          <Settings>
            <StartWhenAvailable>true</StartWhenAvailable>
            <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
            <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
            <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
          </Settings>
          <Actions><Exec><Command>%s</Command><Arguments>%s</Arguments></Exec></Actions>
        </Task>
        """
        .formatted(
            Xml.text(messages.text("reminder.unit")),
            trigger,
            Xml.text(program),
            Xml.text(arguments));
  }

  /// Quotes an argument for the command line parsing of Windows programs. No path contains a
  /// quotation mark, but a backslash before the closing one would escape it.
  private static String argument(String text) {
    if (!text.contains(" ")) {
      return text;
    }
    return '"' + text + (text.endsWith("\\") ? "\\" : "") + '"';
  }
}
