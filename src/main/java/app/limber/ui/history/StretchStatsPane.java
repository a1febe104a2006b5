package app.limber.ui.history;

import app.limber.practice.session.TodaySnapshot;
import app.limber.practice.text.TrendText;
import app.limber.progress.StretchTally;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How often each stretch was done, skipped and left out.
final class StretchStatsPane extends VBox {
  private final TodaySnapshot history;
  private final Messages messages;
  private final Label waiting;

  StretchStatsPane(HistoryModel model, TodaySnapshot history, Messages messages) {
    this.history = history;
    this.messages = messages;
    this.waiting = Texts.of(messages.text("history.loading"), "overview-reason");
    getStyleClass().add("overview-pane");
    getChildren().addAll(Texts.of(messages.text("tally.title"), "history-heading"), waiting);
    model.tallies(this::show, () -> waiting.setText(messages.text("tally.failed")));
  }

  private void show(List<StretchTally> tallies) {
    getChildren().remove(waiting);
    if (tallies.isEmpty()) {
      getChildren().add(Texts.of(messages.text("tally.empty"), "overview-reason"));
      return;
    }
    TrendText trendText = new TrendText(messages);
    SessionDetailText sessionDetailText = new SessionDetailText(messages);
    Table<StretchTally> table =
        new Table<>(messages.text("tally.title"), tallies)
            .column(
                messages.text("tally.stretch"),
                2.6,
                tally -> SessionDetailText.line(history.stretchName(tally.stretch())))
            .column(messages.text("tally.done"), 0.6, tally -> String.valueOf(tally.done()))
            .column(messages.text("tally.partly"), 0.6, tally -> String.valueOf(tally.partly()))
            .column(messages.text("tally.skipped"), 0.7, tally -> String.valueOf(tally.skipped()))
            .column(messages.text("tally.left-out"), 0.7, tally -> String.valueOf(tally.leftOut()))
            .column(messages.text("tally.reps"), 0.6, tally -> trendText.number(tally.meanReps()))
            .column(
                messages.text("tally.last"),
                1.7,
                tally ->
                    tally.lastDone() == null
                        ? messages.text("tally.never")
                        : sessionDetailText.tableDay(tally.lastDone()));
    table.setId("tallies");
    getChildren().addAll(table, Texts.of(messages.text("tally.means"), "small"));
  }
}
