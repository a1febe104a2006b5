package app.limber.ui.history;

import app.limber.journal.Change;
import app.limber.journal.JournalException;
import app.limber.journal.Session;
import app.limber.practice.log.LogBook;
import app.limber.practice.log.LogService;
import app.limber.practice.log.UndoResult;
import app.limber.practice.preferences.SettingsService;
import app.limber.practice.session.PastStart;
import app.limber.practice.session.SessionFactory;
import app.limber.practice.session.SnapshotService;
import app.limber.practice.session.StepOffers;
import app.limber.practice.session.TodaySnapshot;
import app.limber.progress.Habit;
import app.limber.progress.StretchTally;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The view model of History: selects, adds, corrects and deletes sessions.
///
/// Deleting does not ask, as everything can be undone. For the same reason, leaving a correction
/// saves it.
public final class HistoryModel {
  private final SnapshotService snapshots;
  private final LogService log;
  private final SessionFactory sessions;
  private final SettingsService settingsService;
  private final Messages messages;
  private final Consumer<String> teller;
  private final ReadOnlyObjectWrapper<@Nullable TodaySnapshot> history =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Session> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable AddModel> adding = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<HistoryTab> look = new SimpleObjectProperty<>(HistoryTab.DAYS);
  private final ObjectProperty<TimeRange> reach = new SimpleObjectProperty<>(TimeRange.QUARTER);
  private final ReadOnlyObjectWrapper<@Nullable CorrectionModel> correction =
      new ReadOnlyObjectWrapper<>();
  private @Nullable UUID wanted;

  /// @param teller receives a sentence on the result of each change
  public HistoryModel(
      SnapshotService snapshots,
      LogService log,
      SessionFactory sessions,
      SettingsService settingsService,
      Messages messages,
      Consumer<String> teller) {
    this.snapshots = snapshots;
    this.log = log;
    this.sessions = sessions;
    this.settingsService = settingsService;
    this.messages = messages;
    this.teller = teller;
  }

  /// Shows the current log.
  public void refresh() {
    snapshots.take(this::arrive);
  }

  private void arrive(TodaySnapshot arrived) {
    history.set(arrived);
    if (wanted != null) {
      look(wanted);
    }
  }

  /// The content of the log; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// The session whose details are shown; null while none are.
  public ReadOnlyObjectProperty<@Nullable Session> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The practice day whose details are shown; null while none are.
  public ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /// The session that the user is adding; null while none is.
  public ReadOnlyObjectProperty<@Nullable AddModel> addingProperty() {
    return adding.getReadOnlyProperty();
  }

  /// The view that is shown while no day or session is.
  public ObjectProperty<HistoryTab> lookProperty() {
    return look;
  }

  /// The time range of the trend.
  public ObjectProperty<TimeRange> reachProperty() {
    return reach;
  }

  /// Derives the habit from a log.
  Habit habit(TodaySnapshot snapshot) {
    return Habit.of(
        snapshot.log(), snapshot.progress(), settingsService.settings().days().dayStart());
  }

  /// Counts the stretches of the whole log.
  ///
  /// @param failure runs if the log cannot be read
  void tallies(Consumer<List<StretchTally>> answer, Runnable failure) {
    TodaySnapshot known = history.get();
    if (known == null) {
      return;
    }
    log.read(
        contents ->
            StretchTally.of(
                contents.sessions().stream()
                    .filter(Session::isDated)
                    .filter(session -> !session.practiceDay().isAfter(known.today()))
                    .toList(),
                known.library().stretchesOfRoutines()),
        answer,
        _ -> failure.run());
  }

  /// The correction of the chosen session; null while none is open.
  public ReadOnlyObjectProperty<@Nullable CorrectionModel> correctionProperty() {
    return correction.getReadOnlyProperty();
  }

  /// Whether the user wants to see streaks at all.
  public boolean showsStreak() {
    return settingsService.settings().days().showStreak();
  }

  /// Shows the details of a session; null shows all days.
  public void choose(@Nullable UUID session) {
    if (Objects.equals(session, wanted)) {
      return;
    }
    keepCorrection();
    adding.set(null);
    wanted = session;
    if (session == null) {
      chosen.set(null);
    } else {
      look(session);
    }
  }

  private void look(UUID session) {
    TodaySnapshot known = history.get();
    if (known != null && known.logProblem() == null) {
      chosen.set(known.session(session).orElse(null));
      wanted = chosen.get() == null ? null : session;
    }
  }

  /// Shows the details of a practice day.
  public void chooseDay(LocalDate date) {
    choose(null);
    adding.set(null);
    day.set(date);
  }

