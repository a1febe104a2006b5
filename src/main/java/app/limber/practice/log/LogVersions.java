package app.limber.practice.log;

import app.limber.journal.Fact;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.LogBackup;
import app.limber.journal.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Other versions of the log: its backups, and the conflict copies that a sync tool put beside it.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class LogVersions {
  private static final System.Logger LOG = System.getLogger(LogVersions.class.getName());

  private final LogService log;

  public LogVersions(LogService log) {
    this.log = log;
  }

  /// The effect of restoring a backup.
  ///
  /// @param sessions the number of sessions in the log at present
  /// @param lost the practice days, oldest first, of the present sessions that are absent from the
  ///     backup or differ in it
  /// @param regained the practice days of the sessions that are only in the backup
  /// @param readable whether the log can be read at all; if not, it is moved aside, and what would
  ///     be lost is unknown
  public record Preview(
      LogBackup backup,
      int sessions,
      List<LocalDate> lost,
      List<LocalDate> regained,
      boolean readable) {
    public Preview {
      lost = List.copyOf(lost);
      regained = List.copyOf(regained);
    }
  }

  /// A conflict copy beside the log.
  ///
  /// @param news the number of its entries that the log lacks
  public record Copy(Path file, int news) {}

  /// Lists the backups, newest first.
  public void backups(Consumer<List<LogBackup>> answer, Consumer<JournalException> failure) {
    log.answer(log.store()::backups, answer, failure);
  }

  /// Determines the effect of restoring a backup without changing anything.
  public void preview(
      LogBackup backup, Consumer<Preview> answer, Consumer<JournalException> failure) {
    log.ask(
        journal -> {
          Map<UUID, Session> then = standing(log.store().factsOfBackup(backup.name()));
          Map<UUID, Session> now = standing(journal.facts());
          return new Preview(backup, now.size(), without(now, then), without(then, now), true);
        },
        answer,
        problem -> {
          if (problem.reason() == JournalException.Reason.NEWER_VERSION) {
            answer.accept(new Preview(backup, 0, List.of(), List.of(), false));
          } else {
            failure.accept(problem);
          }
        });
  }

  private static List<LocalDate> without(Map<UUID, Session> all, Map<UUID, Session> others) {
    return all.values().stream()
        .filter(session -> !session.equals(others.get(session.id())))
        .map(Session::practiceDay)
        .sorted()
        .toList();
  }

  private static Map<UUID, Session> standing(Collection<Fact> facts) {
    Map<UUID, Fact> greatest = new HashMap<>();
    for (Fact fact : facts) {
      greatest.merge(
          fact.sessionId(),
          fact,
          (one, other) -> one.revision().compareTo(other.revision()) >= 0 ? one : other);
    }
    Map<UUID, Session> sessions = new HashMap<>();
    for (Fact fact : greatest.values()) {
      if (fact instanceof Fact.SavedSession saved) {
        sessions.put(saved.sessionId(), saved.session());
      }
    }
    return sessions;
  }

  /// Restores a backup.
  ///
  /// @param done receives the name of the backup made of the previous content
  public void restore(LogBackup backup, Consumer<String> done, Consumer<JournalException> failure) {
    Supplier<String> work = () -> log.store().restore(backup.name());
    log.answer(work, done, failure);
  }

  /// Finds the conflict copies that hold new facts. None if this cannot be determined.
  public void copies(Consumer<List<Copy>> answer) {
    log.answer(
        log.store()::conflictCopies,
        files -> {
          if (files.isEmpty()) {
            answer.accept(List.of());
          } else {
            log.ask(journal -> copies(journal, files), answer, LogVersions::ignore);
          }
        },
        LogVersions::ignore);
  }

  /// Like [#copies], but synchronous. Only for a single-threaded program, whose thread is also the
  /// log's.
  ///
  /// @throws JournalException if the log fails
  public List<Copy> copiesNow() {
    List<Path> files = log.store().conflictCopies();
    return files.isEmpty() ? List.of() : log.readNow(journal -> copies(journal, files));
  }

  private List<Copy> copies(Journal journal, List<Path> files) {
    Set<UUID> known = journal.known().revisions();
    List<Copy> copies = new ArrayList<>();
    for (Path file : files) {
      try {
        Set<UUID> news = new HashSet<>();
        log.store()
            .read(file)
            .facts()
            .accept(
                fact -> {
                  if (!known.contains(fact.revision().id())) {
                    news.add(fact.revision().id());
                  }
                });
        if (!news.isEmpty()) {
          copies.add(new Copy(file, news.size()));
        }
      } catch (JournalException e) {
        ignore(e);
      }
    }
    return copies;
  }

  private static void ignore(JournalException e) {
    LOG.log(System.Logger.Level.DEBUG, "a copy of the log is not looked at", e);
  }
}
