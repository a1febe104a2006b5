package app.limber.ui.history;

import app.limber.practice.log.CancellableTask;
import app.limber.practice.log.ImportResult;
import app.limber.practice.log.ImportText;
import app.limber.practice.log.LogStore;
import app.limber.practice.log.Period;
import app.limber.practice.session.LogTransfer;
import app.limber.practice.session.LogTransfer.TransferResult;
import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.LogNoticeText;
import app.limber.practice.text.LogProblemText;
import app.limber.words.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The view model for exporting, importing, merging and printing the log: its progress and its
/// results.
public final class FilesModel {
  /// The most problems listed; more would not help.
  private static final int MOST_TOLD = 5;

  private final HistoryModel history;
  private final LogTransfer travel;
  private final Messages messages;
  private final ObjectProperty<TimeRange> reach = new SimpleObjectProperty<>(TimeRange.ALL);
  private final BooleanProperty notes = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<List<String>> told = new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable CancellableTask cancellableTask;

  public FilesModel(HistoryModel history, LogTransfer travel, Messages messages) {
    this.history = history;
    this.travel = travel;
    this.messages = messages;
  }

  /// The time range to export.
  public ObjectProperty<TimeRange> reachProperty() {
    return reach;
  }

  /// Whether the page for the physiotherapist contains the user's notes.
  public BooleanProperty notesProperty() {
    return notes;
  }

  /// Whether an operation is running.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// The progress of the running operation, 0–1.
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /// The results of the last operation, in sentences.
  public ReadOnlyObjectProperty<List<String>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// Exports the log to a file: as CSV if its name ends so, else as JSON.
  public void export(Path file) {
    begin();
    travel.export(period(), file, this::arrive);
  }

  /// Shows the outcome of an operation that was started elsewhere.
  public void tell(List<String> sentences) {
    told.set(List.copyOf(sentences));
    history.refresh();
  }

  /// Shows why nothing was imported.
  public void tell(TransferResult.OfImport reason) {
    tell(sentences(reason));
  }

  /// Returns the page's content; null until it has been read.
  public @Nullable TodaySnapshot snapshot() {
    return history.historyProperty().get();
  }

  /// Imports the sessions of a file.
  public void take(Path file) {
    begin();
    cancellableTask = travel.take(file, share::set, this::arrive);
  }

  /// Merges another log file into this log.
  public void merge(Path database) {
    begin();
    cancellableTask = travel.merge(database, share::set, this::arrive);
  }

  /// Writes and opens the page for the physiotherapist.
  public void print(Path file) {
    TodaySnapshot known = history.historyProperty().get();
    if (known != null) {
      begin();
      travel.print(known, period(), notes.get(), file, this::arrive);
    }
  }

  /// Cancels the running operation; the log stays unchanged.
  public void cancel() {
    if (cancellableTask != null) {
      cancellableTask.cancel();
    }
  }

  private Period period() {
    TodaySnapshot known = history.historyProperty().get();
    if (known == null || reach.get() == TimeRange.ALL) {
      return Period.all();
    }
    LocalDate from = reach.get().first(known.today());
    return new Period(Optional.of(from), Optional.empty());
  }

  private void begin() {
    share.set(0);
    told.set(List.of());
    busy.set(true);
  }

  private void arrive(TransferResult arrival) {
    cancellableTask = null;
    busy.set(false);
    told.set(sentences(arrival));
    history.refresh();
  }

  private List<String> sentences(TransferResult arrival) {
    return switch (arrival) {
      case TransferResult.Written written ->
          List.of(messages.count("files.written", written.sessions(), written.file()));
      case TransferResult.Taken taken -> taken(taken);
      case TransferResult.Merged merged -> merged(merged);
      case TransferResult.Printed printed ->
          List.of(
              printed.shown()
                  ? messages.text("files.printed", printed.file())
                  : messages.text("files.printed.not-shown", printed.file()));
      case TransferResult.Refused refused -> refused(refused.offer().problems());
      case TransferResult.Unusable unusable ->
          List.of(messages.text("files.unusable", unusable.file()));
      case TransferResult.NoLog other ->
          List.of(new LogProblemText(messages).cause(other.reason(), other.file()));
      case TransferResult.LogFailed failed ->
          List.of(messages.name("correction-problem", failed.reason()));
      case TransferResult.GivenUp _ -> List.of(messages.text("files.given-up"));
    };
  }

  private List<String> merged(TransferResult.Merged merged) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        merged.added() == 0
            ? messages.text("files.merged.none")
            : messages.count("files.merged", merged.added()));
    LogStore.Other other = merged.other();
    if (other.damaged()) {
      sentences.addAll(
          new LogNoticeText(messages).ofDamaged(other.missing(), other.part(), other.unnamed()));
    }
    return sentences;
  }

  private List<String> taken(TransferResult.Taken taken) {
    ImportResult result = taken.result();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.count("files.taken", result.added(), result.unchanged(), result.allDiffering()));
    sentences.addAll(
        new ImportText(messages).details(result, taken.offer().unknownFields(), MOST_TOLD));
    return sentences;
  }

  private List<String> refused(List<String> problems) {
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("files.refused"));
    sentences.addAll(problems.subList(0, Math.min(MOST_TOLD, problems.size())));
    if (problems.size() > MOST_TOLD) {
      sentences.add(messages.count("files.refused.more", problems.size() - MOST_TOLD));
    }
    return sentences;
  }
}