  /// Goes back from a form to its session, from a session to its day if that was shown before, else
  /// to all days.
  public void stepBack() {
    if (adding.get() != null) {
      adding.set(null);
    } else if (correction.get() != null) {
      dropCorrection();
    } else if (wanted != null) {
      choose(null);
    } else {
      day.set(null);
    }
  }

  /// Opens the form for adding a session.
  ///
  /// @param date the suggested date; null for today
  public void add(@Nullable LocalDate date) {
    TodaySnapshot known = history.get();
    if (known != null && !known.library().routines().isEmpty()) {
      keepCorrection();
      LocalDate offered = date == null ? known.today() : date;
      adding.set(new AddModel(known.library(), offered));
    }
  }

  /// Saves the session that is being added, or shows in the form why it cannot be saved.
  public void keepAdded() {
    AddModel open = adding.get();
    if (open == null) {
      return;
    }
    switch (open.start(sessions)) {
      case PastStart.Started started -> keep(open, started);
      case PastStart.Skipped skipped ->
          open.refuse(messages.text("history.add.skipped", skipped.zone().getId()));
      case PastStart.ToCome _ -> open.refuse(messages.text("history.add.to-come"));
      case PastStart.TooEarly _, PastStart.Unreadable _ ->
          open.refuse(messages.text("history.add.no-time"));
    }
  }

  private void keep(AddModel open, PastStart.Started started) {
    Session session;
    try {
      session = open.session(sessions, started);
    } catch (NumberFormatException _) {
      open.refuse(messages.text("history.add.no-minutes"));
      return;
    }
    adding.set(null);
    change(
        log -> {
          log.add(session);
          return true;
        },
        _ -> messages.text("history.added"));
  }

  /// Closes the form without adding a session.
  public void dropAdded() {
    adding.set(null);
  }

  /// Opens the correction of the chosen session.
  public void correct() {
    Session session = chosen.get();
    if (session != null) {
      correction.set(new CorrectionModel(session));
    }
  }

  /// Saves the correction if it changes anything, and closes it.
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
          done -> messages.text(done ? "history.corrected" : "history.gone"));
    }
  }

  /// Closes the correction without saving.
  public void dropCorrection() {
    correction.set(null);
  }

  /// Deletes the chosen session and shows all days: whoever clicks twice must not delete another.
  public void delete() {
    delete(null);
  }

  /// Deletes the chosen session and chooses the one beside it, so that keys go on from there.
  void deleteAndGoOn() {
    delete(wanted == null ? null : beside(wanted));
  }

  private void delete(@Nullable UUID next) {
    UUID session = wanted;
    if (session == null) {
      return;
    }
    correction.set(null);
    wanted = next;
    chosen.set(null);
    change(
        log -> log.remove(session),
        done -> messages.text(done ? "history.deleted" : "history.gone"));
  }

  /// The session before a session or, of the first, the one after it: what the list goes on with.
  private @Nullable UUID beside(UUID session) {
    TodaySnapshot known = history.get();
    List<UUID> ids =
        known == null ? List.of() : known.sessions().stream().map(Session::id).toList();
    int place = ids.indexOf(session);
    int next = place > 0 ? place - 1 : place + 1;
    return place < 0 || next >= ids.size() ? null : ids.get(next);
  }

  /// Undoes the last change of the log.
  public void undo() {
    keepCorrection();
    change(LogBook::undo, done -> reversed(done, true));
  }

  /// Redoes the change that was undone last.
  public void redo() {
    keepCorrection();
    change(LogBook::redo, done -> reversed(done, false));
  }

  private String reversed(Optional<UndoResult> done, boolean undone) {
    TodaySnapshot known = history.get();
    done.filter(reversal -> known != null && !reversal.leftOut().isEmpty())
        .ifPresent(
            reversal ->
                settingsService.change(
                    StepOffers.following(
                        reversal, undone, settingsService.settings(), known.today()),
                    () -> teller.accept(messages.text("settings.not-kept"))));
    String what = undone ? "history.undone" : "history.redone";
    String nothing = undone ? "history.undo.nothing" : "history.redo.nothing";
    return done.map(reversal -> messages.text(what, kind(reversal.kind())))
        .orElseGet(() -> messages.text(nothing));
  }

  private String kind(Change.Kind kind) {
    return messages.name("change-kind", kind);
  }

  private <T> void change(Function<LogBook, T> correction, Function<T, String> told) {
    log.correct(
        correction,
        result -> {
          teller.accept(told.apply(result));
          refresh();
        },
        this::failed);
  }

  private void failed(JournalException problem) {
    teller.accept(messages.name("correction-problem", problem.reason()));
    refresh();
  }
}
