package app.limber.journal.sqlite;

import app.limber.files.OwnerOnly;
import app.limber.files.PatientLock;
import app.limber.files.TemporaryFolder;
import app.limber.files.WholeFile;
import app.limber.journal.Fact;
import app.limber.journal.JournalException;
import app.limber.journal.JournalException.Reason;
import app.limber.journal.MissingSession;
import app.limber.journal.RecoveryReport;
import app.limber.journal.RecoveryReport.Found;
import app.limber.journal.Revision;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Replaces an unusable log with a new one, built from the newest intact backup and all facts that
/// can still be read.
///
/// The new log is complete before the old one is moved aside, so a log exists at all times except
/// between two renames.
final class Recovery {
  /// File locks exclude only other processes.
  private static final ReentrantLock IN_THIS_PROGRAM = new ReentrantLock();

  /// Replacing a large log takes seconds.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;
  private final Backups backups;
  private final InstantSource clock;
  private final Duration patience;

  Recovery(Path file, Backups backups, InstantSource clock) {
    this(file, backups, clock, PATIENCE);
  }

  /// @param patience how long to wait for another program that replaces the log
  Recovery(Path file, Backups backups, InstantSource clock, Duration patience) {
    this.patience = patience;
    this.file = file;
    this.backups = backups;
    this.clock = clock;
  }

  /// Replaces the log, unless another program has replaced it since it was `seen`; the report is
  /// then empty.
  ///
  /// @throws JournalException if the new log cannot be written, or another program keeps replacing
  ///     the log; nothing is changed then
  Optional<RecoveryReport> unlessDone(Found found, Optional<FileIdentity> seen) {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    IN_THIS_PROGRAM.lock();
    try (FileChannel channel = OwnerOnly.openLock(lock)) {
      if (!PatientLock.take(channel, patience)) {
        throw new JournalException(Reason.BUSY, "another program replaces the log", null);
      }
      Optional<FileIdentity> now = FileIdentity.of(file);
      boolean same =
          now.isPresent() == seen.isPresent() && (now.isEmpty() || now.get().sameFile(seen.get()));
      Optional<RecoveryReport> report = same ? Optional.of(inPlace(found)) : Optional.empty();
      Files.deleteIfExists(lock);
      return report;
    } catch (IOException e) {
      throw SqlFailure.of(e, file);
    } finally {
      IN_THIS_PROGRAM.unlock();
    }
  }

  /// Replaces the log.
  ///
  /// @throws IOException if the new log cannot be written; nothing is changed then
  /// @throws JournalException for the same reason
  private RecoveryReport inPlace(Found found) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    try (TemporaryFolder workshop = TemporaryFolder.in(folder)) {
      Path made = LogFile.in(workshop.path());
      RecoveryReport report = build(made, found, null);
      LogFile.requireWhole(made);
      Path original = null;
      if (Files.exists(file)) {
        String why = found == Found.EMPTY_FILE ? "empty" : "damaged";
        original = SetAside.whole(file, why, clock.instant());
      }
      // A missing log may have left its write-ahead log. Its content is salvaged, and the new log
      // must not use it.
      if (Files.exists(LogFile.wal(file))) {
        SetAside.leftovers(file, clock.instant());
      }
      WholeFile.move(made, file);
      return at(report, original);
    } catch (SQLException e) {
      throw SqlFailure.of(e, file);
    }
  }

  /// Builds the new log at `made` and leaves the old one in place, so that it can be read where
  /// nothing can be written.
  RecoveryReport elsewhere(Path made, Found found) throws IOException {
    return build(made, found, file);
  }

  private static RecoveryReport at(RecoveryReport report, @Nullable Path original) {
    return new RecoveryReport(
        report.found(),
        report.saved(),
        report.backup(),
        report.missing(),
        report.older(),
        report.unnamed(),
        report.perhapsMore(),
        original == null ? null : original.toString());
  }

  private RecoveryReport build(Path made, Found found, @Nullable Path original) throws IOException {
    Salvage salvage = Salvage.of(file);
    Optional<Backups.Content> backup = backups.newestGood();
    List<Fact> fromBackup = backup.map(Backups.Content::facts).orElse(List.of());
    try (SqliteJournal journal = SqliteJournal.open(made)) {
      // The backup comes first: if it and the damaged file disagree about a fact, the file is less
      // reliable.
      FactTransfer.into(journal.database(), fromBackup);
      FactTransfer.into(journal.database(), salvage.facts());
      Map<UUID, Revision> standing = standing(journal.facts());
      RecoveryReport report =
          new RecoveryReport(
              found,
              journal.sessions().size(),
              backup.map(Backups.Content::name).orElse(null),
              salvage.missing(standing.keySet()),
              older(salvage, standing, fromBackup),
              Math.max(0, salvage.unnamed() - onlyIn(fromBackup, salvage)),
              salvage.perhapsMore(),
              null);
      return at(report, original);
    }
  }

  private static Map<UUID, Revision> standing(List<Fact> facts) {
    Map<UUID, Revision> standing = new HashMap<>();
    for (Fact fact : facts) {
      standing.merge(fact.sessionId(), fact.revision(), (a, b) -> a.compareTo(b) < 0 ? b : a);
    }
    return standing;
  }

  private static List<MissingSession> older(
      Salvage salvage, Map<UUID, Revision> standing, List<Fact> fromBackup) {
    List<MissingSession> older = new ArrayList<>(salvage.older(standing));
    Set<UUID> whole = revisions(fromBackup);
    standing.forEach(
        (session, revision) -> {
          if (salvage.frayed().contains(revision.id()) && !whole.contains(revision.id())) {
            older.add(salvage.describe(session));
          }
        });
    return older.stream().distinct().sorted(Salvage.BY_DAY).toList();
  }

  private static int onlyIn(List<Fact> fromBackup, Salvage salvage) {
    return (int) fromBackup.stream().filter(fact -> !salvage.knows(fact.revision().id())).count();
  }

  private static Set<UUID> revisions(List<Fact> facts) {
    Set<UUID> revisions = new HashSet<>();
    facts.forEach(fact -> revisions.add(fact.revision().id()));
    return revisions;
  }
}
