package app.limber.testing;

import app.limber.SystemAdapters;
import app.limber.figure.PoseBook;
import app.limber.journal.Journal;
import app.limber.journal.LogNotice;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Content;
import app.limber.practice.library.ContentSource;
import app.limber.practice.library.RoutineStore;
import app.limber.practice.log.HabitFiles;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogStore;
import app.limber.practice.maker.StretchFiles;
import app.limber.practice.preferences.SettingsStore;
import app.limber.practice.program.DataFolder;
import app.limber.practice.programme.ProgrammeStore;
import app.limber.practice.reminder.ReminderSystem;
import app.limber.practice.session.CheckpointStore;
import app.limber.routine.Library;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The adapters of the program on a folder, with some of them swapped; the browser shows nothing.
public final class TestAdapters extends SystemAdapters {
  private @Nullable ContentSource content;
  private @Nullable Supplier<Journal> journal;
  private ReminderSystem reminders = new FakeReminders();
  private UnaryOperator<SettingsStore> settings = store -> store;
  private UnaryOperator<LogStore> logStore = store -> store;
  private UnaryOperator<CheckpointStore> checkpoints = store -> store;
  private PortGuard guard = PortGuard.none();

  public TestAdapters(Path folder) {
    this(folder, Messages.of(Locale.ENGLISH));
  }

  /// @param messages the words of what uses these adapters, too
  public TestAdapters(Path folder, Messages messages) {
    super(folder, messages, "Linux");
  }

  public TestAdapters content(ContentSource source) {
    content = source;
    return this;
  }

  public TestAdapters withoutContent() {
    return content(() -> new Content(new Library(Map.of(), Map.of(), List.of()), PoseBook.empty()));
  }

  public TestAdapters journal(Supplier<Journal> opener) {
    journal = opener;
    return this;
  }

  public TestAdapters settings(UnaryOperator<SettingsStore> change) {
    settings = change;
    return this;
  }

  public TestAdapters logStore(UnaryOperator<LogStore> change) {
    logStore = change;
    return this;
  }

  public TestAdapters checkpoints(UnaryOperator<CheckpointStore> change) {
    checkpoints = change;
    return this;
  }

  /// From now on every use of a port passes this guard.
  public TestAdapters guard(PortGuard newGuard) {
    guard = newGuard;
    return this;
  }

  @Override
  protected Content content() {
    ContentSource source = content == null ? super::content : content;
    return guard.guarded(ContentSource.class, source).read();
  }

  @Override
  protected CheckedContent check(List<Path> paths) {
    guard.use("the check of content");
    return super.check(paths);
  }

  @Override
  protected RoutineStore routines() {
    return guard.guarded(RoutineStore.class, super.routines());
  }

  @Override
  protected StretchFiles stretches() {
    return guard.guarded(StretchFiles.class, super.stretches());
  }

  @Override
  protected ProgrammeStore programmes() {
    return guard.guarded(ProgrammeStore.class, super.programmes());
  }

  @Override
  protected CheckpointStore checkpoints() {
    return guard.guarded(CheckpointStore.class, checkpoints.apply(super.checkpoints()));
  }

  @Override
  protected LogFiles logFiles() {
    return guard.guarded(LogFiles.class, super.logFiles());
  }

  @Override
  protected List<HabitFiles> habitFiles() {
    return super.habitFiles().stream()
        .map(files -> guard.guarded(HabitFiles.class, files))
        .toList();
  }

  @Override
  protected DataFolder dataFolder() {
    return guard.guarded(DataFolder.class, super.dataFolder());
  }

  @Override
  protected LogStore log(InstantSource clock, Supplier<ZoneId> zone, Consumer<LogNotice> notices) {
    LogStore log = logStore.apply(super.log(clock, zone, notices));
    return guard.guarded(LogStore.class, journal == null ? log : new OpenedLog(log, journal));
  }

  @Override
  protected SettingsStore settings() {
    return guard.guarded(SettingsStore.class, settings.apply(super.settings()));
  }

  public TestAdapters reminders(ReminderSystem system) {
    reminders = system;
    return this;
  }

  @Override
  protected ReminderSystem reminders() {
    return guard.guarded(ReminderSystem.class, reminders);
  }

  @Override
  protected boolean show(Path page) {
    guard.use("the browser");
    return true;
  }

  /// Everyone knows every stretch: a test that is about introductions says so.
  @Override
  protected int timesToKnow() {
    return 0;
  }
}
