package app.limber.ui.history;

import app.limber.journal.Change;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.practice.Coach;
import app.limber.practice.History;
import app.limber.practice.LogBook;
import app.limber.practice.Reversal;
import app.limber.words.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What History shows, and how the log is put right there.
///
/// Nothing is asked before a session is deleted, as everything can be undone; for the same reason a
/// correction that the user turns away from is kept, not lost.
public final class HistoryModel {
  private final Coach coach;
  private final Words words;
  private final Consumer<String> teller;
  private final ReadOnlyObjectWrapper<@Nullable History> history = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Session> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable CorrectionModel> correction =
      new ReadOnlyObjectWrapper<>();

  /// @param teller tells the user in one sentence what was done, or why it was not
  public HistoryModel(Coach coach, Words words, Consumer<String> teller) {
    this.coach = coach;
    this.words = words;
    this.teller = teller;
  }

  /// Reads the log anew.
  public void refresh() {
    coach.history(this::arrive);
  }

  private void arrive(History arrived) {
    Session before = chosen.get();
    history.set(arrived);
    if (before != null) {
      chosen.set(standing(arrived, before.id()));
    }
  }

  private static @Nullable Session standing(History history, UUID id) {
    for (Session session : history.sessions()) {
      if (session.id().equals(id)) {
        return session;
      }
    }
    return null;
  }

  /// What the log holds; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// The session that is looked at; null while all days are.
  public ReadOnlyObjectProperty<@Nullable Session> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// What the user is putting right in the chosen session; null while nothing is.
  public ReadOnlyObjectProperty<@Nullable CorrectionModel> correctionProperty() {
    return correction.getReadOnlyProperty();
  }

  /// Whether the user wants to see streaks at all.
  public boolean showsStreak() {
    return coach.settings().days().showStreak();
  }

  /// Looks at a session, or with null at all days.
  public void choose(@Nullable Session session) {
    if (!Objects.equals(session, chosen.get())) {
      keepCorrection();
      chosen.set(session);
    }
  }

  /// Looks at the latest session of a practice day, if it has one.
  public void chooseDay(LocalDate day) {
    History known = history.get();
    if (known != null) {
      known.sessions().stream()
          .filter(session -> session.practiceDay().equals(day))
          .findFirst()
          .ifPresent(this::choose);
    }
  }

  /// Begins to put the chosen session right.
  public void correct() {
    Session session = chosen.get();
    if (session != null) {
      correction.set(new CorrectionModel(session));
    }
  }

  /// Keeps what the user has put right, if anything is different.
  public void keepCorrection() {
    CorrectionModel open = correction.get();
    if (open == null) {
      return;
    }
    correction.set(null);
    Session corrected = open.corrected();
    if (!corrected.equals(open.session())) {
      change(
          log -> log.edit(corrected),
          done -> words.text(done ? "history.corrected" : "history.gone"));
    }
  }

  /// Leaves the session as it was.
  public void dropCorrection() {
    correction.set(null);
  }

  /// Deletes the chosen session.
  public void delete() {
    Session session = chosen.get();
    if (session == null) {
      return;
    }
    correction.set(null);
    chosen.set(null);
    change(
        log -> log.remove(session.id()),
        done -> words.text(done ? "history.deleted" : "history.gone"));
  }

  /// Undoes the latest correction.
  public void undo() {
    keepCorrection();
    change(LogBook::undo, done -> reversed(done, "history.undone", "history.undo.nothing"));
  }

  /// Does again what was undone last.
  public void redo() {
    keepCorrection();
    change(LogBook::redo, done -> reversed(done, "history.redone", "history.redo.nothing"));
  }

  private String reversed(Optional<Reversal> done, String what, String nothing) {
    return done.map(reversal -> words.text(what, kind(reversal.kind())))
        .orElseGet(() -> words.text(nothing));
  }

  private String kind(Change.Kind kind) {
    return words.name("change-kind", kind);
  }

  private <T> void change(Function<LogBook, T> correction, Function<T, String> told) {
    coach.correct(
        correction,
        result -> {
          teller.accept(told.apply(result));
          refresh();
        },
        this::failed);
  }

  private void failed(JournalException problem) {
    teller.accept(words.name("correction-problem", problem.reason()));
    refresh();
  }
}
