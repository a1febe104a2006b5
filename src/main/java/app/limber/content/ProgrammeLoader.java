package app.limber.content;

import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.json.Json;
import app.limber.json.SourceLocation;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.programme.Programme;
import app.limber.routine.Stretch;
import app.limber.words.NearestName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads one programme file. The names in it are checked against the shipped content, which every
/// user has, and not against the user's own.
final class ProgrammeLoader {
  /// How the names of programme files end.
  static final String ENDING = ".limber";

  private final Phrases phrases;
  private final Map<String, Ordered<Stretch>> stretches = new HashMap<>();
  private final List<ParsedRoutine> routines = new ArrayList<>();

  ProgrammeLoader(Phrases phrases, Layer shipped) {
    this.phrases = phrases;
    for (LoadedFile file : shipped.files()) {
      file.stretch().ifPresent(parsed -> stretches.put(file.id(), parsed.stretch()));
      file.routine().ifPresent(parsed -> routines.add(parsed.value()));
    }
  }

  /// A programme file after reading.
  ///
  /// @param id the file's name without its ending
  /// @param parts its routines and stretches; none if the file has problems
  record Loaded(String id, ProgrammeReading reading, List<LoadedFile> parts) {
    Loaded {
      parts = List.copyOf(parts);
    }
  }

  /// Reads a file. Never throws: whatever is wrong is among the problems of the result.
  Loaded load(ContentFile file) {
    ProblemCollector problems = new ProblemCollector(file.shownName(), phrases);
    Optional<String> text = new FileText(phrases.messages()).read(file, problems);
    String id = id(file);
    // Only the name of a file in the data folder is used as an id.
    if (file.fence().isPresent() && !ContentTypes.isId(id)) {
      problems.add(
          SourceLocation.FILE,
          problems.text("content.found.file-name", Phrases.quoted(file.name())),
          problems.text("content.expected.programme-name"));
    }
    return load(file, id, text, problems);
  }

  /// Reads the text of a programme that is in no file.
  ProgrammeReading read(String text, String shownName) {
    ContentFile none = new ContentFile(Path.of(""), shownName, Optional.empty(), Optional.empty());
    return load(none, "", Optional.of(text), new ProblemCollector(shownName, phrases)).reading();
  }

  private Loaded load(
      ContentFile file, String id, Optional<String> text, ProblemCollector problems) {
    ProblemCollector unknown = problems.another();
    Optional<Json> json = text.flatMap(found -> FileLoader.json(found, problems));
    Optional<ParsedProgramme> parsed =
        json.flatMap(new ProgrammeDecoder(problems, unknown)::programme);
    List<LoadedFile> parts =
        parsed.map(found -> parts(found, json.get(), file, problems)).orElse(List.of());
    parsed.ifPresent(found -> check(found, parts, problems));
    boolean fine = problems.isEmpty();
    Optional<Programme> programme =
        fine ? parsed.map(ParsedProgramme::programme) : Optional.empty();
    return new Loaded(
        id,
        new ProgrammeReading(programme, text.orElse(""), problems.problems(), unknown.problems()),
        fine ? parts : List.of());
  }

  private static String id(ContentFile file) {
    String name = file.name();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// The parts of a programme, in the order of the file.
  private static List<LoadedFile> parts(
      ParsedProgramme parsed, Json json, ContentFile file, ProblemCollector problems) {
    List<LoadedFile> parts = new ArrayList<>();
    for (int i = 0; i < parsed.stretches().size(); i++) {
      StretchDecoder.Parsed stretch = parsed.stretches().get(i);
      parts.add(
          new LoadedFile(
              part(stretch.stretch().value().id(), Kind.STRETCH, file),
              Kind.STRETCH,
              item(json, "stretches", i),
              Optional.of(stretch),
              Optional.empty(),
              problems));
    }
    for (int i = 0; i < parsed.routines().size(); i++) {
      Ordered<ParsedRoutine> routine = parsed.routines().get(i);
      parts.add(
          new LoadedFile(
              part(routine.value().routine().id(), Kind.ROUTINE, file),
              Kind.ROUTINE,
              item(json, "routines", i),
              Optional.empty(),
              Optional.of(routine),
              problems));
    }
    return parts;
  }

  /// The file that a part would be on its own.
  private static ContentFile part(String id, Kind kind, ContentFile file) {
    return new ContentFile(
        file.path().resolve(kind.folder()).resolve(id + ContentFile.ENDING),
        file.shownName(),
        Optional.of(kind),
        Optional.empty());
  }

  private static Optional<Json> item(Json json, String list, int index) {
    return json instanceof Json.Structure object
            && object.get(list).orElse(null) instanceof Json.Array(_, List<Json> items)
        ? Optional.of(items.get(index))
        : Optional.empty();
  }

  private void check(ParsedProgramme parsed, List<LoadedFile> parts, ProblemCollector problems) {
    Map<String, Ordered<Stretch>> all = new HashMap<>(stretches);
    Map<String, LoadedFile> own = new HashMap<>();
    for (LoadedFile part : parts) {
      part.stretch()
          .ifPresent(
              stretch -> {
                all.put(part.id(), stretch.stretch());
                own.put(part.id(), part);
              });
    }
    RoutineRules rules = new RoutineRules(all, Set.of(), phrases);
    parsed.routines().forEach(routine -> rules.check(routine.value(), problems));
    // A shipped routine must be playable with a stretch that replaces a shipped one.
    routines.forEach(new ReplacedStretches(rules, own)::fit);
    checkPlan(parsed, problems);
  }

  private void checkPlan(ParsedProgramme parsed, ProblemCollector problems) {
    Set<String> known = new HashSet<>();
    routines.forEach(routine -> known.add(routine.routine().id()));
    parsed.routines().forEach(routine -> known.add(routine.value().routine().id()));
    parsed.plan().values().stream()
        .flatMap(List::stream)
        .filter(reference -> !known.contains(reference.id()))
        .forEach(
            reference ->
                problems.add(
                    reference.at(),
                    Phrases.quoted(reference.id()),
                    problems.text("content.expected.planned"),
                    NearestName.of(reference.id(), known)));
  }
}
