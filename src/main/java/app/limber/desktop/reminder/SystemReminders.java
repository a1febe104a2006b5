package app.limber.desktop.reminder;

import app.limber.desktop.NotificationServer;
import app.limber.practice.reminder.Installation;
import app.limber.practice.reminder.ReminderException;
import app.limber.practice.reminder.ReminderException.Reason;
import app.limber.practice.reminder.ReminderSystem;
import app.limber.reminder.ReminderPlan;
import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reminders by means of the operating system: systemd and notifications on Linux, launch agents
/// and dialogs on macOS, the Task Scheduler and dialogs on Windows.
public final class SystemReminders implements ReminderSystem {
  private enum Os {
    LINUX,
    MAC,
    WINDOWS
  }

  private final Os os;
  private final Map<String, String> environment;
  private final @Nullable Path program;
  private final Path dataFolder;
  private final Messages messages;
  private final Commands commands;
  private final BooleanSupplier notifications;

  /// @param osName the system property `os.name`
  /// @param environment the environment variables of the process
  /// @param javaHome the system property `java.home`
  public SystemReminders(
      String osName,
      Map<String, String> environment,
      Path javaHome,
      Path dataFolder,
      Messages messages) {
    this(
        osName,
        environment,
        Launcher.program(javaHome).orElse(null),
        dataFolder,
        messages,
        new Commands(),
        () -> NotificationServer.answers(environment));
  }

  /// @param program the launcher; null if Limber runs from its build
  /// @param notifications whether a Linux desktop can show notifications at present
  SystemReminders(
      String osName,
      Map<String, String> environment,
      @Nullable Path program,
      Path dataFolder,
      Messages messages,
      Commands commands,
      BooleanSupplier notifications) {
    String system = osName.toLowerCase(Locale.ROOT);
    this.os =
        system.startsWith("windows") ? Os.WINDOWS : system.startsWith("mac") ? Os.MAC : Os.LINUX;
    this.environment = Map.copyOf(environment);
    this.program = program;
    this.dataFolder = dataFolder;
    this.messages = messages;
    this.commands = commands;
    this.notifications = notifications;
  }

  @Override
  public Installation look(ReminderPlan plan) {
    // Without a launcher, installed parts are still found, but count as different.
    return new Installer(commands, home()).look(pieces(launcherOrNone(), plan));
  }

  @Override
  public List<String> needs(ReminderPlan plan) {
    try {
      return pieces(launcher(), plan).stream()
          .filter(Piece::wanted)
          .flatMap(
              piece ->
                  Stream.concat(
                      piece.files().stream().map(file -> file.path().toString()),
                      piece.enable().stream()
                          .filter(command -> !command.contains("-c"))
                          .map(command -> String.join(" ", command))))
          .toList();
    } catch (ReminderException e) {
      return List.of();
    }
  }

  @Override
  public void install(ReminderPlan plan) {
    Launcher launcher = plan.isActive() ? launcher() : launcherOrNone();
    new Installer(commands, home()).install(pieces(launcher, plan));
  }

  @Override
  public void show() {
    Launcher launcher = launcher();
    Note note = Note.of(messages);
    boolean shown =
        switch (os) {
          case LINUX ->
              notifications.getAsBoolean() && commands.starts(NoteCommand.linux(launcher, note));
          case MAC -> commands.starts(NoteCommand.mac(launcher, note));
          case WINDOWS -> commands.starts(NoteCommand.windows(launcher, note));
        };
    if (!shown) {
      throw new ReminderException(Reason.NO_NOTIFICATIONS, "", null);
    }
  }

  @Override
  public void remindAgain(Instant at, Duration delay) {
    Launcher launcher = launcher();
    boolean will =
        switch (os) {
          case LINUX -> linuxAgain(launcher, at, delay);
          case MAC -> commands.starts(NoteCommand.shellAgain(launcher, delay));
          case WINDOWS -> commands.starts(NoteCommand.windowsAgain(launcher, delay));
        };
    if (!will) {
      throw new ReminderException(Reason.NO_SCHEDULER, "", null);
    }
  }

  /// Schedules another reminder, replacing an earlier snooze.
  private boolean linuxAgain(Launcher launcher, Instant at, Duration delay) {
    commands.succeeds(LinuxBlueprint.systemctl("stop", LinuxBlueprint.snooze(launcher) + ".timer"));
    return commands.succeeds(NoteCommand.linuxAgain(launcher, at))
        || commands.starts(NoteCommand.shellAgain(launcher, delay));
  }

  /// The pieces under their usual names, or under names of their own where another data folder has
  /// those.
  private List<Piece> pieces(Launcher launcher, ReminderPlan plan) {
    List<Piece> usual = blueprint(launcher).pieces(plan);
    List<Piece> apart = blueprint(launcher.apart()).pieces(plan);
    return Installer.hasOwn(apart) || Installer.hasForeign(usual) ? apart : usual;
  }

  private Blueprint blueprint(Launcher launcher) {
    return switch (os) {
      case LINUX ->
          new LinuxBlueprint(
              launcher,
              folder("XDG_CONFIG_HOME", ".config"),
              folder("XDG_DATA_HOME", ".local/share"),
              messages);
      case MAC -> new MacBlueprint(launcher, home(), user());
      case WINDOWS -> new WindowsBlueprint(launcher, messages);
    };
  }

  /// Returns the launcher. No scheduler takes control characters in a command line: some of their
  /// files end at a line break, others are XML, which has no place for most of them. In a Flatpak,
  /// files of the scheduler would be written to the sandbox, where nothing reads them.
  private Launcher launcher() {
    if (environment.containsKey("FLATPAK_ID")) {
      throw new ReminderException(Reason.SANDBOX, "", null);
    }
    Path found = program;
    if (found == null) {
      throw new ReminderException(Reason.NO_PROGRAM, "", null);
    }
    Stream.of(found, dataFolder)
        .map(Path::toString)
        .filter(path -> path.chars().anyMatch(Character::isISOControl))
        .findFirst()
        .ifPresent(
            path -> {
              throw new ReminderException(Reason.CONTROL, PlainText.visible(path), null);
            });
    return new Launcher(found, dataFolder, false);
  }

  private Launcher launcherOrNone() {
    return new Launcher(
        program == null ? dataFolder.resolve("limber") : program, dataFolder, false);
  }

  /// Relative paths must be ignored according to the XDG specification.
  private Path folder(String variable, String usual) {
    return path(variable).orElseGet(() -> home().resolve(usual));
  }

  /// Returns the user's home folder; on Windows, where no files are installed below it, the data
  /// folder.
  private Path home() {
    if (os == Os.WINDOWS) {
      return dataFolder;
    }
    return path("HOME").orElseThrow(() -> new ReminderException(Reason.NO_HOME, "", null));
  }

  private Optional<Path> path(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> value.startsWith("/"))
        .map(Path::of);
  }

  private int user() {
    try {
      return (Integer) Files.getAttribute(home(), "unix:uid");
    } catch (IOException | UnsupportedOperationException e) {
      throw new ReminderException(Reason.NO_HOME, "", e);
    }
  }
}
