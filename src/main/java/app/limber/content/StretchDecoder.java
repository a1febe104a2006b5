package app.limber.content;

import app.limber.figure.FeelRegion;
import app.limber.figure.Inset;
import app.limber.figure.StretchPoses;
import app.limber.routine.Caution;
import app.limber.routine.Group;
import app.limber.routine.Position;
import app.limber.routine.SideSay;
import app.limber.routine.Sides;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Turns the JSON of a stretch file into a [Stretch] and the figure's poses.
final class StretchDecoder {
  private static final int MOST_SETUP = 10;
  private static final int MOST_SENTENCES = 20;
  private static final int MOST_CAUTIONS = 10;
  private static final int MOST_THINGS = 10;
  private static final int MOST_VARIANTS = 10;

  private final Values values;
  private final VariantDecoder variants;
  private final PosesDecoder poses;

  StretchDecoder(Values values) {
    this.values = values;
    this.variants = new VariantDecoder(values);
    this.poses = new PosesDecoder(values);
  }

  /// @param fileId the file's name without `.json`, which the id must repeat
  Optional<ParsedStretch> stretch(Json json, String fileId) {
    return values
        .object(json, values.messages().text("content.expected.stretch"))
        .flatMap(object -> stretch(object, fileId));
  }

  private Optional<ParsedStretch> stretch(Json.Structure object, String fileId) {
    Fields fields = new Fields(object, values);
    Header header = Header.read(fields, values, fileId);
    Optional<Group> group = fields.required("group", json -> values.oneOf(json, Group.class));
    Optional<Position> position =
        fields.required("position", json -> values.oneOf(json, Position.class));
    Optional<String> why = fields.required("why", this::sentences);
    List<String> setup = fields.list("setup", 1, MOST_SETUP, this::sentences);
    List<String> steps = fields.list("steps", 1, MOST_SENTENCES, this::sentences);
    Optional<String> feel = fields.required("feel", this::sentences);
    Optional<FeelRegion> feelRegion =
        fields.optional("feelRegion", json -> values.oneOf(json, FeelRegion.class));
    Optional<Inset> inset = fields.optional("inset", json -> values.oneOf(json, Inset.class));
    List<String> notes = fields.list("notes", 0, MOST_SENTENCES, this::sentences);
    List<Caution> cautions = fields.list("cautions", 0, MOST_CAUTIONS, this::caution);
    Optional<SideSay> sideSay = fields.optional("sideSay", this::sideSay);
    Optional<String> endSay = fields.optional("endSay", this::spoken);
    List<String> equipment =
        fields.list("equipment", 0, MOST_THINGS, json -> values.text(json, Limits.NAME));
    Optional<Duration> setupTime = fields.required("setupSeconds", this::time);
    Optional<Boolean> readyFirstTime = fields.optional("readyFirstTime", values::flag);
    Optional<Sides> sides = fields.required("sides", json -> values.oneOf(json, Sides.class));
    Optional<Duration> switchTime =
        sides.filter(Sides.EACH::equals).isPresent()
            ? fields.required("switchSeconds", this::time)
            : fields.optional("switchSeconds", this::time);
    List<Variant> ways = fields.list("variants", 1, MOST_VARIANTS, variants::variant);
    Optional<PosesDecoder.Named> named = fields.optional("poses", poses::named);
    Optional<String> startPose = fields.optional("startPose", values::id);
    List<String> sources =
        fields.list("sources", 0, MOST_SENTENCES, json -> values.text(json, Limits.SOURCE));
    if (!fields.complete()) {
      return Optional.empty();
    }
    Sides bothOrNone = sides.orElseThrow();
    VariantRules rules = new VariantRules(object, values);
    rules.check(ways, bothOrNone, named.map(PosesDecoder.Named::names));
    startPose.ifPresent(start -> named.ifPresent(all -> rules.start(start, all.names())));
    if (!fields.fine()) {
      return Optional.empty();
    }
    Stretch stretch =
        new Stretch(
            header.id().orElseThrow(),
            header.name().orElseThrow(),
            group.orElseThrow(),
            position.orElseThrow(),
            why.orElseThrow(),
            setup,
            steps,
            feel.orElseThrow(),
            notes,
            cautions,
            sideSay.orElse(null),
            endSay.orElse(null),
            equipment,
            setupTime.orElseThrow(),
            bothOrNone,
            bothOrNone == Sides.EACH ? switchTime.orElseThrow() : Duration.ZERO,
            readyFirstTime.orElse(false),
            ways,
            sources);
    Optional<StretchPoses> drawn =
        named.map(all -> new StretchPoses(all.poses(), startPose, feelRegion, inset));
    return Optional.of(new ParsedStretch(new Ordered<>(stretch, header.order()), drawn));
  }

  private Optional<Caution> caution(Json json) {
    return values
        .object(json, values.messages().text("content.expected.caution"))
        .flatMap(
            object -> {
              Fields fields = new Fields(object, values);
              Optional<String> text =
                  fields.required("text", value -> values.text(value, Limits.CAUTION));
              Optional<String> say =
                  fields.optional("say", value -> values.text(value, Limits.SPOKEN_CAUTION));
              return fields.complete()
                  ? Optional.of(new Caution(text.orElseThrow(), say.orElse(null)))
                  : Optional.empty();
            });
  }

  private Optional<SideSay> sideSay(Json json) {
    return values
        .object(json, values.messages().text("content.expected.side-say"))
        .flatMap(
            object -> {
              Fields fields = new Fields(object, values);
              Optional<String> left = fields.required("left", this::spoken);
              Optional<String> right = fields.required("right", this::spoken);
              return fields.complete()
                  ? Optional.of(new SideSay(left.orElseThrow(), right.orElseThrow()))
                  : Optional.empty();
            });
  }

  private Optional<String> spoken(Json json) {
    return values.text(json, Limits.SPOKEN);
  }

  private Optional<String> sentences(Json json) {
    return values.text(json, Limits.SENTENCES);
  }

  private Optional<Duration> time(Json json) {
    return values.seconds(json, Limits.NO_TIME, Limits.LONGEST);
  }
}
