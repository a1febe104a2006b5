package app.limber.ui.history;

import app.limber.journal.Session;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The stretches and sides of a session, with what was done of each.
final class StretchTable extends GridPane {
  private final Messages messages;

  StretchTable(TodaySnapshot history, Session session, Messages messages) {
    this.messages = messages;
    getStyleClass().add("stretch-table");
    if (session.stretches().isEmpty()) {
      add(Texts.of(messages.text("history.session.no-stretches"), "small"), 0, 0);
      return;
    }
    getColumnConstraints()
        .addAll(
            column(HPos.LEFT, Priority.NEVER),
            column(HPos.LEFT, Priority.ALWAYS),
            column(HPos.LEFT, Priority.NEVER),
            column(HPos.LEFT, Priority.NEVER),
            column(HPos.RIGHT, Priority.NEVER),
            column(HPos.RIGHT, Priority.NEVER));
    addRow(
        0,
        new Label(),
        heading("history.stretch"),
        heading("history.stretch.side"),
        heading("history.stretch.outcome"),
        heading("history.stretch.reps"),
        heading("history.stretch.seconds"));
    for (StretchEntry entry : session.stretches()) {
      row(history, entry);
    }
  }

  private void row(TodaySnapshot history, StretchEntry entry) {
    String outcome = messages.name("stretch-outcome", entry.outcome());
    Node sign =
        switch (entry.outcome()) {
          case DONE -> Icon.DONE.node();
          case PARTIAL -> Icon.PARTLY.node();
          case SKIPPED -> Icon.SKIPPED.node();
        };
    sign.getStyleClass().add("stretch-" + Messages.code(entry.outcome()));
    addRow(
        getRowCount(),
        sign,
        Texts.of(SessionDetailText.line(history.stretchName(entry.stretch())), "table-stretch"),
        new Label(side(entry.side())),
        new Label(outcome),
        new Label(String.valueOf(entry.reps())),
        new Label(String.valueOf(entry.activeSeconds())));
  }

  private String side(@Nullable Side side) {
    return side == null ? "" : messages.name("history.stretch.side", side);
  }

  private Label heading(String key) {
    Label heading = new Label(messages.text(key));
    heading.getStyleClass().add("small");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    return heading;
  }

  private static ColumnConstraints column(HPos place, Priority growth) {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(place);
    column.setHgrow(growth);
    if (growth == Priority.NEVER) {
      column.setMinWidth(Region.USE_PREF_SIZE);
    }
    return column;
  }
}
