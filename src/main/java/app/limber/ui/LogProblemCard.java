package app.limber.ui;

import app.limber.journal.JournalException;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The card on Today that says why the log cannot be used and offers what can be done. It is no
/// question: practice can start at any time.
///
/// @param sentence explains why the log cannot be used
record LogProblemCard(
    LogActions actions, Function<JournalException.Reason, String> sentence, Messages messages) {
  Node of(JournalException.Reason reason) {
    String title = messages.name("log-title", reason);
    String why = sentence.apply(reason);
    List<Button> buttons = buttons(reason);
    buttons.getFirst().setAccessibleHelp(title + " " + why);
    VBox card =
        new VBox(
            Texts.of(title, "card-heading"),
            Texts.of(why, "notice-text"),
            Boxes.flow("notice-actions", buttons.toArray(Button[]::new)));
    card.setId("log-problem");
    card.setAccessibleText(title + " " + why);
    card.getStyleClass().add("notice");
    return card;
  }

  private List<Button> buttons(JournalException.Reason reason) {
    return switch (reason) {
      case GONE, BUSY -> List.of(again("log-action.look-again"));
      case DISK_FULL -> List.of(again("log-action.try-again"), folder());
      case DANGLING_LINK,
          UNWRITABLE,
          UNREADABLE,
          BACKUPS_UNREADABLE,
          FAILED,
          NOT_A_LOG,
          DAMAGED,
          EMPTY ->
          List.of(again("log-action.look-again"), folder());
      case NEWER_VERSION -> List.of(again("log-action.look-again"), folder(), backups());
    };
  }

  private Button again(String key) {
    return Buttons.plain("log-problem-again", messages.text(key), actions::lookAgain);
  }

  private Button folder() {
    return Buttons.plain("log-problem-folder", messages.text("data.show"), actions::showFolder);
  }

  private Button backups() {
    return Buttons.plain(
        "log-problem-backups", messages.text("log-action.backups"), actions::showBackups);
  }
}
