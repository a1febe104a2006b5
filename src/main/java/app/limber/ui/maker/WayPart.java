package app.limber.ui.maker;

import app.limber.maker.Draft;
import app.limber.maker.DraftPoses;
import app.limber.maker.DraftWays;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.routine.Ready;
import app.limber.routine.Sides;
import app.limber.words.Messages;
import java.util.List;
import javafx.scene.layout.VBox;

/// The fields for getting into position, changing sides, and getting out of position.
final class WayPart extends FormPart {
  WayPart(MakerModel model, MakerForm form, Messages messages) {
    super(model, form, messages);
  }

  void show() {
    addNodes(lists.texts(Place.of("setup"), "maker.setup", "maker.setup.add"), wayIn());
    addRow(
        fields.number(Place.of("setupSeconds"), "maker.setup-seconds", "1", false),
        fields.choice(
            Place.of("ready"),
            "maker.ready",
            codes(Ready.class),
            messages.text("maker.ready.never"),
            named(Ready.class, each -> messages.name("maker.ready", each))));
    add(
        fields.choice(
            Place.of("sides"),
            "maker.sides",
            codes(Sides.class),
            "",
            named(Sides.class, each -> messages.name("maker.sides", each)),
            WayPart::withSides));
    if (model.draft().text(Place.of("sides")).equals("each")) {
      Place say = Place.of("sideSay");
      add(
          fields.number(Place.of("switchSeconds"), "maker.switch-seconds", "1", false),
          fields.area(say.child("left"), "maker.side-say.left", true),
          fields.area(say.child("right"), "maker.side-say.right", true),
          fields.number(say.child("after"), "maker.side-say.after", "1", true),
          fields.area(Place.of("switchSay"), "maker.switch-say", true));
    }
    add(
        fields.area(Place.of("endSay"), "maker.end-say", true),
        fields.area(Place.of("closeSay"), "maker.close-say", true),
        fields.number(Place.of("closeSeconds"), "maker.close-seconds", "1", true));
  }

  /// The poses of the way in.
  private VBox wayIn() {
    int variant = model.selectionProperty().get().variant();
    return lists.of(
        DraftWays.place(model.draft(), variant),
        "maker.way-in",
        "maker.way-in.add",
        new DraftList.Edits() {
          @Override
          public boolean canAdd() {
            return DraftWays.canAdd(model.draft(), variant);
          }

          @Override
          public void add(int index) {
            new PhaseEdits(model).addToWayIn();
          }

          @Override
          public Draft removed(Draft draft, int index) {
            return DraftWays.remove(draft, variant, index);
          }
        },
        item -> List.of(fields.pose(item, "maker.way-in", DraftPoses.names(model.draft()))));
  }

  private static Draft withSides(Draft draft, String code) {
    Draft changed = draft.with(Place.of("sides"), code);
    Place seconds = Place.of("switchSeconds");
    if (code.equals("none")) {
      return changed.without(seconds).without(Place.of("sideSay")).without(Place.of("switchSay"));
    }
    return changed.get(seconds).isPresent() ? changed : changed.with(seconds, Value.Numeral.of(10));
  }
}
