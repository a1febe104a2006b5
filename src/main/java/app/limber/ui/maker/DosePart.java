package app.limber.ui.maker;

import app.limber.maker.DraftVariants;
import app.limber.maker.Place;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import javafx.scene.layout.FlowPane;

/// The fields of the selected variant, and the commands for variants.
final class DosePart extends FormPart {
  DosePart(MakerModel model, MakerForm form, Messages messages) {
    super(model, form, messages);
  }

  void show() {
    Place variant = model.variant();
    Place reps = variant.child("reps");
    add(fields.line(variant.child("name"), "maker.variant.name", false));
    addNodes(commands());
    addRow(
        fields.number(reps.child("min"), "maker.reps.min", "1", false),
        fields.number(reps.child("default"), "maker.reps.default", "1", false),
        fields.number(reps.child("max"), "maker.reps.max", "1", false));
    addNodes(lists.texts(variant.child("explain"), "maker.explain", "maker.explain.add"));
  }

  private FlowPane commands() {
    int count = DraftVariants.count(model.draft());
    int variant = model.selectionProperty().get().variant();
    FlowPane line = Boxes.flow("choices");
    if (count < DraftVariants.MOST) {
      line.getChildren()
          .add(
              Buttons.link(
                  "maker-add-variant",
                  Icon.MORE,
                  messages.text("maker.variant.add"),
                  () -> addCopy(count, variant)));
    }
    if (variant > 0) {
      line.getChildren()
          .add(
              Buttons.link(
                  "maker-first-variant",
                  Icon.UP,
                  messages.text("maker.variant.first"),
                  () -> makeFirst(variant)));
    }
    if (count > 1) {
      line.getChildren()
          .add(
              Buttons.link(
                  "maker-remove-variant",
                  Icon.LEAVE,
                  messages.text("maker.variant.remove"),
                  () -> model.edit(now -> DraftVariants.remove(now, variant))));
    }
    return line;
  }

  private void addCopy(int added, int copied) {
    String name = messages.text("maker.variant.new", added + 1);
    model.edit(now -> DraftVariants.add(now, copied, name));
    model.selectVariant(added);
    form.focus(Place.of("variants", added, "name"));
  }

  private void makeFirst(int variant) {
    model.edit(now -> DraftVariants.makeFirst(now, variant));
    model.selectVariant(0);
  }
}
