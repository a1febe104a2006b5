package app.limber.ui.maker;

import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Texts;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A part of the form: adds its fields to the form.
abstract class FormPart {
  final MakerModel model;
  final MakerForm form;
  final DraftFields fields;
  final DraftList lists;
  final Messages messages;

  FormPart(MakerModel model, MakerForm form, Messages messages) {
    this.model = model;
    this.form = form;
    this.fields = form.fields();
    this.lists = new DraftList(model, messages, form);
    this.messages = messages;
  }

  /// Adds fields, one below the other.
  final void add(DraftField... more) {
    for (DraftField field : more) {
      form.getChildren().add(form.added(field));
    }
  }

  /// Adds fields side by side.
  final void addRow(DraftField... more) {
    FlowPane row = Boxes.flow("maker-row");
    for (DraftField field : more) {
      row.getChildren().add(form.added(field));
    }
    form.getChildren().add(row);
  }

  final void addNodes(Node... nodes) {
    form.getChildren().addAll(nodes);
  }

  final void heading(String key) {
    addNodes(Texts.of(messages.text(key), "card-heading"));
  }

  final void note(String key) {
    addNodes(Texts.of(messages.text(key), "card-text"));
  }

  /// Returns a function from the code of an enum constant to its name.
  static <E extends Enum<E>> Function<String, String> named(
      Class<E> type, Function<E, String> naming) {
    EnumCodes<E> constants = EnumCodes.of(type);
    return code -> constants.find(code).map(naming).orElse(code);
  }

  static <E extends Enum<E>> List<String> codes(Class<E> type) {
    return EnumCodes.of(type).codes();
  }
}
