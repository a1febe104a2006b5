package app.limber.practice.log;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.journal.Change;
import app.limber.journal.Fact;
import app.limber.journal.Measure;
import app.limber.journal.Revision;
import app.limber.journal.StepFact;
import app.limber.journal.StepFact.Answer;
import app.limber.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Answers to steps are facts of the log like sessions: kept, undone, merged.
class StepAnswersTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final StepFact YES =
      new StepFact(new UUID(7, 1), NOON, "prayer", Answer.YES, Measure.HOLD_SECONDS, 5);
  private static final StepFact NEVER =
      new StepFact(new UUID(7, 2), NOON, "hamstring", Answer.NEVER, Measure.REPETITIONS, 0);

  @TempDir private Path folder;

  private SqliteJournal journal;
  private SqliteJournal other;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(folder.resolve("limber.db"));
    other = SqliteJournal.open(folder.resolve("other.db"));
  }

  @AfterEach
  void close() {
    journal.close();
    other.close();
  }

  private static LogBook book(SqliteJournal log) {
    return new LogBook(log, () -> NOON, UUID::randomUUID);
  }

  private static List<StepFact> steps(SqliteJournal log) {
    return log.steps().stream().map(Fact.SavedStep::step).toList();
  }

  @Test
  void answer_isKeptWholeAndIsNoSession() {
    book(journal).answer(YES);
    book(journal).answer(NEVER);
    book(journal).add(session().build());

    assertThat(steps(journal)).containsExactlyInAnyOrder(YES, NEVER);
    assertThat(journal.sessions()).hasSize(1);
    assertThat(journal.session(YES.id())).isEmpty();
    assertThatThrownBy(() -> book(journal).answer(YES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void answer_isUndoneAndDoneAgain() {
    book(journal).add(session().build());
    book(journal).answer(YES);

    assertThat(book(journal).nextUndo()).contains(Change.Kind.STEP);
    assertThat(book(journal).undo()).contains(new UndoResult(Change.Kind.STEP, 1, List.of()));
    assertThat(steps(journal)).isEmpty();
    assertThat(book(journal).nextUndo()).contains(Change.Kind.ADD);
    assertThat(book(journal).redo()).contains(new UndoResult(Change.Kind.STEP, 1, List.of()));
    assertThat(steps(journal)).containsExactly(YES);
    assertThat(journal.sessions()).hasSize(1);
  }

  @Test
  void logsOfTwoComputers_mergeByUnionInAnyOrder() {
    book(journal).answer(YES);
    book(other).merge(journal.facts()::forEach, () -> {});
    book(other).answer(NEVER);
    book(journal).undo();

    book(journal).merge(other.facts()::forEach, () -> {});
    book(other).merge(journal.facts()::forEach, () -> {});
    book(other).merge(journal.facts()::forEach, () -> {});

    assertThat(steps(journal)).isEqualTo(steps(other)).containsExactly(NEVER);
    assertThat(journal.facts()).containsExactlyInAnyOrderElementsOf(other.facts());
    book(journal).undo();
    assertThat(steps(journal)).isEmpty();
  }

  @Test
  void importedAnswer_neverTakesThePlaceOfASession() {
    var morning = session().build();
    book(journal).add(morning);
    StepFact same = new StepFact(morning.id(), NOON, "prayer", Answer.YES, Measure.HOLD_SECONDS, 5);
    ImportedSessions file =
        new ImportedSessions() {
          @Override
          public int count() {
            return 0;
          }

          @Override
          public void forEach(Consumer<? super ImportedSession> receiver) {}

          @Override
          public List<ImportedSessions.Answer> answers() {
            return List.of(
                new ImportedSessions.Answer(
                    same, new Revision(new UUID(9, 9), NOON.plusSeconds(60))),
                new ImportedSessions.Answer(same, null),
                new ImportedSessions.Answer(YES, null),
                new ImportedSessions.Answer(YES, null));
          }
        };

    assertThat(book(journal).preview(file).answers()).isEqualTo(1);
    assertThat(book(journal).take(file, () -> {}).answers()).isEqualTo(1);
    assertThat(journal.sessions()).hasSize(1);
    assertThat(steps(journal)).containsExactly(YES);
  }
}
