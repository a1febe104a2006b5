package app.limber;

import app.limber.content.ContentReader;
import app.limber.content.store.LanguageReader;
import app.limber.content.store.ProgrammesOnDisk;
import app.limber.content.store.UserRoutines;
import app.limber.content.store.UserStretches;
import app.limber.desktop.SystemBrowser;
import app.limber.desktop.SystemDataFolder;
import app.limber.desktop.reminder.SystemReminders;
import app.limber.exchange.CheckpointFile;
import app.limber.exchange.HabitFilesOnDisk;
import app.limber.exchange.LogFilesOnDisk;
import app.limber.exchange.handout.HandoutPage;
import app.limber.exchange.physio.PhysioJson;
import app.limber.exchange.physio.PhysioPage;
import app.limber.files.DataFolderLayout;
import app.limber.journal.LogNotice;
import app.limber.journal.sqlite.LoopDatabase;
import app.limber.journal.sqlite.SqliteLog;
import app.limber.practice.handout.HandoutPages;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Content;
import app.limber.practice.library.LanguageFiles;
import app.limber.practice.library.RoutineStore;
import app.limber.practice.log.HabitFiles;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogStore;
import app.limber.practice.maker.StretchFiles;
import app.limber.practice.physio.PhysioPages;
import app.limber.practice.physio.PhysioReport;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.program.DataFolder;
import app.limber.practice.programme.ProgrammeStore;
import app.limber.practice.reminder.ReminderMemory;
import app.limber.practice.reminder.ReminderSystem;
import app.limber.practice.session.CheckpointStore;
import app.limber.practice.session.Planner;
import app.limber.settings.ReminderFile;
import app.limber.settings.SettingsFile;
import app.limber.ui.figure.print.FigureSvg;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The adapters behind the ports of one data folder. Tests override what they want to be otherwise.
public class SystemAdapters {
  private final Path folder;
  private final Messages messages;
  private final String osName;

  /// @param folder the data folder; it need not exist
  /// @param osName the system property `os.name`
  public SystemAdapters(Path folder, Messages messages, String osName) {
    this.folder = folder;
    this.messages = messages;
    this.osName = osName;
  }

  /// The messages for users.
  final Messages messages() {
    return messages;
  }

  /// The number of times a stretch must be done before it is introduced briefly.
  protected int timesToKnow() {
    return Planner.TIMES_TO_KNOW;
  }

  /// The folder with the user's own content; it need not exist.
  final Path contentFolder() {
    return new DataFolderLayout(folder).content();
  }

  /// The folder with the programmes that were taken in; it need not exist.
  private Path programmeFolder() {
    return new DataFolderLayout(folder).programmes();
  }

  /// Reads all content; blocks.
  protected Content content() {
    return new ContentReader(messages).readAll(contentFolder(), programmeFolder());
  }

  /// Checks the content of files and folders; blocks.
  protected CheckedContent check(List<Path> paths) {
    return new ContentReader(messages).check(contentFolder(), programmeFolder(), paths);
  }

  /// Reads the shipped files of a language and the user's own translations into it; blocks.
  final LanguageFiles languageFiles(Locale language) {
    return LanguageReader.read(language, messages, new DataFolderLayout(folder));
  }

  protected RoutineStore routines() {
    return new UserRoutines(contentFolder(), messages);
  }

  protected StretchFiles stretches() {
    return new UserStretches(folder, messages);
  }

  protected ProgrammeStore programmes() {
    return new ProgrammesOnDisk(folder, messages);
  }

  /// Creates the log.
  ///
  /// @param notices receives notices about the log's file, on the log's thread
  protected LogStore log(InstantSource clock, Supplier<ZoneId> zone, Consumer<LogNotice> notices) {
    return new SqliteLog(folder, clock, zone, notices);
  }

  /// Creates the store for the state of the running session.
  protected CheckpointStore checkpoints() {
    return new CheckpointFile(folder);
  }

  protected LogFiles logFiles() {
    return new LogFilesOnDisk(messages, new DataFolderLayout(folder)::holds);
  }

  final HandoutPages handouts() {
    FigureSvg drawing = new FigureSvg();
    return handout -> new HandoutPage(handout, drawing, messages)::writeTo;
  }

  /// Creates the pages for the physio.
  final PhysioPages physio() {
    return new PhysioPages() {
      @Override
      public LogFiles.Content page(PhysioReport report) {
        return new PhysioPage(report, messages)::writeTo;
      }

      @Override
      public LogFiles.Content data(PhysioReport report) {
        return out -> out.append(PhysioJson.of(report)).append('\n');
      }
    };
  }

  /// Returns a reader for each supported format of habit files.
  protected List<HabitFiles> habitFiles() {
    return List.of(new LoopDatabase(), new HabitFilesOnDisk());
  }

  protected SettingsStore settings() {
    return new SettingsFile(folder);
  }

  protected DataFolder dataFolder() {
    return new SystemDataFolder(folder, osName);
  }

  protected ReminderSystem reminders() {
    return new SystemReminders(
        osName, System.getenv(), Path.of(System.getProperty("java.home")), folder, messages);
  }

  final ReminderMemory reminderMemory() {
    return new ReminderFile(folder);
  }

  /// Shows a page in the user's browser; blocks.
  ///
  /// @return whether that worked
  protected boolean show(Path page) {
    return new SystemBrowser(osName).show(page);
  }
}
