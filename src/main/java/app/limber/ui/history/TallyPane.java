package app.limber.ui.history;

import app.limber.practice.History;
import app.limber.practice.TrendWords;
import app.limber.progress.StretchTally;
import app.limber.ui.controls.Texts;
import app.limber.words.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Each stretch by itself: how often it was done, skipped and left out.
final class TallyPane extends VBox {
  private final History history;
  private final Words words;
  private final Label waiting;

  TallyPane(HistoryModel model, History history, Words words) {
    this.history = history;
    this.words = words;
    this.waiting = Texts.of(words.text("history.loading"), "overview-reason");
    getStyleClass().add("overview-pane");
    getChildren().addAll(Texts.of(words.text("tally.title"), "history-heading"), waiting);
    model.tallies(this::show);
  }

  private void show(List<StretchTally> tallies) {
    getChildren().remove(waiting);
    if (tallies.isEmpty()) {
      getChildren().add(Texts.of(words.text("tally.empty"), "overview-reason"));
      return;
    }
    TrendWords trendWords = new TrendWords(words);
    SessionWords sessionWords = new SessionWords(words);
    Table<StretchTally> table =
        new Table<>(words.text("tally.title"), tallies)
            .column(
                words.text("tally.stretch"),
                2.6,
                tally -> SessionWords.line(history.stretchName(tally.stretch())))
            .column(words.text("tally.done"), 1, tally -> String.valueOf(tally.done()))
            .column(words.text("tally.partly"), 1, tally -> String.valueOf(tally.partly()))
            .column(words.text("tally.skipped"), 1, tally -> String.valueOf(tally.skipped()))
            .column(words.text("tally.left-out"), 1, tally -> String.valueOf(tally.leftOut()))
            .column(words.text("tally.reps"), 1.3, tally -> trendWords.number(tally.meanReps()))
            .column(
                words.text("tally.last"),
                1.7,
                tally ->
                    tally.lastDone() == null
                        ? words.text("tally.never")
                        : sessionWords.tableDay(tally.lastDone()));
    table.setId("tallies");
    getChildren().addAll(table, Texts.of(words.text("tally.means"), "small"));
  }
}
