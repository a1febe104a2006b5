package app.limber.ui.maker;

import app.limber.figure.Arrow;
import app.limber.figure.FeelRegion;
import app.limber.figure.Inset;
import app.limber.figure.View;
import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.DraftPoses;
import app.limber.maker.DraftWays;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.routine.Group;
import app.limber.routine.Position;
import app.limber.routine.Ready;
import app.limber.routine.Sides;
import app.limber.routine.Turn;
import app.limber.ui.controls.Boxes;
import app.limber.ui.controls.Texts;
import app.limber.words.EnumCodes;
import app.limber.words.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The fields of each part of the form.
final class FormParts {
  private final MakerModel model;
  private final MakerForm form;
  private final DraftFields fields;
  private final DraftList lists;
  private final Node joints;
  private final Messages messages;

  /// @param joints the list of the joints of the selected pose
  FormParts(MakerModel model, MakerForm form, Node joints, Messages messages) {
    this.model = model;
    this.form = form;
    this.fields = form.fields();
    this.lists = new DraftList(model, messages, form);
    this.joints = joints;
    this.messages = messages;
  }

  private void add(DraftField... more) {
    for (DraftField field : more) {
      form.getChildren().add(form.added(field));
    }
  }

  private void addRow(DraftField... more) {
    var row = Boxes.flow("maker-row");
    for (DraftField field : more) {
      row.getChildren().add(form.added(field));
    }
    form.getChildren().add(row);
  }

  private void heading(String key, Node... nodes) {
    form.getChildren().add(Texts.of(messages.text(key), "card-heading"));
    form.getChildren().addAll(nodes);
  }

  void phase() {
    Optional<Place> place = model.phase();
    if (place.isPresent()) {
      phase(place.get());
    } else {
      boolean start = model.selectionProperty().get().phase() == Selection.START;
      form.getChildren()
          .add(
              Texts.of(
                  messages.text(start ? "maker.start.means" : "maker.way-in.means"), "card-text"));
    }
  }

  void pose() {
    form.getChildren().add(Texts.of(messages.text("maker.pose.means"), "card-text"));
    String pose = model.poseName();
    if (model.draft().get(DraftPoses.place(pose)).isPresent()) {
      form.getChildren().add(joints);
      picture(DraftPoses.place(pose));
    }
  }

  private void phase(Place place) {
    Selection at = model.selectionProperty().get();
    String kind = model.draft().text(place.child("kind"));
    addRow(
        fields.choice(
            place.child("kind"),
            "maker.kind",
            DraftPhases.KINDS,
            "",
            this::kind,
            (now, code) -> DraftPhases.withKind(now, at.variant(), at.phase(), code)),
        kind.equals("breath")
            ? fields.number(place.child("breaths"), "maker.breaths", "1", false)
            : fields.number(place.child("seconds"), "maker.seconds", "0.5", false));
    if (kind.equals("hold")) {
      addRow(
          fields.number(place.child("minSeconds"), "maker.min-seconds", "1", true),
          fields.number(place.child("maxSeconds"), "maker.max-seconds", "1", true));
    }
    add(
        fields.line(place.child("cue"), "maker.cue", false),
        fields.area(place.child("say"), "maker.say", true),
        fields.area(place.child("firstSay"), "maker.first-say", true),
        fields.flag(place.child("counts"), "maker.counts"));
    if (kind.equals("move")) {
      add(
          fields.choice(
              place.child("tone"),
              "maker.tone",
              codes(Turn.values()),
              messages.text("maker.by-itself"),
              named(Turn.values(), each -> messages.name("maker.tone", each))));
    }
    add(
        fields.choice(
            place.child("pose"),
            "maker.pose",
            DraftPoses.names(model.draft()),
            messages.text("maker.pose.none"),
            name -> name));
  }

  private void picture(Place place) {
    heading("maker.picture");
    addRow(
        fields.choice(
            place.child("view"),
            "maker.view",
            codes(View.values()),
            "",
            named(View.values(), each -> messages.name("maker.view", each))),
        fields.choice(
            place.child("strap"),
            "maker.strap",
            List.of("near-leg", "far-leg"),
            messages.text("maker.strap.none"),
            this::strap));
    addRow(
        fields.choice(
            place.child("arrow"),
            "maker.arrow",
            codes(Arrow.Part.values()),
            messages.text("maker.by-itself"),
            named(Arrow.Part.values(), each -> messages.name("maker.arrow", each))),
        fields.choice(
            place.child("via"),
            "maker.via",
            DraftPoses.names(model.draft()).stream()
                .filter(name -> !name.equals(place.last()))
                .toList(),
            messages.text("maker.via.none"),
            name -> name));
    add(fields.flag(place.child("felt"), "maker.felt"));
    // The pose is edited on the figure; problems with it are shown here.
    add(new DraftField(place, "", new VBox(), _ -> {}));
  }

