package app.limber.practice.log;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogBookTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private Path folder;

  private SqliteJournal journal;
  private LogBook book;
  private Instant now = NOON;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(folder.resolve("limber.db"));
    book = new LogBook(journal, () -> now, UUID::randomUUID);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void add_ofAKnownId_isRefused() {
    book.add(session().build());

    assertThatThrownBy(() -> book.add(session().build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void remove_ofAnUnknownSession_isFalseAndNotUndoable() {
    assertThat(book.remove(UUID.randomUUID())).isFalse();
    assertThat(book.undo()).isEmpty();
  }

  @Test
  void edit_toTheSame_isFalseAndNotUndoable() {
    play(session().build());

    assertThat(book.edit(session().build())).isFalse();
    assertThat(book.undo()).isEmpty();
  }

  @Test
  void undo_afterPlaying_hasNothingToUndo() {
    play(session().build());

    assertThat(book.undo()).isEmpty();
    assertThat(log()).hasSize(1);
  }

  @Test
  void undoAndRedo_takeBackAndRepeatAnEdit() {
    play(session().build());
    Session edited = session().note("slept badly").build();
    book.edit(edited);

    assertThat(book.undo()).contains(new UndoResult(Change.Kind.EDIT, 1, List.of()));
    assertThat(log()).containsExactly(session().build());
    assertThat(book.redo()).contains(new UndoResult(Change.Kind.EDIT, 1, List.of()));
    assertThat(log()).containsExactly(edited);
    assertThat(book.redo()).isEmpty();
  }

  @Test
  void newCorrection_afterUndo_leavesNothingToRedo() {
    book.add(session().id(1).build());
    book.undo();
    book.add(session().id(2).build());

    assertThat(book.redo()).isEmpty();
    assertThat(log()).containsExactly(session().id(2).build());
  }

  @Test
  void undo_inAnotherProgram_goesOnWhereTheFirstStopped() {
    book.add(session().id(1).build());
    book.add(session().id(2).build());
    try (SqliteJournal other = SqliteJournal.open(folder.resolve("limber.db"))) {
      new LogBook(other, () -> now, UUID::randomUUID).undo();
    }

    book.undo();

    assertThat(log()).isEmpty();
    assertThat(book.undo()).isEmpty();
  }

  @Test
  void correction_afterTheClockWasSetBack_standsAllTheSame() {
    play(session().build());
    now = NOON.minusSeconds(86_400);

    book.edit(session().note("set back").build());
    assertThat(log()).containsExactly(session().note("set back").build());
    book.undo();
    assertThat(log()).containsExactly(session().build());
    book.remove(session().build().id());
    assertThat(log()).isEmpty();
  }

  @Test
  void take_ofSessionsWithoutRevision_addsTheUnknownAndKeepsItsOwn() {
    play(session().id(1).build());
    play(session().id(2).build());

    ImportResult result =
        book.take(
            List.of(
                offer(1, session().id(1).build(), null),
                offer(2, session().id(2).note("other").seconds(5, 616).build(), null),
                offer(3, session().id(3).build(), null),
                offer(4, session().id(3).build(), null)));

    assertThat(result.added()).isEqualTo(1);
    assertThat(result.unchanged()).isEqualTo(2);
    assertThat(result.differing())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.offered().number()).isEqualTo(2);
              assertThat(difference.fields()).containsExactly("activeSeconds", "note");
            });
    assertThat(log()).hasSize(3).contains(session().id(2).build());
  }

  @Test
  void take_ofASessionThatWasDeleted_leavesItDeleted() {
    play(session().build());
    book.remove(session().build().id());

    ImportResult result = book.take(List.of(offer(1, session().build(), null)));

    assertThat(result.differing()).singleElement().matches(ImportResult.Difference::deletedHere);
    assertThat(log()).isEmpty();
  }

  @Test
  void take_ofTwoRevisionsOfASession_keepsBothAndTheLaterStands() {
    Revision earlier = new Revision(UUID.randomUUID(), NOON);
    Revision later = new Revision(UUID.randomUUID(), NOON.plusMillis(1));
    ImportedSession edited = offer(1, session().note("edited").build(), later);
    ImportedSession first = offer(2, session().build(), earlier);

    ImportResult result = book.take(List.of(edited, first, edited));

    assertThat(result.added()).isEqualTo(2);
    assertThat(result.unchanged()).isEqualTo(1);
    assertThat(journal.fact(earlier.id())).isPresent();
    assertThat(log()).containsExactly(session().note("edited").build());
  }

  @Test
  void take_twice_changesNothingTheSecondTime() {
    List<ImportedSession> file =
        List.of(
            offer(1, session().id(1).build(), new Revision(UUID.randomUUID(), NOON)),
            offer(2, session().id(2).build(), null));
    book.take(file);
    List<Fact.SavedSession> before = journal.sessions();

    ImportResult again = book.take(file);

    assertThat(again).isEqualTo(new ImportResult(0, 0, 2, List.of(), 0));
    assertThat(journal.sessions()).isEqualTo(before);
    assertThat(journal.changes()).hasSize(1);
  }

  @Test
  void undo_ofAnImport_takesAllOfItBack() {
    play(session().id(1).build());
    Revision later = new Revision(UUID.randomUUID(), NOON.plusSeconds(60));
    book.take(
        List.of(
            offer(1, session().id(1).note("from elsewhere").build(), later),
            offer(2, session().id(2).build(), null),
            offer(3, session().id(3).build(), null)));

    assertThat(book.undo()).contains(new UndoResult(Change.Kind.IMPORT, 3, List.of()));
    assertThat(log()).containsExactly(session().id(1).build());
    book.redo();
    assertThat(log()).hasSize(3);
  }

  private void play(Session session) {
    journal.seal(session, new Revision(UUID.randomUUID(), now));
  }

  private List<Session> log() {
    return journal.sessions().stream().map(Fact.SavedSession::session).toList();
  }

  private static ImportedSession offer(int number, Session session, @Nullable Revision revision) {
    return new ImportedSession(number, number, session, revision, Set.of());
  }
}
