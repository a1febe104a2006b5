package app.limber.ui.maker;

import app.limber.figure.Arrow;
import app.limber.figure.FeelRegion;
import app.limber.figure.Inset;
import app.limber.figure.View;
import app.limber.maker.DraftPhases;
import app.limber.maker.DraftPoses;
import app.limber.maker.Place;
import app.limber.maker.StretchTexts;
import app.limber.maker.Value;
import app.limber.routine.Group;
import app.limber.routine.Position;
import app.limber.routine.Turn;
import app.limber.ui.controls.Texts;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields of each part of the form.
final class FormParts extends FormPart {
  private final Node joints;

  /// @param joints the list of the joints of the selected pose
  FormParts(MakerModel model, MakerForm form, Node joints, Messages messages) {
    super(model, form, messages);
    this.joints = joints;
  }

  void phase() {
    Optional<Place> place = model.phase();
    if (place.isPresent()) {
      phase(place.get());
    } else {
      boolean start = model.selectionProperty().get().phase() == Selection.START;
      note(start ? "maker.start.means" : "maker.way-in.means");
    }
  }

  void pose() {
    note("maker.pose.means");
    String pose = model.poseName();
    if (model.draft().get(DraftPoses.place(pose)).isPresent()) {
      addNodes(joints);
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
              codes(Turn.class),
              messages.text("maker.by-itself"),
              named(Turn.class, each -> messages.name("maker.tone", each))));
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
            codes(View.class),
            "",
            named(View.class, each -> messages.name("maker.view", each))),
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
            codes(Arrow.Part.class),
            messages.text("maker.by-itself"),
            named(Arrow.Part.class, each -> messages.name("maker.arrow", each))),
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

  void texts() {
    addNodes(new LanguageChoice(model, messages));
    Locale language = model.language().shownProperty().get();
    if (language != null) {
      addNodes(form.translating(count(language)), form.translating(name(language)));
    }
    add(fields.area(Place.of("why"), "maker.why", false));
    addNodes(lists.texts(Place.of("steps"), "maker.steps", "maker.steps.add"));
    addRow(
        fields.choice(
            Place.of("position"),
            "maker.position",
            codes(Position.class),
            "",
            named(Position.class, each -> messages.name("position", each))),
        fields.choice(
            Place.of("group"),
            "maker.group",
            codes(Group.class),
            "",
            named(Group.class, each -> messages.name("group", each))));
    addNodes(
        lists.texts(Place.of("notes"), "maker.notes", "maker.notes.add"),
        lists.texts(Place.of("equipment"), "maker.equipment", "maker.equipment.add"),
        lists.texts(Place.of("sources"), "maker.sources", "maker.sources.add"));
  }

  /// Shows how many of the texts are translated.
  private DraftField count(Locale language) {
    Label label = Texts.of("", "small", "maker-language-count");
    return new DraftField(
        Place.ROOT,
        "",
        label,
        draft -> {
          List<Place> all = StretchTexts.places(draft);
          String tag = language.toLanguageTag();
          long given = all.stream().filter(place -> !draft.text(tag, place).isBlank()).count();
          label.setText(messages.text("maker.language.count", given, all.size()));
        });
  }

  /// The translation of the name, whose own field is above all parts of the form.
  private DraftField name(Locale language) {
    DraftField name = fields.line(Place.of("name"), "maker.name", false);
    return fields.translation(
        name,
        messages.text("maker.text-in", messages.text("maker.name"), Languages.name(language)),
        language);
  }

  void care() {
    note("maker.region.means");
    add(
        fields.area(Place.of("feel"), "maker.feel", false),
        fields.choice(
            Place.of("feelRegion"),
            "maker.region",
            codes(FeelRegion.class),
            messages.text("maker.region.none"),
            named(FeelRegion.class, each -> messages.name("maker.region", each))),
        fields.choice(
            Place.of("inset"),
            "maker.inset",
            codes(Inset.class),
            messages.text("maker.inset.none"),
            named(Inset.class, each -> messages.name("maker.inset", each))));
    addNodes(
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
}
