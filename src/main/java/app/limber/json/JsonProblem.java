package app.limber.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that a JSON text should not have, or lacks.
///
/// @param at the place of the value, of the name for [Flaw#UNKNOWN] and [Flaw#DOUBLE_FIELD], of the
///     object for [Flaw#MISSING]
/// @param found the value; null where there is none
/// @param details what was expected, as each flaw says
public record JsonProblem(
    SourceLocation at, Flaw flaw, @Nullable Json found, List<Object> details) {
  public JsonProblem {
    details = List.copyOf(details);
  }

  /// What is wrong.
  public enum Flaw {
    /// Details: the names of the required fields that are absent.
    MISSING,
    /// Details: the names of the known fields that are absent.
    UNKNOWN,
    DOUBLE_FIELD,
    AFTER_END,
    /// Details: the greatest length, or the list of allowed texts.
    EXPECTED_TEXT,
    /// Details: the least and the greatest number.
    EXPECTED_NUMBER,
    /// Details: the least and the greatest number of items.
    EXPECTED_ARRAY,
    /// Details: a phrase for the object that was expected.
    EXPECTED_OBJECT,
    EXPECTED_FLAG,
    /// Details: the least and the greatest number of items.
    WRONG_SIZE,
    /// Details: the greatest length.
    BLANK,
    /// Details: the greatest length, in code points.
    TOO_LONG,
    /// Characters that are not allowed, such as line breaks.
    BAD_TEXT,
    NO_ID,
    /// Details: the least and the greatest number.
    NO_WHOLE_NUMBER,
    /// Details: the least and the greatest number.
    OUT_OF_RANGE,
    /// Details: the least and the greatest number.
    NO_DECIMAL,
    /// Details: the least and the greatest duration.
    NO_SECONDS,
    /// Details: the list of allowed texts.
    NONE_OF,
    NO_DATE,
    NO_TIME,
    NO_INSTANT,
    NO_ZONE,
    /// Well formed, but refused by a rule of the caller.
    UNUSABLE
  }
}
