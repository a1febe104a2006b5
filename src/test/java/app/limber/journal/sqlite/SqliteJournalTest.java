package app.limber.journal.sqlite;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Outcome;
import app.limber.journal.PainStop;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteJournalTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  private int revisions;

  @Test
  void open_onAMissingFolder_createsItAndTheFileForTheUserAlone() throws IOException {
    Path file = folder.resolve("a/b/limber.db");

    try (SqliteJournal journal = SqliteJournal.open(file)) {
      journal.seal(session().build(), revision(NOON));
      assertThat(journal.sessions()).hasSize(1);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("a/b/limber.db-wal"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("a/b/limber.db-shm"))).isEqualTo("rw-------");
      }
    }
  }

  @Test
  void sessions_afterReopening_areTheSameInEveryField() {
    Session told =
        session()
            .id(1)
            .outcome(Outcome.STOPPED_FOR_PAIN)
            .stiffness(7, 0)
            .note("=sore\n\"left\" side, ’tis 🦵")
            .pain(new PainStop("hamstring", "behind the knee"))
            .startedAt("2026-11-22T02:40:00-08:00")
            .zone("-08:00")
            .build();
    Session bare = session().id(2).stretches().startedAt("2026-11-23T07:00:00Z").build();
    Fact.SavedSession first = new Fact.SavedSession(told, revision(NOON));
    Fact.SavedSession second = new Fact.SavedSession(bare, revision(NOON.plusMillis(1)));
    try (SqliteJournal journal = open()) {
      journal.seal(second.session(), second.revision());
      journal.seal(first.session(), first.revision());
    }

    try (SqliteJournal journal = open()) {
      assertThat(journal.sessions()).containsExactly(first, second);
      assertThat(journal.session(told.id())).contains(first);
      assertThat(journal.fact(second.revision().id())).contains(second);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 32, 100})
  void stretches_howeverMany_areKeptInTheirOrder(int count) {
    StretchEntry[] stretches =
        IntStream.range(0, count)
            .mapToObj(i -> new StretchEntry("stretch-" + i, null, StretchOutcome.DONE, i, 2 * i))
            .toArray(StretchEntry[]::new);
    Session before = session().id(1).build();
    Session many = session().id(2).stretches(stretches).build();
    try (SqliteJournal journal = open()) {
      keep(journal, before);
      keep(journal, many);

      assertThat(journal.session(many.id()).orElseThrow().session()).isEqualTo(many);
      assertThat(journal.session(before.id()).orElseThrow().session()).isEqualTo(before);
    }
  }

  @Test
  void known_namesEveryFact_alsoThoseThatNoLongerStand() {
    Session kept = session().id(1).build();
    Revision first = revision(NOON);
    Revision second = revision(NOON.plusMillis(1));
    Revision deleted = revision(NOON.plusMillis(2));
    UUID elsewhere = UUID.randomUUID();
    try (SqliteJournal journal = open()) {
      journal.append(
          new Change(UUID.randomUUID(), NOON, Change.Kind.IMPORT, null),
          List.of(
              new Fact.SavedSession(kept, first),
              new Fact.SavedSession(kept.withOutcome(Outcome.PARTIAL), second),
              new Fact.Tombstone(elsewhere, deleted)));

      assertThat(journal.known().sessions()).containsExactlyInAnyOrder(kept.id(), elsewhere);
      assertThat(journal.known().revisions())
          .containsExactlyInAnyOrder(first.id(), second.id(), deleted.id());
    }
  }

  @Test
  void sessions_areOrderedByInstantThenId() {
    try (SqliteJournal journal = open()) {
      keep(journal, session().id(3).startedAt("2026-11-22T07:00:00+01:00").build());
      keep(journal, session().id(2).startedAt("2026-11-22T07:00:00+01:00").build());
      keep(journal, session().id(1).startedAt("2026-11-22T06:30:00Z").build());

      assertThat(journal.sessions())
          .extracting(fact -> fact.session().id().getLeastSignificantBits() & 0xff)
          .containsExactly(2L, 3L, 1L);
    }
  }

  @Test
  void keepProvisional_isReadAsPartialAndReplacesTheEarlierOne() {
    Session running = session().seconds(60, 616).build();
    Session later = session().seconds(120, 616).build();
    try (SqliteJournal journal = open()) {
      journal.keepProvisional(running, revision(NOON));
      journal.keepProvisional(later, revision(NOON.minusSeconds(3600)));

      assertThat(journal.sessions())
          .extracting(Fact.SavedSession::session)
          .containsExactly(later.withOutcome(Outcome.PARTIAL));
    }
  }

  @Test
  void seal_takesTheProvisionalOut() {
    Revision provisional = revision(NOON);
    try (SqliteJournal journal = open()) {
      journal.keepProvisional(session().build(), provisional);
      journal.seal(session().build(), revision(NOON.minusSeconds(60)));

      assertThat(journal.sessions())
          .extracting(Fact.SavedSession::session)
          .containsExactly(session().build());
      assertThat(journal.fact(provisional.id())).isEmpty();
    }
  }

  @Test
  void append_ofAKnownRevision_changesNothing() {
    Fact.SavedSession fact = new Fact.SavedSession(session().build(), revision(NOON));
    try (SqliteJournal journal = open()) {
      append(journal, fact);
      append(journal, new Fact.SavedSession(session().note("other").build(), fact.revision()));

      assertThat(journal.sessions()).containsExactly(fact);
      assertThat(journal.changes()).hasSize(1);
    }
  }

  @Test
  void append_ofTheSameFactsInAnyOrder_givesTheSameLog() {
    long seed = new Random().nextLong();
    System.out.println("SqliteJournalTest seed " + seed);
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int session = random.nextInt(8);
      Revision revision = revision(NOON.plusMillis(random.nextInt(5)));
      facts.add(
          random.nextInt(4) == 0
              ? new Fact.Tombstone(session().id(session).build().id(), revision)
              : new Fact.SavedSession(session().id(session).note("note " + i).build(), revision));
    }
    List<Fact> shuffled = new ArrayList<>(facts);
    shuffled.addAll(facts);
    Collections.shuffle(shuffled, random);

    try (SqliteJournal one = open();
        SqliteJournal other = SqliteJournal.open(folder.resolve("other.db"))) {
      append(one, facts.toArray(Fact[]::new));
      for (Fact fact : shuffled) {
        append(other, fact);
      }

      assertThat(other.sessions()).isEqualTo(one.sessions());
    }
  }

  @Test
  void append_onARunningSession_keepsItsStateForUndo() {
    Session running = session().outcome(Outcome.PARTIAL).build();
    Change change = change();
    try (SqliteJournal journal = open()) {
      journal.keepProvisional(running, revision(NOON));
      journal.append(
          change, List.of(new Fact.Tombstone(running.id(), revision(NOON.plusMillis(1)))));

      assertThat(journal.sessions()).isEmpty();
      assertThat(journal.effects(change.id()))
          .extracting(effect -> ((Fact.SavedSession) effect.before()).session())
          .containsExactly(running);
    }
  }

  @Test
  void atOnce_whenTheWorkFails_leavesTheLogAsItWas() {
    try (SqliteJournal journal = open()) {
      assertThat(
              catchThrowable(
                  () ->
                      journal.atOnce(
                          () -> {
                            keep(journal, session().build());
                            throw new IllegalStateException("changed my mind");
                          })))
          .hasMessage("changed my mind");

      assertThat(journal.sessions()).isEmpty();
      keep(journal, session().build());
      assertThat(journal.sessions()).hasSize(1);
    }
  }

  @Test
  void severalPrograms_openingAndWritingAtOnce_loseNothing() throws Exception {
    int programs = 4;
    int sessions = 25;
    List<Callable<Void>> work = new ArrayList<>();
    for (int program = 0; program < programs; program++) {
      int first = program * sessions;
      work.add(
          () -> {
            try (SqliteJournal journal = open()) {
              for (int i = 0; i < sessions; i++) {
                Revision revision = new Revision(UUID.randomUUID(), NOON);
                journal.keepProvisional(session().id(first + i).build(), revision);
                journal.seal(
                    session().id(first + i).build(), new Revision(UUID.randomUUID(), NOON));
              }
            }
            return null;
          });
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(programs)) {
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    }

    try (SqliteJournal journal = open()) {
      assertThat(journal.sessions()).hasSize(programs * sessions);
    }
  }

  @RepeatedTest(60)
  void severalPrograms_openingANewLogAtTheSameMoment_allGetIt() throws Exception {
    int programs = 8;
    CyclicBarrier moment = new CyclicBarrier(programs);
    Callable<Integer> work =
        () -> {
          moment.await();
          try (SqliteJournal journal = open()) {
            return journal.sessions().size();
          }
        };

    try (ExecutorService threads = Executors.newFixedThreadPool(programs)) {
      for (Future<Integer> opened : threads.invokeAll(Collections.nCopies(programs, work))) {
        assertThat(opened.get()).isZero();
      }
    }
  }

  @Test
  void pathWithCharactersOfAnAddress_isStillAPath() {
    Path odd = folder.resolve("what? 100% #1 ü/limber.db");
    try (SqliteJournal journal = SqliteJournal.open(odd)) {
      keep(journal, session().build());
    }

    assertThat(odd).isNotEmptyFile();
  }

  private SqliteJournal open() {
    return SqliteJournal.open(folder.resolve("limber.db"));
  }

  private void keep(SqliteJournal journal, Session session) {
    journal.seal(session, revision(NOON));
  }

  private static void append(SqliteJournal journal, Fact... facts) {
    journal.append(change(), List.of(facts));
  }

  private static Change change() {
    return new Change(UUID.randomUUID(), NOON, Change.Kind.IMPORT, null);
  }

  private Revision revision(Instant at) {
    return new Revision(new UUID(0x4000, revisions++), at);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
