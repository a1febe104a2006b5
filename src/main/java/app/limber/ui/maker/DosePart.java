package app.limber.ui.maker;

import app.limber.maker.DraftVariants;
import app.limber.maker.Place;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Buttons;
import app.limber.ui.controls.Icon;
import app.limber.words.Messages;
import java.util.List;
import javafx.scene.layout.FlowPane;

/// The fields of the selected variant, and the commands for variants.
final class DosePart extends FormPart {
  private static final List<String> OWN =
      List.of("setup", "steps", "setupSeconds", "switchSeconds", "switchSay", "endSay", "closeSay");

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
    addNodes(lists.optionalTexts(variant.child("explain"), "maker.explain", "maker.explain.add"));
    add(fields.area(variant.child("beginSay"), "maker.begin-say", true));
    if (DraftVariants.count(model.draft()) > 1 || hasOwn(variant)) {
      own(variant);
    }
  }

  private boolean hasOwn(Place variant) {
    return OWN.stream().anyMatch(name -> model.draft().get(variant.child(name)).isPresent());
  }

  /// The fields that replace those of the stretch.
  private void own(Place variant) {
    heading("maker.variant.own");
    addNodes(
        lists.optionalTexts(variant.child("setup"), "maker.setup", "maker.setup.add"),
        lists.optionalTexts(variant.child("steps"), "maker.steps", "maker.steps.add"));
    addRow(fields.number(variant.child("setupSeconds"), "maker.setup-seconds", "1", true));
    if (model.draft().text(Place.of("sides")).equals("each")) {
      addRow(fields.number(variant.child("switchSeconds"), "maker.switch-seconds", "1", true));
      add(fields.area(variant.child("switchSay"), "maker.switch-say", true));
    }
    add(
        fields.area(variant.child("endSay"), "maker.end-say", true),
        fields.area(variant.child("closeSay"), "maker.close-say", true));
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
