package app.limber.journal.sqlite;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.Known;
import app.limber.journal.LogNotice;
import app.limber.journal.Outcome;
import app.limber.journal.RecoveryReport.Found;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A journal that checks before each operation that its file is still the one it opened.
///
/// If the file was replaced, it opens the new one and adds the facts that only the former one had.
/// While the file or its folder is missing, every call throws. Damage detected during use is
/// handled as on opening.
final class GuardedJournal implements Journal {
  private final SqliteLog store;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  /// More than a user records in one run of the program. Imported facts need not be remembered:
  /// they are still in the imported file.
  private static final int MOST_REMEMBERED = 10_000;

  /// The facts written by this program since it started, in case the file is overwritten in place.
  private final List<Fact> written = new ArrayList<>();

  /// The facts of a former file that the present one may lack.
  private final List<Fact> carried = new ArrayList<>();

  private SqliteLog.@Nullable Opened opened;
  private @Nullable FileIdentity identity;
  private @Nullable LocalDate backedUp;
  private boolean working;
  private int openings;

  GuardedJournal(SqliteLog store) {
    this.store = store;
    reopen();
  }

  private SqliteJournal reopen() {
    close();
    SqliteLog.Opened now = store.openFile();
    opened = now;
    openings++;
    if (!carried.isEmpty() && now.readOnly() == null) {
      int added = FactTransfer.into(now.journal().database(), carried);
      carried.clear();
      store.tell(new LogNotice.Replaced(added));
    }
    remember();
    return now.journal();
  }

  private void remember(List<? extends Fact> facts) {
    written.addAll(facts);
    if (written.size() > MOST_REMEMBERED) {
      written.subList(0, written.size() - MOST_REMEMBERED).clear();
    }
  }

  private void remember() {
    journal().othersWrote();
    identity = FileIdentity.of(store.file()).orElse(null);
  }

  /// Returns the log in the present file.
  private SqliteJournal present() {
    SqliteLog.Opened open = opened;
    FileIdentity before = identity;
    if (open == null || before == null) {
      return reopen();
    }
    Optional<FileIdentity> now = FileIdentity.of(store.file());
    if (now.isEmpty()) {
      if (!Files.isDirectory(folder())) {
        throw new JournalException(Reason.GONE, folder() + " is gone", null);
      }
      return takeOver(open.journal());
    }
    if (!now.get().sameFile(before)) {
      return takeOver(open.journal());
    }
    if (open.readOnly() == null && !now.get().untouched(before) && !open.journal().othersWrote()) {
      // The file was overwritten without SQLite's knowledge: its cache is invalid.
      carried.addAll(written);
      return reopen();
    }
    return open.readOnly() == null || now.get().untouched(before) ? open.journal() : reopen();
  }

  private Path folder() {
    Path folder = store.file().toAbsolutePath().getParent();
    return folder == null ? Path.of("") : folder;
  }

  /// Opens the file that replaced the open one.
  private SqliteJournal takeOver(SqliteJournal former) {
    try {
      carried.addAll(former.facts());
    } catch (JournalException e) {
      carried.addAll(written);
    }
    return reopen();
  }

  private <T> T read(Function<SqliteJournal, T> work) {
    return call(work, false, List.of());
  }

  private void write(Consumer<SqliteJournal> work, List<? extends Fact> facts) {
    call(
        journal -> {
          work.accept(journal);
          return true;
        },
        true,
        facts);
  }

  private <T> T call(Function<SqliteJournal, T> work, boolean writes, List<? extends Fact> facts) {
    oneAtATime.lock();
    try {
      if (working) {
        T result = work.apply(journal());
        remember(facts);
        return result;
      }
      SqliteJournal journal = present();
      if (writes) {
        journal = prepareToWrite(journal);
      }
      T result = withRecovery(journal, work);
      remember(facts);
      if (writes) {
        journal().database().checkpoint();
      }
      remember();
      return result;
    } finally {
      store.tellLeftOut();
      oneAtATime.unlock();
    }
  }

  private SqliteJournal journal() {
    SqliteLog.Opened open = opened;
    if (open == null) {
      throw new IllegalStateException("the log is closed");
    }
    return open.journal();
  }

