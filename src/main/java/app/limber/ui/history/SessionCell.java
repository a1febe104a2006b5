package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.journal.Session;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A cell of the list of sessions.
final class SessionCell extends ListCell<Session> {
  /// The scroll bar and the borders.
  private static final double ROOM_BESIDE = 24;

  private final Messages messages;
  private final SessionDetailText sessionDetailText;
  private final Supplier<LocalDate> today;
  private final Label when = new Label();
  private final Label what = new Label();
  private final HBox sign = new HBox();
  private final HBox row;

  SessionCell(Messages messages, Supplier<LocalDate> today) {
    this.messages = messages;
    this.sessionDetailText = new SessionDetailText(messages);
    this.today = today;
    getStyleClass().add("session-cell");
    when.getStyleClass().add("session-when");
    what.getStyleClass().add("session-what");
    sign.getStyleClass().add("session-sign");
    what.setWrapText(true);
    VBox texts = new VBox(when, what);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row = Boxes.row("session-row", sign, texts);
    // Lines are wrapped where the list ends instead of making it scroll sideways.
    setPrefWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  /// As high as its lines need in the width of the list.
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView().getWidth() - ROOM_BESIDE - snappedLeftInset() - snappedRightInset();
    double usual = super.computePrefHeight(width);
    return getGraphic() == null || room <= 0
        ? usual
        : Math.max(usual, row.prefHeight(room) + snappedTopInset() + snappedBottomInset());
  }

  @Override
  protected void updateItem(@Nullable Session session, boolean empty) {
    super.updateItem(session, empty);
    if (empty || session == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    when.setText(sessionDetailText.when(session, today.get()));
    what.setText(sessionDetailText.summary(session));
    sign.getChildren().setAll(sign(session.outcome()));
    setAccessibleText(
        messages.text(
            "history.row.spoken",
            when.getText(),
            what.getText(),
            messages.name("outcome", session.outcome())));
    setGraphic(row);
  }

  private static Node sign(Outcome outcome) {
    return switch (outcome) {
      case COMPLETED -> Icon.DONE.node();
      case PARTIAL -> Icon.PARTLY.node();
      case STOPPED_FOR_PAIN -> Icon.HEART.node();
    };
  }
}
