package app.limber.practice.session;

import app.limber.player.Ticker;
import app.limber.practice.handout.HandoutService;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Emblems;
import app.limber.practice.library.LanguageFiles;
import app.limber.practice.library.LibraryService;
import app.limber.practice.library.RoutineService;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogNotices;
import app.limber.practice.log.LogService;
import app.limber.practice.log.LogThread;
import app.limber.practice.log.LogVersions;
import app.limber.practice.maker.MakerService;
import app.limber.practice.physio.PhysioService;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.program.LocalClock;
import app.limber.practice.programme.ProgrammeService;
import app.limber.practice.reminder.ReminderService;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// The use cases of one data folder, as the window and the command line share them. Each service is
/// made when it is first asked for, so that a command pays only for what it uses.
public interface Services extends AutoCloseable {
  SettingsService settings();

  /// How reading the settings went.
  SettingsStore.Loaded loadedSettings();

  LibraryService library();

  Emblems emblems();

  /// Checks the content of files and folders that exist, against the shipped content and the
  /// user's; blocks.
  CheckedContent check(List<Path> paths);

  /// Reads the shipped files of a language; blocks.
  LanguageFiles languageFiles(Locale language);

  RoutineService routines();

  MakerService maker();

  ProgrammeService programmes();

  HandoutService handouts();

  PhysioService physio();

  LogService log();

  LogFiles logFiles();

  LogNotices logNotices();

  /// The backups and conflict copies of the log.
  LogVersions logVersions();

  SnapshotService snapshots();

  SessionFactory sessions();

  ResumeService resumes();

  LogTransfer transfers();

  HabitImport habits();

  ImportPreview importPreview();

  DataService data();

  ReminderService reminders();

  LocalClock clock();

  /// The clock that a session is played by.
  Ticker ticker();

  /// The same services on other executors, sharing the cached content.
  Services on(Executor background, LogThread log, Executor face);

  /// Closes the log, if it was opened.
  @Override
  void close();
}