  void dose() {
    Place variant = model.variant();
    Place reps = variant.child("reps");
    add(fields.line(variant.child("name"), "maker.variant.name", false));
    addRow(
        fields.number(reps.child("min"), "maker.reps.min", "1", false),
        fields.number(reps.child("default"), "maker.reps.default", "1", false),
        fields.number(reps.child("max"), "maker.reps.max", "1", false));
    form.getChildren()
        .add(lists.texts(variant.child("explain"), "maker.explain", "maker.explain.add"));
  }

  void texts() {
    add(fields.area(Place.of("why"), "maker.why", false));
    form.getChildren().add(lists.texts(Place.of("steps"), "maker.steps", "maker.steps.add"));
    addRow(
        fields.choice(
            Place.of("position"),
            "maker.position",
            codes(Position.values()),
            "",
            named(Position.values(), each -> messages.name("position", each))),
        fields.choice(
            Place.of("group"),
            "maker.group",
            codes(Group.values()),
            "",
            named(Group.values(), each -> messages.name("group", each))));
    form.getChildren()
        .addAll(
            lists.texts(Place.of("notes"), "maker.notes", "maker.notes.add"),
            lists.texts(Place.of("equipment"), "maker.equipment", "maker.equipment.add"),
            lists.texts(Place.of("sources"), "maker.sources", "maker.sources.add"));
  }

  void way() {
    form.getChildren()
        .addAll(lists.texts(Place.of("setup"), "maker.setup", "maker.setup.add"), wayIn());
    addRow(
        fields.number(Place.of("setupSeconds"), "maker.setup-seconds", "1", false),
        fields.choice(
            Place.of("ready"),
            "maker.ready",
            codes(Ready.values()),
            messages.text("maker.ready.never"),
            named(Ready.values(), each -> messages.name("maker.ready", each))));
    add(
        fields.choice(
            Place.of("sides"),
            "maker.sides",
            codes(Sides.values()),
            "",
            named(Sides.values(), each -> messages.name("maker.sides", each)),
            FormParts::withSides));
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

  /// The poses through which one gets into position.
  private VBox wayIn() {
    int variant = model.selectionProperty().get().variant();
    return lists.of(
        DraftWays.place(model.draft(), variant),
        "maker.way-in",
        "maker.way-in.add",
        new DraftList.Edits() {
          @Override
          public void add(int index) {
            new PhaseEdits(model).addToWayIn();
          }

          @Override
          public Draft removed(Draft draft, int index) {
            return DraftWays.remove(draft, variant, index);
          }
        },
        item ->
            List.of(
                fields.choice(
                    item, "maker.way-in", DraftPoses.names(model.draft()), "", name -> name)));
  }

  private static Draft withSides(Draft draft, String code) {
    Draft changed = draft.with(Place.of("sides"), code);
    Place seconds = Place.of("switchSeconds");
    if (code.equals("none")) {
      return changed.without(seconds).without(Place.of("sideSay")).without(Place.of("switchSay"));
    }
    return changed.get(seconds).isPresent() ? changed : changed.with(seconds, Value.Numeral.of(10));
  }

  void care() {
    form.getChildren().add(Texts.of(messages.text("maker.region.means"), "card-text"));
    add(
        fields.area(Place.of("feel"), "maker.feel", false),
        fields.choice(
            Place.of("feelRegion"),
            "maker.region",
            codes(FeelRegion.values()),
            messages.text("maker.region.none"),
            named(FeelRegion.values(), each -> messages.name("maker.region", each))),
        fields.choice(
            Place.of("inset"),
            "maker.inset",
            codes(Inset.values()),
            messages.text("maker.inset.none"),
            named(Inset.values(), each -> messages.name("maker.inset", each))));
    form.getChildren()
        .add(
            lists.of(
                Place.of("cautions"),
                "maker.cautions",
                "maker.cautions.add",
                new Value.Fields(Map.of("text", new Value.Text(""))),
                item ->
                    List.of(
                        fields.area(item.child("text"), "maker.caution.text", false),
                        fields.area(item.child("say"), "maker.caution.say", true))));
  }

  /// Names the codes of constants.
  private static <E extends Enum<E>> Function<String, String> named(
      E[] values, Function<E, String> naming) {
    EnumCodes<E> constants = new EnumCodes<>(values);
    return code -> constants.find(code).map(naming).orElse(code);
  }

  private String kind(String code) {
    return switch (code) {
      case "move" -> messages.text("maker.kind.move");
      case "hold" -> messages.text("maker.kind.hold");
      case "breath" -> messages.text("maker.kind.breath");
      default -> code;
    };
  }

  private String strap(String code) {
    return switch (code) {
      case "near-leg" -> messages.text("maker.strap.near-leg");
      case "far-leg" -> messages.text("maker.strap.far-leg");
      default -> code;
    };
  }

  private static <E extends Enum<E>> List<String> codes(E[] values) {
    return new EnumCodes<>(values).codes();
  }
}
