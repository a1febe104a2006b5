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

/// What History shows, and how the log is put right there.
///
/// Nothing is asked before a session is deleted, as everything can be undone; for the same reason a
/// correction that the user turns away from is kept, not lost.
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

  /// @param teller tells the user in one sentence what was done, or why it was not
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

  /// Shows the log as it is now.
  public void refresh() {
    snapshots.take(this::arrive);
  }

  private void arrive(TodaySnapshot arrived) {
    history.set(arrived);
    if (wanted != null) {
      look(wanted);
    }
  }

  /// What the log holds; null until it has been read.
  public ReadOnlyObjectProperty<@Nullable TodaySnapshot> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// The session that is looked at; null while all days are.
  public ReadOnlyObjectProperty<@Nullable Session> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// The practice day that is looked at; null while none is.
  public ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /// The session that the user is adding; null while none is.
  public ReadOnlyObjectProperty<@Nullable AddModel> addingProperty() {
    return adding.getReadOnlyProperty();
  }

  /// What is looked at while no day or session is.
  public ObjectProperty<HistoryTab> lookProperty() {
    return look;
  }

  /// How far back the trend goes.
  public ObjectProperty<TimeRange> reachProperty() {
    return reach;
  }

  /// How the habit has settled, by a log.
  Habit habit(TodaySnapshot snapshot) {
    return Habit.of(
        snapshot.sessions(), snapshot.progress(), settingsService.settings().days().dayStart());
  }

  /// Counts the stretches of the whole log.
  void tallies(Consumer<List<StretchTally>> answer) {
    TodaySnapshot known = history.get();
    if (known == null) {
      return;
    }
    log.read(
        contents ->
            StretchTally.of(
                contents.sessions().stream()
                    .filter(session -> !session.practiceDay().isAfter(known.today()))
                    .toList(),
                known.library().stretchesOfRoutines()),
        answer,
        this::failed);
  }

  /// What the user is putting right in the chosen session; null while nothing is.
  public ReadOnlyObjectProperty<@Nullable CorrectionModel> correctionProperty() {
    return correction.getReadOnlyProperty();
  }

  /// Whether the user wants to see streaks at all.
  public boolean showsStreak() {
    return settingsService.settings().days().showStreak();
  }

  /// Looks at a session, or with null at all days.
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

  /// Looks at a practice day: why it is what it is, and its sessions.
  public void chooseDay(LocalDate date) {
    choose(null);
    adding.set(null);
    day.set(date);
  }

  /// From a form to what it is about, from a session to its day if that was looked at, else to all
  /// days.
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

  /// Begins to add a session that was practised without Limber.
  ///
  /// @param date the day that is offered; null for today
  public void add(@Nullable LocalDate date) {
    TodaySnapshot known = history.get();
    if (known != null && !known.library().routines().isEmpty()) {
      keepCorrection();
      LocalDate offered = date == null ? known.today() : date;
      adding.set(new AddModel(known.library(), offered));
    }
  }

  /// Keeps the session that is being added; tells what is wrong if it cannot be.
  public void keepAdded() {
    AddModel open = adding.get();
    if (open == null) {
      return;
    }
    switch (open.start(sessions)) {
      case PastStart.Started started -> keep(open, started);
      case PastStart.Skipped skipped ->
          open.refuse(messages.text("history.add.skipped", skipped.zone().getId()));
      case PastStart.ToCome ignored -> open.refuse(messages.text("history.add.to-come"));
      case PastStart.Unreadable ignored -> open.refuse(messages.text("history.add.no-time"));
    }
  }

  private void keep(AddModel open, PastStart.Started started) {
    Session session;
    try {
      session = open.session(sessions, started);
    } catch (NumberFormatException e) {
      open.refuse(messages.text("history.add.no-minutes"));
      return;
    }
    adding.set(null);
    change(
        log -> {
          log.add(session);
          return true;
        },
        done -> messages.text("history.added"));
  }

  /// Adds nothing.
  public void dropAdded() {
    adding.set(null);
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
          done -> messages.text(done ? "history.corrected" : "history.gone"));
    }
  }

  /// Leaves the session as it was.
  public void dropCorrection() {
    correction.set(null);
  }

  /// Deletes the chosen session.
  public void delete() {
    UUID session = wanted;
    if (session == null) {
      return;
    }
    correction.set(null);
    wanted = null;
    chosen.set(null);
    change(
        log -> log.remove(session),
        done -> messages.text(done ? "history.deleted" : "history.gone"));
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

  private String reversed(Optional<UndoResult> done, String what, String nothing) {
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
