package app.limber.exchange;

import app.limber.words.Messages;
import app.limber.words.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something in a file that cannot be taken into the log.
///
/// @param line where, from 1; 0 if it is about the whole file
/// @param subject what the problem concerns
/// @param number the number of the session or of the answer in the file, from 1; 0 for the file
/// @param id the id of the session or answer in the file, if it could be read
/// @param details what fills the sentence: mostly the field, then what was found
public record HistoryProblem(
    int line, Subject subject, int number, @Nullable String id, What what, List<Object> details) {
  public HistoryProblem {
    id = id == null ? null : PlainText.excerpt(id);
    details = details.stream().map(HistoryProblem::shown).toList();
  }

  /// Text from the file is never shown unchanged: it may be long, or contain control sequences for
  /// the terminal.
  private static Object shown(Object detail) {
    return detail instanceof String text ? PlainText.excerpt(text) : detail;
  }

  /// A part of a sentence that is in the bundle.
  ///
  /// @param arguments further parts, or what fills this one
  record Phrase(String key, List<Object> arguments) {
    Phrase {
      arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, Object... arguments) {
      return new Phrase(key, List.of(arguments));
    }

    private String text(Messages messages) {
      return messages.text(key, texts(arguments, messages).toArray());
    }
  }

  private static List<Object> texts(List<Object> details, Messages messages) {
    return details.stream()
        .map(detail -> detail instanceof Phrase phrase ? phrase.text(messages) : detail)
        .toList();
  }

  /// What a problem concerns.
  enum Subject {
    FILE,
    SESSION,
    ANSWER
  }

  static HistoryProblem ofFile(int line, What what, Object... details) {
    return new HistoryProblem(line, Subject.FILE, 0, null, what, List.of(details));
  }

  HistoryProblem withId(@Nullable String newId) {
    return new HistoryProblem(line, subject, number, newId, what, details);
  }

  /// Whether the file cannot be read on, so that skipping the session does not help.
  public boolean isOfFile() {
    return subject == Subject.FILE;
  }

  /// The problem as one sentence that says where it is.
  public String sentence(String file, Messages messages) {
    String name = PlainText.visible(file);
    String reason = messages.name("history.problem", what, texts(details, messages).toArray());
    if (line == 0) {
      return messages.text("history.problem.in-file", name, reason);
    }
    if (subject == Subject.FILE) {
      return messages.text("history.problem.in-line", name, line, reason);
    }
    String which = id == null ? "" : messages.text("history.problem.id", id);
    String key =
        subject == Subject.ANSWER ? "history.problem.in-answer" : "history.problem.in-session";
    return messages.text(key, name, line, number, which, reason);
  }

  /// What is wrong; each has its sentence in the bundle.
  public enum What {
    EMPTY_FILE,
    TOO_LARGE,
    BAD_UTF8,
    BAD_JSON,
    BAD_JSON_IN_CELL,
    TOO_DEEP,
    TOO_MANY_VALUES,
    TOO_LONG_TEXT,
    BAD_CSV,
    NO_OBJECT,
    NO_SESSIONS,
    AFTER_END,
    TOO_MANY_PROBLEMS,
    TOO_MANY_ANSWERS,
    NO_HEADER,
    NO_COLUMNS,
    MISSING_COLUMN,
    MISSING_COLUMN_AMONG_SEMICOLONS,
    MISSING_COLUMN_AMONG_TABS,
    DOUBLE_COLUMN,
    WRONG_CELL_COUNT,
    WRONG_CELL_COUNT_AMONG_SEMICOLONS,
    WRONG_CELL_COUNT_AMONG_TABS,
    NO_SESSION_OBJECT,
    MISSING,
    DOUBLE_FIELD,
    EXPECTED_TEXT,
    EXPECTED_NUMBER,
    EXPECTED_ARRAY,
    EXPECTED_OBJECT,
    NO_WHOLE_NUMBER,
    OUT_OF_RANGE,
    BLANK,
    TOO_LONG,
    BAD_TEXT,
    NO_ID,
    NO_TIME,
    NO_INSTANT,
    NO_DATE,
    NO_ZONE,
    NONE_OF,
    REVISION_WITHOUT_TIME,
    DAY_TOO_FAR
  }
}
