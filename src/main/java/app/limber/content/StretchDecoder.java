package app.limber.content;

import static app.limber.json.JsonTypes.constant;
import static app.limber.json.JsonTypes.line;
import static app.limber.json.JsonTypes.object;

import app.limber.content.LoadedFile.Ordered;
import app.limber.figure.FeelRegion;
import app.limber.figure.Inset;
import app.limber.figure.StretchPoses;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.maker.DraftVariants;
import app.limber.maker.DraftWays;
import app.limber.routine.Caution;
import app.limber.routine.Group;
import app.limber.routine.Position;
import app.limber.routine.Ready;
import app.limber.routine.SideSay;
import app.limber.routine.Sides;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decodes a stretch file: the stretch and the figure's poses.
final class StretchDecoder {
  private static final int MOST_SETUP = 10;
  private static final int MOST_SENTENCES = 20;
  private static final int MOST_CAUTIONS = 10;
  private static final int MOST_THINGS = 10;

  private final ProblemCollector problems;
  private final boolean tested;

  StretchDecoder(ProblemCollector problems) {
    this(problems, false);
  }

  /// @param tested as for [PoseDecoder]
  StretchDecoder(ProblemCollector problems, boolean tested) {
    this.problems = problems;
    this.tested = tested;
  }

  /// @param fileId the file's name without `.json`, which the id must repeat
  Optional<Parsed> stretch(Json json, String fileId) {
    return object(problems.text("content.expected.stretch"), fields -> stretch(fields, fileId))
        .read(json, problems);
  }

  private Optional<Parsed> stretch(JsonFields fields, String fileId) {
    ContentTypes.Header header = ContentTypes.Header.read(fields, problems, fileId);
    Optional<Group> group = fields.required("group", constant(Group.class));
    Optional<Position> position = fields.required("position", constant(Position.class));
    Optional<String> why = fields.required("why", ContentTypes.SENTENCES);
    List<String> setup = fields.list("setup", 1, MOST_SETUP, ContentTypes.SENTENCES);
    List<String> steps = fields.list("steps", 1, MOST_SENTENCES, ContentTypes.SENTENCES);
    Optional<String> feel = fields.required("feel", ContentTypes.SENTENCES);
    Optional<FeelRegion> feelRegion = fields.optional("feelRegion", constant(FeelRegion.class));
    Optional<Inset> inset = fields.optional("inset", constant(Inset.class));
    List<String> notes = fields.list("notes", 0, MOST_SENTENCES, ContentTypes.SENTENCES);
    List<Caution> cautions =
        fields.list(
            "cautions",
            0,
            MOST_CAUTIONS,
            object(problems.text("content.expected.caution"), StretchDecoder::caution));
    Optional<SideSay> sideSay =
        fields.optional(
            "sideSay", object(problems.text("content.expected.side-say"), StretchDecoder::sideSay));
    Optional<String> switchSay = fields.optional("switchSay", ContentTypes.SPOKEN);
    Optional<String> endSay = fields.optional("endSay", ContentTypes.SPOKEN);
    Optional<String> closeSay = fields.optional("closeSay", ContentTypes.SPOKEN);
    List<String> equipment = fields.list("equipment", 0, MOST_THINGS, ContentTypes.NAME);
    Optional<Duration> setupTime = fields.required("setupSeconds", ContentTypes.TIME);
    Optional<Duration> closeTime = fields.optional("closeSeconds", ContentTypes.TIME);
    Optional<Ready> ready = fields.optional("ready", constant(Ready.class));
    // The field of earlier versions, which existing files still use.
    Optional<Boolean> readyFirstTime = fields.optional("readyFirstTime", JsonTypes.flag());
    Optional<Sides> sides = fields.required("sides", constant(Sides.class));
    Optional<Duration> switchTime =
        sides.filter(Sides.EACH::equals).isPresent()
            ? fields.required("switchSeconds", ContentTypes.TIME)
            : fields.optional("switchSeconds", ContentTypes.TIME);
    List<Variant> variants =
        fields.list("variants", 1, DraftVariants.MOST, new VariantDecoder(problems).type());
    Optional<PoseDecoder.Named> named =
        fields.optional("poses", new PoseDecoder(problems, tested).type());
    Optional<String> startPose = fields.optional("startPose", ContentTypes.ID);
    Optional<Map<String, List<String>>> waysIn =
        fields.optional("waysIn", object(problems.text("content.expected.ways-in"), this::waysIn));
    List<String> sources = fields.list("sources", 0, MOST_SENTENCES, line(ContentTypes.MAX_SOURCE));
    if (!fields.complete()) {
      return Optional.empty();
    }
    VariantRules rules = new VariantRules(fields.object(), problems);
    rules.check(variants, sides.get(), named.map(PoseDecoder.Named::names));
    startPose.ifPresent(start -> named.ifPresent(all -> rules.start(start, all.names())));
    named.ifPresent(all -> rules.passed(variants, all, waysIn.orElse(Map.of())));
    if (!fields.fine()) {
      return Optional.empty();
    }
    Stretch stretch =
        new Stretch(
            header.id().get(),
            header.name().get(),
            group.get(),
            position.get(),
            why.get(),
            setup,
            steps,
            feel.get(),
            notes,
            cautions,
            new Spoken(
                sideSay.orElse(null),
                switchSay.orElse(null),
                endSay.orElse(null),
                closeSay.orElse(null)),
            equipment,
            setupTime.get(),
            sides.get(),
            sides.get() == Sides.EACH ? switchTime.get() : Duration.ZERO,
            closeTime.orElse(Stretch.STANDARD_CLOSE),
            ready.orElse(readyFirstTime.orElse(false) ? Ready.FIRST_TIME : Ready.NEVER),
            variants,
            sources,
            Map.of());
    Optional<StretchPoses> drawn =
        named.map(
            all ->
                new StretchPoses(
                    all.poses(), startPose, waysIn.orElse(Map.of()), feelRegion, inset));
    return Optional.of(new Parsed(new Ordered<>(stretch, header.order()), drawn));
  }

  /// The names of poses by the id of a variant.
  private Optional<Map<String, List<String>>> waysIn(JsonFields fields) {
    JsonType<List<String>> way = JsonTypes.list(1, DraftWays.MOST, ContentTypes.ID);
    Map<String, List<String>> ways = new LinkedHashMap<>();
    for (Json.Field field : fields.object().fields()) {
      way.read(field.value(), problems).ifPresent(names -> ways.put(field.name(), names));
    }
    return Optional.of(ways);
  }

  private static Optional<Caution> caution(JsonFields fields) {
    Optional<String> text = fields.required("text", line(ContentTypes.MAX_CAUTION));
    Optional<String> say = fields.optional("say", line(ContentTypes.MAX_SPOKEN_CAUTION));
    return fields.build(() -> new Caution(text.get(), say.orElse(null)));
  }

  private static Optional<SideSay> sideSay(JsonFields fields) {
    Optional<String> left = fields.required("left", ContentTypes.SPOKEN);
    Optional<String> right = fields.required("right", ContentTypes.SPOKEN);
    Optional<Integer> after = fields.optional("after", JsonTypes.whole(0, SideSay.AFTER_ALL));
    return fields.build(
        () -> new SideSay(left.get(), right.get(), after.orElse(SideSay.AFTER_ALL)));
  }

  /// A decoded stretch file: the stretch, and the figure's poses if the file has any.
  record Parsed(Ordered<Stretch> stretch, Optional<StretchPoses> poses) {}
}