  private @Nullable Reason readOnly() {
    SqliteLog.Opened open = opened;
    return open == null ? null : open.readOnly();
  }

  private SqliteJournal prepareToWrite(SqliteJournal journal) {
    SqliteJournal writable = journal;
    if (readOnly() != null) {
      // The file may have become writable since it was opened.
      writable = reopen();
    }
    Reason reason = readOnly();
    if (reason != null) {
      throw new JournalException(reason, store.file() + " cannot be written", null);
    }
    LocalDate today = store.today();
    if (!today.equals(backedUp)) {
      backedUp = today;
      store.backUp(writable.database());
    }
    return writable;
  }

  private <T> T withRecovery(SqliteJournal journal, Function<SqliteJournal, T> work) {
    working = true;
    try {
      return work.apply(journal);
    } catch (JournalException e) {
      if (e.reason() != Reason.DAMAGED || readOnly() != null) {
        throw e;
      }
      close();
      store.recover(Found.DAMAGE, FileIdentity.of(store.file()));
      return work.apply(reopen());
    } finally {
      working = false;
    }
  }

  /// Rewrites the present schema version, to find out whether the file can be written.
  ///
  /// @throws JournalException if it cannot
  void rewriteVersion() {
    Reason reason = readOnly();
    if (reason != null) {
      throw new JournalException(reason, store.file() + " cannot be written", null);
    }
    Database database = journal().database();
    database.write(
        () -> database.execute("PRAGMA user_version = " + database.single("PRAGMA user_version")));
  }

  /// Replaces the content of the log with that of a backup, in one transaction.
  ///
  /// @return the name of the backup made of the previous content
  String replaceContent(Path backup, Backups backups, LocalDate day) {
    return call(
        journal -> {
          Database log = journal.database();
          return Restore.into(log, backup, () -> backups.before(log, "restore", day));
        },
        true,
        List.of());
  }

  @Override
  public List<Fact.SavedSession> sessions() {
    return read(Journal::sessions);
  }

  @Override
  public List<Fact.SavedStep> steps() {
    return read(Journal::steps);
  }

  @Override
  public String version() {
    // A replacement file may reach the same version number.
    return read(journal -> openings + "." + journal.version());
  }

  @Override
  public List<Fact> facts() {
    return read(Journal::facts);
  }

  @Override
  public Optional<Fact> standing(UUID sessionId) {
    return read(journal -> journal.standing(sessionId));
  }

  @Override
  public boolean isRunning(UUID sessionId) {
    return read(journal -> journal.isRunning(sessionId));
  }

  @Override
  public Optional<Fact> fact(UUID revisionId) {
    return read(journal -> journal.fact(revisionId));
  }

  @Override
  public Known known() {
    return read(Journal::known);
  }

  @Override
  public void keepProvisional(Session session, Revision revision) {
    write(
        journal -> journal.keepProvisional(session, revision),
        List.of(new Fact.SavedSession(session.withOutcome(Outcome.PARTIAL), revision)));
  }

  @Override
  public void seal(Session session, Revision revision) {
    write(
        journal -> journal.seal(session, revision),
        List.of(new Fact.SavedSession(session, revision)));
  }

  @Override
  public void append(Change change, Consumer<Consumer<Fact>> facts) {
    List<Fact> latest = new ArrayList<>();
    write(
        journal ->
            journal.append(
                change,
                log ->
                    facts.accept(
                        fact -> {
                          log.accept(fact);
                          if (latest.size() < MOST_REMEMBERED) {
                            latest.add(fact);
                          }
                        })),
        latest);
  }

  @Override
  public List<Change> changes() {
    return read(Journal::changes);
  }

  @Override
  public List<Change.Effect> effects(UUID changeId) {
    return read(journal -> journal.effects(changeId));
  }

  @Override
  public <T> T atOnce(Supplier<T> work) {
    return call(journal -> journal.atOnce(work), true, List.of());
  }

  @Override
  public void close() {
    oneAtATime.lock();
    try {
      SqliteLog.Opened open = opened;
      opened = null;
      if (open != null) {
        open.journal().close();
      }
    } finally {
      oneAtATime.unlock();
    }
  }
}
