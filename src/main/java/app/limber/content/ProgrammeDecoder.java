package app.limber.content;

import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.json.Json;
import app.limber.json.JsonFields;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.json.SourceLocation;
import app.limber.plan.WeekPlan;
import app.limber.programme.Programme;
import app.limber.words.Messages;
import app.limber.words.NearestName;
import app.limber.words.PlainText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Decodes a programme file. Its routines and stretches have the shapes of content files.
final class ProgrammeDecoder {
  private static final int VERSION = 1;
  private static final int MOST_ROUTINES = 20;
  private static final int MOST_STRETCHES = 50;
  private static final int MAX_PERSON = 120;
  private static final int MAX_WORD = 1000;
  private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");

  /// Stands for the file name that an id in a programme need not repeat.
  private static final String NO_FILE = "";

  private static final List<String> OPTIONAL =
      List.of(
          "from",
          "for",
          "word",
          "validFrom",
          "validUntil",
          "showAgainOn",
          "fixedDoses",
          "stretches",
          "plan");

  /// One date of the calendar, without a time, not in the year 0, which no calendar shows.
  private static final JsonType<LocalDate> DAY =
      (json, problems) ->
          json instanceof Json.Text(_, String text) && DATE.matcher(text).matches()
              ? JsonTypes.date().read(json, problems)
              : problems.refuse(json, Flaw.NO_DATE);

  private static final JsonType<ParsedProgramme.Reference> REFERENCE =
      (json, problems) ->
          ContentTypes.ID
              .read(json, problems)
              .map(id -> new ParsedProgramme.Reference(id, json.at()));

  private final ProblemCollector problems;
  private final ProblemCollector unknown;

  /// @param unknown collects the programme's own fields that this version does not know
  ProgrammeDecoder(ProblemCollector problems, ProblemCollector unknown) {
    this.problems = problems;
    this.unknown = unknown;
  }

  Optional<ParsedProgramme> programme(Json json) {
    return JsonTypes.object(problems.text("content.expected.programme"), this::programme)
        .read(json, problems);
  }

  private Optional<ParsedProgramme> programme(JsonFields fields) {
    if (isNewer(fields)) {
      return Optional.empty();
    }
    checkTexts(fields.object());
    fields.optional("$schema", JsonTypes.line(500));
    fields.required("limber", JsonTypes.whole(VERSION, VERSION));
    Optional<String> name = fields.required("name", ContentTypes.NAME);
    Programme.Note note = note(fields);
    Optional<Programme.Dates> dates = dates(fields);
    Optional<Boolean> fixedDoses = fields.optional("fixedDoses", JsonTypes.flag());
    List<Ordered<ParsedRoutine>> routines =
        fields.list(
            "routines",
            1,
            MOST_ROUTINES,
            (item, _) -> new RoutineDecoder(problems).routine(item, NO_FILE));
    List<StretchDecoder.Parsed> stretches =
        fields
            .optional(
                "stretches",
                JsonTypes.list(
                    0,
                    MOST_STRETCHES,
                    (item, _) -> new StretchDecoder(problems).stretch(item, NO_FILE)))
            .orElse(List.of());
    Optional<Map<DayOfWeek, List<ParsedProgramme.Reference>>> plan =
        fields.optional(
            "plan", JsonTypes.object(problems.text("content.expected.plan"), this::plan));
    checkUnique(fields.object(), "routines");
    checkUnique(fields.object(), "stretches");
    return fields.completeIgnoring(this::addUnknown)
        ? Optional.of(
            new ParsedProgramme(
                name.get(),
                note,
                dates.get(),
                fixedDoses.orElse(false),
                routines,
                stretches,
                plan.orElse(Map.of())))
        : Optional.empty();
  }

  /// Reports a programme of a newer version, of which nothing else can be judged.
  private boolean isNewer(JsonFields fields) {
    ProblemCollector ignored = problems.another();
    Optional<Integer> newer =
        fields
            .object()
            .get("limber")
            .flatMap(json -> JsonTypes.whole(VERSION + 1, 999_999).read(json, ignored));
    newer.ifPresent(
        version ->
            problems.add(
                fields.at("limber"),
                problems.text("content.found.newer", version),
                problems.text("content.expected.version", VERSION)));
    return newer.isPresent();
  }

  private static Programme.Note note(JsonFields fields) {
    Optional<String> from = fields.optional("from", JsonTypes.line(MAX_PERSON));
    Optional<String> forWhom = fields.optional("for", JsonTypes.line(MAX_PERSON));
    Optional<String> word = fields.optional("word", JsonTypes.line(MAX_WORD));
    return new Programme.Note(from.orElse(null), forWhom.orElse(null), word.orElse(null));
  }

  private Optional<Programme.Dates> dates(JsonFields fields) {
    Optional<LocalDate> from = fields.optional("validFrom", DAY);
    Optional<LocalDate> until = fields.optional("validUntil", DAY);
    Optional<LocalDate> again = fields.optional("showAgainOn", DAY);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      problems.add(
          fields.at("validUntil"),
          Phrases.quoted(until.get().toString()),
          problems.text("content.expected.not-before", from.get()));
      return Optional.empty();
    }
    return Optional.of(
        new Programme.Dates(from.orElse(null), until.orElse(null), again.orElse(null)));
  }

  private Optional<Map<DayOfWeek, List<ParsedProgramme.Reference>>> plan(JsonFields fields) {
    Map<DayOfWeek, List<ParsedProgramme.Reference>> plan = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      fields
          .optional(Messages.code(day), JsonTypes.list(0, WeekPlan.MOST_ON_A_DAY, REFERENCE))
          .ifPresent(ids -> plan.put(day, ids));
    }
    return fields.build(() -> plan);
  }

  private void addUnknown(SourceLocation at) {
    unknown.add(
        at,
        unknown.text("content.found.unknown", Phrases.quoted(at.step())),
        unknown.text("content.expected.known"),
        NearestName.of(at.step(), OPTIONAL));
  }

  /// Reports every text that would change how the text beside it is shown. Control characters are
  /// reported by the types of the fields.
  private void checkTexts(Json json) {
    switch (json) {
      case Json.Text(SourceLocation at, String text) -> checkText(at, text);
      case Json.Array(_, List<Json> items) -> items.forEach(this::checkTexts);
      case Json.Structure(_, List<Json.Field> all) ->
          all.forEach(
              field -> {
                checkText(field.at(), field.name());
                checkTexts(field.value());
              });
      case Json.Numeral _, Json.Flag _, Json.Null _ -> {}
    }
  }

  private void checkText(SourceLocation at, String text) {
    String line = PlainText.withoutControls(text, ' ');
    if (!PlainText.isUnicode(line) || !PlainText.visible(line).equals(line)) {
      problems.add(
          at, problems.text("content.found.hidden"), problems.text("content.expected.visible"));
    }
  }

  private void checkUnique(Json.Structure object, String list) {
    Set<String> seen = new HashSet<>();
    if (object.get(list).orElse(null) instanceof Json.Array(_, List<Json> items)) {
      for (Json item : items) {
        if (item instanceof Json.Structure one
            && one.get("id").orElse(null) instanceof Json.Text(SourceLocation at, String id)
            && !seen.add(id)) {
          problems.add(
              at,
              problems.text("content.found.second", Phrases.quoted(id)),
              problems.text("content.expected.unique-ids"));
        }
      }
    }
  }
}
