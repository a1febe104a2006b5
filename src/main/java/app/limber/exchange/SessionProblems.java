package app.limber.exchange;

import app.limber.exchange.HistoryProblem.Subject;
import app.limber.exchange.HistoryProblem.What;
import app.limber.json.Json;
import app.limber.json.JsonProblem;
import app.limber.json.JsonProblem.Flaw;
import app.limber.json.JsonProblems;
import app.limber.json.SourceLocation;
import app.limber.words.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The problems of one session, or of one answer to a step, in a file, as sentences name them:
/// field, what was found, what was expected.
final class SessionProblems implements JsonProblems {
  private static final int MAX_SHOWN_LENGTH = 60;

  private static final Set<String> IN_ANSWER =
      Set.of("id", "at", "stretch", "answer", "measure", "amount", "revision", "recordedAt");

  private final Subject subject;
  private final int number;
  private final List<HistoryProblem> problems = new ArrayList<>();

  /// @param session the number of the session in the file, from 1
  SessionProblems(int session) {
    this(Subject.SESSION, session);
  }

  private SessionProblems(Subject subject, int number) {
    this.subject = subject;
    this.number = number;
  }

  /// @param answer the number of the answer in the file, from 1
  static SessionProblems ofAnswer(int answer) {
    return new SessionProblems(Subject.ANSWER, answer);
  }

  int session() {
    return number;
  }

  @Override
  public void add(JsonProblem problem) {
    SourceLocation at = problem.at();
    switch (problem.flaw()) {
      case MISSING ->
          problem.details().forEach(name -> add(at.line(), What.MISSING, field(at, name)));
      case DOUBLE_FIELD -> {
        // Fields that Limber does not know are ignored, however often they are there.
        if (subject == Subject.ANSWER ? IN_ANSWER.contains(at.path()) : HistoryField.isKnown(at)) {
          add(at.line(), What.DOUBLE_FIELD, at.path());
        }
      }
      case AFTER_END -> add(at.line(), What.AFTER_END);
      default -> {
        List<Object> details = new ArrayList<>(List.of(at.path(), shown(problem)));
        problem.details().forEach(detail -> details.add(listed(detail)));
        add(at.line(), What.valueOf(problem.flaw().name()), details.toArray());
      }
    }
  }

  void add(int line, What what, Object... details) {
    problems.add(new HistoryProblem(line, subject, number, null, what, List.of(details)));
  }

  @Override
  public int count() {
    return problems.size();
  }

  /// All of them.
  ///
  /// @param id what the file gives as the id of the session, if anything
  List<HistoryProblem> problems(@Nullable Json id) {
    String shown = id == null ? null : shortened(written(id));
    return problems.stream().map(problem -> problem.withId(shown)).toList();
  }

  private static String field(SourceLocation object, Object name) {
    return object.path().isEmpty() ? String.valueOf(name) : object.path() + "." + name;
  }

  private static Object listed(Object detail) {
    return detail instanceof List<?> texts
        ? String.join(", ", texts.stream().map(String::valueOf).toList())
        : detail;
  }

  /// Text is in quotes where another kind of value was expected.
  private static String shown(JsonProblem problem) {
    Json found = problem.found();
    if (found == null) {
      return "";
    }
    Flaw flaw = problem.flaw();
    boolean wrongKind =
        flaw == Flaw.EXPECTED_NUMBER || flaw == Flaw.EXPECTED_ARRAY || flaw == Flaw.EXPECTED_OBJECT;
    return wrongKind && found instanceof Json.Text ? shown(found) : shortened(written(found));
  }

  /// A value as a sentence shows it, text in quotes.
  static String shown(Json found) {
    String shown = shortened(written(found));
    return found instanceof Json.Text ? '"' + shown + '"' : shown;
  }

  private static String written(Json json) {
    return switch (json) {
      case Json.Text(_, String text) -> text;
      case Json.Numeral(_, String written) -> written;
      case Json.Flag(_, boolean flag) -> String.valueOf(flag);
      case Json.Null _ -> "null";
      case Json.Array _ -> "[…]";
      case Json.Structure _ -> "{…}";
    };
  }

  private static String shortened(String text) {
    String line =
        PlainText.visible(text.substring(0, Math.min(text.length(), MAX_SHOWN_LENGTH + 1)));
    return line.length() <= MAX_SHOWN_LENGTH ? line : line.substring(0, MAX_SHOWN_LENGTH) + "…";
  }
}
