package app.limber.ui.library;

import app.limber.practice.maker.MakerService;
import app.limber.practice.maker.MakerService.Removal;
import app.limber.practice.maker.StretchRemoval.Part;
import app.limber.practice.maker.StretchRemoval.PutBack;
import app.limber.practice.maker.StretchRemoval.Removing;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.ui.controls.QuestionCard;
import app.limber.ui.controls.Visible;
import app.limber.ui.navigation.Navigator;
import app.limber.ui.navigation.Notifier;
import app.limber.words.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;

/// Deletes the user's own stretches after confirmation, and can restore them, the last one first.
public final class StretchDeletion {
  private final MakerService service;
  private final Navigator navigator;
  private final Notifier notifier;
  private final Messages messages;
  private final ObservableList<PutBack> deleted = FXCollections.observableArrayList();

  public StretchDeletion(
      MakerService service, Navigator navigator, Notifier notifier, Messages messages) {
    this.service = service;
    this.navigator = navigator;
    this.notifier = notifier;
    this.messages = messages;
  }

  /// Asks for confirmation, then deletes a stretch.
  ///
  /// @param changed runs on the UI thread after the attempt, also if it failed
  public void ask(String id, Runnable changed) {
    service.removal(
        id,
        found ->
            found.ifPresentOrElse(
                removal -> ask(removal, changed),
                () -> notifier.say(messages.text("maker.delete.failed"))));
  }

  private void ask(Removal removal, Runnable changed) {
    boolean used = !removal.users().isEmpty() && removal.found().isFinished();
    if (used && !removal.found().hasBoth()) {
      notifier.say(
          messages.text(
              "maker.delete.used", removal.found().name(), String.join(", ", removal.users())));
      return;
    }
    QuestionCard card =
        new QuestionCard(
                messages,
                "maker-delete-card",
                messages.text("routines.delete-title", removal.found().name()),
                means(removal, used ? Part.DRAFT : Part.ALL))
            .answer("routines.keep", () -> {});
    if (removal.found().hasBoth()) {
      card.answer("maker.delete.draft", () -> delete(removal, Part.DRAFT, changed));
    }
    if (!used) {
      card.answer("maker.delete.it", () -> delete(removal, Part.ALL, changed));
    }
    navigator.showCard(card.card());
  }

  private String means(Removal removal, Part part) {
    String files = String.join(", ", removal.found().files(part));
    boolean replaces = removal.given() && removal.found().isFinished() && part == Part.ALL;
    return messages.text(replaces ? "maker.delete.given" : "maker.delete.text", files);
  }

  private void delete(Removal removal, Part part, Runnable changed) {
    service.remove(
        removal.found(),
        part,
        removing -> {
          switch (removing) {
            case Removing.Removed(PutBack undo) -> {
              deleted.add(undo);
              notifier.say(messages.text("maker.deleted", removal.found().name()));
            }
            case Removing.ChangedOnDisk _ -> notifier.say(messages.text("maker.delete.changed"));
            case Removing.Unwritable(Optional<PutBack> undo) -> {
              undo.ifPresent(deleted::add);
              notifier.say(messages.text("maker.delete.failed"));
            }
          }
          changed.run();
        });
  }

  /// Creates a button that restores the last deleted stretch; it is visible while there is one.
  ///
  /// @param changed runs on the UI thread after the attempt, also if it failed
  public Button undoButton(String buttonId, Runnable changed) {
    Button undo =
        Buttons.plain(
            buttonId, Icon.UNDO, messages.text("routines.undo-delete"), () -> undo(changed));
    Visible.when(undo, Bindings.isNotEmpty(deleted));
    return undo;
  }

  private void undo(Runnable changed) {
    if (deleted.isEmpty()) {
      return;
    }
    PutBack undo = deleted.removeLast();
    service.putBack(
        undo,
        back -> {
          if (!back) {
            deleted.add(undo);
          }
          notifier.say(messages.text(back ? "maker.put-back" : "maker.not-put-back"));
          changed.run();
        });
  }
}
