package app.limber.ui.history;

import app.limber.journal.Session;
import app.limber.practice.session.TodaySnapshot;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The list of sessions, newest first. Its cells are virtualised.
final class SessionList {
  private final HistoryModel model;
  private final Messages messages;
  private final ListView<Session> view = new ListView<>();
  private final Label placeholder;
  private LocalDate today = LocalDate.EPOCH;
  private boolean following;

  SessionList(HistoryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.placeholder = Texts.of(messages.text("history.loading"), "history-placeholder");
    view.setId("sessions");
    view.getStyleClass().add("session-list");
    view.setAccessibleText(messages.text("history.sessions"));
    view.setPlaceholder(placeholder);
    view.setCellFactory(_ -> new SessionCell(messages, () -> today));
    view.getSelectionModel().selectedItemProperty().subscribe(this::select);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.historyProperty().subscribe(this::show);
    model.chosenProperty().subscribe(this::follow);
  }

  Region view() {
    return view;
  }

  void focus() {
    view.requestFocus();
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.DELETE) {
      model.deleteAndGoOn();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      model.correct();
      key.consume();
    }
  }

  private void show(@Nullable TodaySnapshot history) {
    if (history == null) {
      return;
    }
    today = history.today();
    boolean read = history.logProblem() == null;
    placeholder.setText(read ? messages.text("history.empty") : "");
    following = true;
    int place = view.getFocusModel().getFocusedIndex();
    view.getItems().setAll(history.sessions().reversed());
    view.getFocusModel().focus(Math.min(Math.max(place, 0), history.sessions().size() - 1));
    following = false;
    follow(model.chosenProperty().get());
  }

  private void select(@Nullable Session session) {
    if (!following) {
      model.choose(session == null ? null : session.id());
    }
  }

  /// Selects the session that the model has chosen.
  private void follow(@Nullable Session chosen) {
    following = true;
    Session selected = view.getSelectionModel().getSelectedItem();
    if (chosen == null) {
      view.getSelectionModel().clearSelection();
    } else if (selected == null || !selected.id().equals(chosen.id())) {
      int place = place(chosen.id());
      view.getSelectionModel().clearAndSelect(place);
      view.scrollTo(place);
    }
    following = false;
  }

  private int place(UUID session) {
    List<Session> items = view.getItems();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(session)) {
        return i;
      }
    }
    return -1;
  }
}
