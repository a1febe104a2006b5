package app.limber.ui.today;

import app.limber.practice.session.Interrupted;
import app.limber.practice.text.PlaceText;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Focus;
import app.limber.ui.controls.Texts;
import app.limber.ui.controls.Visible;
import app.limber.words.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what to do with an interrupted session. Shown before the offer to start a new one.
final class ResumeCard extends VBox {
  private final ResumeModel model;
  private final Messages messages;
  private final Runnable settled;
  private final BooleanProperty asking = new SimpleBooleanProperty();
  private @Nullable Button first;

  /// @param settled moves the focus to the remaining content after this card is hidden
  ResumeCard(ResumeModel model, Messages messages, Runnable settled) {
    this.model = model;
    this.messages = messages;
    this.settled = settled;
    setId("resume");
    getStyleClass().addAll("notice", "resume");
    Visible.when(this, asking);
    model.interruptedProperty().subscribe(this::show);
  }

  /// Focuses the card if it asks a question.
  ///
  /// @return whether it does
  boolean focus() {
    Button safe = first;
    if (safe == null || !asking.get()) {
      return false;
    }
    safe.requestFocus();
    return true;
  }

  private void show(@Nullable Interrupted left) {
    boolean came = left != null && !asking.get();
    boolean had = Focus.in(this).isPresent();
    asking.set(left != null);
    getChildren().clear();
    first = null;
    if (left != null) {
      fill(left);
    }
    if (came || had) {
      settled.run();
    }
  }

  private void fill(Interrupted left) {
    PlaceText text = new PlaceText(messages);
    String title = text.title(left.checkpoint().session());
    String place = left.place().map(text::place).orElseGet(() -> messages.text("resume.changed"));
    setAccessibleText(title + " " + place);
    List<Button> answers = new ArrayList<>();
    left.place()
        .ifPresent(
            there -> answers.add(Buttons.main("resume-go-on", text.goOn(there), model::goOn)));
    answers.add(Buttons.plain("resume-keep", messages.text("resume.keep"), model::keep));
    answers.add(Buttons.plain("resume-discard", messages.text("resume.discard"), model::discard));
    first = answers.getFirst();
    first.setAccessibleHelp(title + " " + place);
    getChildren()
        .addAll(
            Texts.of(title, "card-heading"),
            Texts.of(place, "notice-text"),
            Boxes.flow("notice-actions", answers.toArray(Button[]::new)));
  }
}
