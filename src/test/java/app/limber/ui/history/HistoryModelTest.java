package app.limber.ui.history;

import static app.limber.journal.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import app.limber.Composition;
import app.limber.journal.Change;
import app.limber.journal.Journal;
import app.limber.journal.JournalException;
import app.limber.journal.Outcome;
import app.limber.journal.Revision;
import app.limber.journal.Session;
import app.limber.journal.sqlite.SqliteJournal;
import app.limber.practice.session.TodaySnapshot;
import app.limber.progress.DayState;
import app.limber.testing.TestAdapters;
import app.limber.words.Messages;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Session SATURDAY =
      session().id(1).startedAt("2026-11-21T06:40:00+01:00").build();
  private static final Session SUNDAY = session().id(2).stiffness(6, 3).build();

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();
  private final Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private Journal journal;
  private boolean broken;
  private HistoryModel model;

  @BeforeEach
  void open() {
    journal = SqliteJournal.open(folder.resolve("limber.db"));
    model = model(told::add);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void refresh_ofAnEmptyLog_hasNothingToShowOrUndo() {
    model.refresh();

    assertThat(newestFirst()).isEmpty();
    assertThat(history().contents().nextUndo()).isEmpty();
    assertThat(history().contents().nextRedo()).isEmpty();
  }

  @Test
  void refresh_showsNewestFirst() {
    play(SATURDAY, SUNDAY);

    assertThat(newestFirst()).containsExactly(SUNDAY, SATURDAY);
  }

  @Test
  void sessionStillToCome_isShownButDoesNotCount() {
    Session tomorrow = session().id(3).startedAt("2026-11-23T06:40:00+01:00").build();
    play(SUNDAY, tomorrow);

    assertThat(newestFirst()).containsExactly(tomorrow, SUNDAY);
    assertThat(history().progress().current().practisedDays()).isEqualTo(1);
  }

  @Test
  void correction_isKeptInTheLogAndStaysChosen() {
    play(SATURDAY, SUNDAY);
    model.choose(SUNDAY.id());
    model.correct();

    fillIn(Outcome.PARTIAL, 7, null, "  slept badly ");
    model.keepCorrection();

    Session corrected = SUNDAY.withCorrection(Outcome.PARTIAL, 7, null, "slept badly");
    assertThat(newestFirst()).containsExactly(corrected, SATURDAY);
    assertThat(model.chosenProperty().get()).isEqualTo(corrected);
    assertThat(model.correctionProperty().get()).isNull();
    assertThat(history().contents().nextUndo()).contains(Change.Kind.EDIT);
    assertThat(told).containsExactly(WORDS.text("history.corrected"));
  }

  @Test
  void correctionThatChangesNothing_leavesNoTrace() {
    play(SUNDAY);
    model.choose(SUNDAY.id());
    model.correct();

    model.keepCorrection();

    assertThat(journal.changes()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void droppedCorrection_leavesTheSessionAsItWas() {
    play(SUNDAY);
    model.choose(SUNDAY.id());
    model.correct();
    fillIn(Outcome.PARTIAL, null, null, "not this");

    model.dropCorrection();
    model.keepCorrection();

    assertThat(journal.changes()).isEmpty();
  }

  @Test
  void choosingAnotherSession_keepsTheOpenCorrection() {
    play(SATURDAY, SUNDAY);
    model.choose(SUNDAY.id());
    model.correct();
    fillIn(Outcome.COMPLETED, 6, 3, "typed and not yet kept");

    model.choose(SATURDAY.id());

    assertThat(journal.session(SUNDAY.id()).orElseThrow().session().note())
        .isEqualTo("typed and not yet kept");
    assertThat(model.chosenProperty().get()).isEqualTo(SATURDAY);
  }

  @Test
  void year_endsTodayAndBeginsWithAWeek() {
    play(SATURDAY, SUNDAY);

    Year year = Year.of(history(), DayOfWeek.MONDAY);

    assertThat(year.days()).hasSize(Year.WEEKS * Year.DAYS_IN_WEEK);
    assertThat(year.days().getFirst().day().date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(year.days().getLast().day().date()).isEqualTo(SUNDAY.practiceDay());
    assertThat(year.days().getLast().minutes()).isEqualTo(10);
    assertThat(year.states()).containsEntry(DayState.PRACTISED, 2);
  }

  @Test
  void chooseDay_leavesTheSessionForTheDay_andStepsBackToAllDays() {
    play(SATURDAY, SUNDAY);
    model.choose(SUNDAY.id());

    model.chooseDay(SATURDAY.practiceDay());

    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.dayProperty().get()).isEqualTo(SATURDAY.practiceDay());
    assertThat(history().sessionsOf(SATURDAY.practiceDay())).containsExactly(SATURDAY);
    model.choose(SATURDAY.id());
    model.stepBack();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.dayProperty().get()).isEqualTo(SATURDAY.practiceDay());
    model.stepBack();
    assertThat(model.dayProperty().get()).isNull();
  }

  @Test
  void delete_takesTheChosenSessionAwayAndItsStreakDay() {
    play(SATURDAY, SUNDAY);
    model.choose(SUNDAY.id());

    model.delete();

    assertThat(newestFirst()).containsExactly(SATURDAY);
    assertThat(history().progress().current().practisedDays()).isEqualTo(1);
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(told).containsExactly(WORDS.text("history.deleted"));
  }

  @Test
  void delete_whileNothingIsChosen_deletesNothing() {
    play(SUNDAY);

    model.delete();

    assertThat(newestFirst()).containsExactly(SUNDAY);
    assertThat(told).isEmpty();
  }

  @Test
  void undoAndRedo_goThroughTheCorrectionsInTurn() {
    play(SATURDAY, SUNDAY);
    Session corrected = SATURDAY.withCorrection(Outcome.COMPLETED, null, null, "early");
    model.choose(SATURDAY.id());
    model.correct();
    fillIn(Outcome.COMPLETED, null, null, "early");
    model.keepCorrection();
    model.choose(SUNDAY.id());
    model.delete();

    model.undo();
    assertThat(newestFirst()).containsExactly(SUNDAY, corrected);
    model.undo();
    assertThat(newestFirst()).containsExactly(SUNDAY, SATURDAY);
    assertThat(history().contents().nextUndo()).isEmpty();
    model.redo();
    assertThat(newestFirst()).containsExactly(SUNDAY, corrected);
    assertThat(history().contents().nextRedo()).contains(Change.Kind.REMOVE);
    model.redo();
    assertThat(newestFirst()).containsExactly(corrected);
    assertThat(history().contents().nextRedo()).isEmpty();
  }

  @Test
  void undo_whileACorrectionIsOpen_takesThatCorrectionBack() {
    play(SUNDAY);
    model.choose(SUNDAY.id());
    model.correct();
    fillIn(Outcome.PARTIAL, 6, 3, "");

    model.undo();

    assertThat(newestFirst()).containsExactly(SUNDAY);
    assertThat(history().contents().nextRedo()).contains(Change.Kind.EDIT);
  }

  @Test
  void undo_withNothingToUndo_saysSo() {
    play(SUNDAY);

    model.undo();

    assertThat(told).containsExactly(WORDS.text("history.undo.nothing"));
  }

  @Test
  void correctionOfASessionThatIsGone_isTold() {
    play(SUNDAY);
    model.choose(SUNDAY.id());
    model.correct();
    fillIn(Outcome.PARTIAL, 6, 3, "");
    deleteBehindItsBack();

    model.keepCorrection();

    assertThat(told).containsExactly(WORDS.text("history.gone"));
    assertThat(newestFirst()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
  }

  @Test
  void failureOfTheLog_isToldAndNothingIsChanged() {
    play(SUNDAY);
    model.choose(SUNDAY.id());
    broken = true;

    model.delete();

    assertThat(told)
        .containsExactly(WORDS.name("correction-problem", JournalException.Reason.DISK_FULL));
    assertThat(history().logProblem()).isEqualTo(JournalException.Reason.DISK_FULL);
    broken = false;
    model.refresh();
    assertThat(newestFirst()).containsExactly(SUNDAY);
  }

  private void fillIn(
      Outcome outcome, @Nullable Integer before, @Nullable Integer after, String note) {
    CorrectionModel open = Objects.requireNonNull(model.correctionProperty().get());
    open.outcomeProperty().set(outcome);
    open.stiffnessBeforeProperty().set(before);
    open.stiffnessAfterProperty().set(after);
    open.noteProperty().set(note);
  }

  private void deleteBehindItsBack() {
    HistoryModel other = model(_ -> {});
    other.refresh();
    other.choose(SUNDAY.id());
    other.delete();
  }

  private List<Session> newestFirst() {
    return history().sessions().reversed();
  }

  private TodaySnapshot history() {
    return Objects.requireNonNull(model.historyProperty().get());
  }

  private void play(Session... sessions) {
    for (Session session : sessions) {
      journal.seal(session, new Revision(UUID.randomUUID(), now.minusSeconds(3600)));
    }
    model.refresh();
  }

  /// Everything at once and on this thread.
  private HistoryModel model(Consumer<String> teller) {
    Composition services =
        Composition.of(
            new TestAdapters(folder).withoutContent().journal(this::breakable),
            new Composition.Clocks(() -> now, () -> ZoneOffset.ofHours(1), () -> 0),
            Composition.Threads.none());
    return new HistoryModel(
        services.snapshots(),
        services.log(),
        services.sessions(),
        services.settings(),
        WORDS,
        teller);
  }

  /// The log, which fails with everything while it is broken.
  private Journal breakable() {
    return (Journal)
        Proxy.newProxyInstance(
            Journal.class.getClassLoader(),
            new Class<?>[] {Journal.class},
            (_, method, arguments) -> {
              if (broken) {
                throw new JournalException(JournalException.Reason.DISK_FULL, null, null);
              }
              try {
                return method.invoke(journal, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
