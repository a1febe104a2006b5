package app.limber.ui.history;

import app.limber.journal.Outcome;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.FocusScroller;
import app.limber.ui.controls.SegmentedControl;
import app.limber.ui.controls.StiffnessScale;
import app.limber.ui.controls.Texts;
import app.limber.words.Messages;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// The controls that the forms for adding and for correcting a session share.
abstract class SessionFormPane extends VBox {
  private final SessionForm form;
  private final Messages messages;

  SessionFormPane(SessionForm form, Messages messages) {
    this.form = form;
    this.messages = messages;
    getStyleClass().add("session-pane");
  }

  /// Focuses the control that the user most probably wants to change.
  abstract void focus();

  final SegmentedControl<Outcome> outcome(String name) {
    SegmentedControl<Outcome> choice =
        new SegmentedControl<>(
            name,
            List.of(Outcome.values()),
            outcome -> messages.name("outcome", outcome),
            form.outcomeProperty(),
            form.outcomeProperty()::set);
    choice.nameButtons("outcome");
    return choice;
  }

  final StiffnessScale before(String question) {
    return new StiffnessScale(messages, question, form.stiffnessBeforeProperty());
  }

  final StiffnessScale after(String question) {
    return new StiffnessScale(messages, question, form.stiffnessAfterProperty());
  }

  /// Binds a field to a text and gives it its names.
  final <C extends TextInputControl> C bound(C field, String id, String name, StringProperty text) {
    field.setId(id);
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  static VBox section(String name, Node content) {
    VBox section = Boxes.column("correction-section", Texts.of(name, "label"), content);
    FocusScroller.keepWhole(section);
    return section;
  }
}
