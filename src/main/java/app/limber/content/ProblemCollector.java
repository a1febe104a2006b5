package app.limber.content;

import app.limber.json.Json;
import app.limber.json.JsonProblem;
import app.limber.json.JsonProblems;
import app.limber.json.SourceLocation;
import app.limber.routine.ContentProblem;
import app.limber.values.Orders;
import app.limber.words.NearestName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The problems found in one content file so far, in words: what was found and what was expected.
final class ProblemCollector implements JsonProblems {
  private static final int LISTED_NAMES = 10;

  private final String file;
  private final Phrases phrases;
  private final List<ContentProblem> problems = new ArrayList<>();

  /// @param file the file's name as people shall see it
  ProblemCollector(String file, Phrases phrases) {
    this.file = file;
    this.phrases = phrases;
  }

  void add(SourceLocation at, String found, String expected) {
    add(at, found, expected, Optional.empty());
  }

  /// @param hint the name that was probably meant
  void add(SourceLocation at, String found, String expected, Optional<String> hint) {
    problems.add(
        new ContentProblem(
            file, at.line(), at.column(), at.pointer(), found, expected, hint.orElse(null)));
  }

  @Override
  public void add(JsonProblem problem) {
    List<String> names = problem.details().stream().map(String::valueOf).toList();
    switch (problem.flaw()) {
      case MISSING ->
          add(
              problem.at(),
              text("content.found.missing", Phrases.listed(names)),
              phrases.messages().count("content.expected.missing", names.size()));
      case UNKNOWN -> {
        boolean listable = !names.isEmpty() && names.size() <= LISTED_NAMES;
        add(
            problem.at(),
            text("content.found.unknown", Phrases.quoted(problem.at().step())),
            listable
                ? phrases.oneOf(names.stream().sorted().toList())
                : text("content.expected.known"),
            NearestName.of(problem.at().step(), names));
      }
      case DOUBLE_FIELD ->
          add(
              problem.at(),
              text("content.found.second", Phrases.quoted(problem.at().step())),
              text("content.expected.once"));
      default -> ofValue(problem, Objects.requireNonNull(problem.found()));
    }
  }

  private void ofValue(JsonProblem problem, Json found) {
    add(problem.at(), found(problem, found), expected(problem), hint(problem, found));
  }

  private String found(JsonProblem problem, Json found) {
    return switch (problem.flaw()) {
      case AFTER_END -> Phrases.quoted(((Json.Text) found).value());
      case TOO_LONG -> text("content.found.long", Phrases.length(((Json.Text) found).value()));
      case BAD_TEXT -> text("content.found.control");
      case WRONG_SIZE ->
          phrases.messages().count("content.found.items", ((Json.Array) found).items().size());
      default -> phrases.found(found);
    };
  }

  private String expected(JsonProblem problem) {
    Object[] details = problem.details().toArray();
    return switch (problem.flaw()) {
      case AFTER_END -> text("content.expected.end");
      case BAD_TEXT -> text("content.expected.plain");
      case EXPECTED_TEXT, NONE_OF, TOO_LONG, BLANK ->
          details[0] instanceof List<?> texts
              ? phrases.oneOf(texts.stream().map(String::valueOf).toList())
              : text("content.expected.text", details);
      case NO_ID -> text("content.expected.id", ContentTypes.MAX_ID);
      case NO_DATE -> text("content.expected.date");
      case EXPECTED_FLAG -> text("content.expected.flag");
      case EXPECTED_NUMBER, NO_WHOLE_NUMBER, OUT_OF_RANGE ->
          phrases.messages().wholeNumber((Number) details[0], (Number) details[1]);
      case NO_DECIMAL -> text("content.expected.number", details);
      case NO_SECONDS -> text("content.expected.seconds", plain(details[0]), plain(details[1]));
      case EXPECTED_ARRAY, WRONG_SIZE ->
          details[0].equals(details[1])
              ? phrases.messages().count("content.found.items", (Integer) details[0])
              : text("content.expected.list", details);
      case EXPECTED_OBJECT -> String.valueOf(details[0]);
      case MISSING, UNKNOWN, DOUBLE_FIELD, NO_TIME, NO_INSTANT, NO_ZONE, UNUSABLE ->
          throw new IllegalArgumentException("no problem of a value in content: " + problem);
    };
  }

  private static Optional<String> hint(JsonProblem problem, Json found) {
    return problem.flaw() == JsonProblem.Flaw.NONE_OF
            && found instanceof Json.Text(_, String given)
            && problem.details().getFirst() instanceof List<?> texts
        ? NearestName.of(given, texts.stream().map(String::valueOf).toList())
        : Optional.empty();
  }

  private static String plain(Object seconds) {
    return ContentTypes.plain((Duration) seconds);
  }

  /// Adds a problem that was found by another collector of the same file.
  void add(ContentProblem problem) {
    problems.add(problem);
  }

  /// A phrase of the bundle.
  String text(String key, Object... arguments) {
    return phrases.messages().text(key, arguments);
  }

  Phrases phrases() {
    return phrases;
  }

  /// Returns an empty collector for the same file.
  ProblemCollector another() {
    return new ProblemCollector(file, phrases);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  @Override
  public int count() {
    return problems.size();
  }

  /// The problems in the order of the file.
  List<ContentProblem> problems() {
    return problems.stream()
        .sorted(Orders.inTurn(Orders.by(ContentProblem::line), Orders.by(ContentProblem::column)))
        .toList();
  }
}
