package app.limber.json;

import app.limber.json.JsonProblem.Flaw;
import app.limber.words.EnumCodes;
import app.limber.words.PlainText;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The types of JSON values that Limber's files have.
public final class JsonTypes {
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final long BILLION = 1_000_000_000;

  private JsonTypes() {}

  /// Text of any length and content.
  public static JsonType<String> text() {
    return parsed(Flaw.BAD_TEXT, Function.identity());
  }

  /// One line of text with something to see, of at most `max` code points, without control
  /// characters.
  public static JsonType<String> line(int max) {
    return (json, problems) -> {
      if (!(json instanceof Json.Text(_, String value))) {
        return problems.refuse(json, Flaw.EXPECTED_TEXT, max);
      }
      if (value.codePointCount(0, value.length()) > max) {
        return problems.refuse(json, Flaw.TOO_LONG, max);
      }
      if (PlainText.hasControls(value)) {
        return problems.refuse(json, Flaw.BAD_TEXT);
      }
      return PlainText.isBlank(value) ? problems.refuse(json, Flaw.BLANK, max) : Optional.of(value);
    };
  }

  /// Text that `parse` makes something of.
  ///
  /// @param flaw the problem if it throws a [DateTimeException] or [IllegalArgumentException]
  public static <T> JsonType<T> parsed(Flaw flaw, Function<String, T> parse) {
    return (json, problems) -> {
      if (!(json instanceof Json.Text(_, String value))) {
        return problems.refuse(json, Flaw.EXPECTED_TEXT);
      }
      try {
        return Optional.of(parse.apply(value));
      } catch (DateTimeException | IllegalArgumentException _) {
        return problems.refuse(json, flaw);
      }
    };
  }

  public static JsonType<UUID> uuid() {
    return parsed(
        Flaw.NO_ID,
        text -> {
          // UUID.fromString accepts shorter groups.
          if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
          }
          return UUID.fromString(text);
        });
  }

  public static JsonType<LocalDate> date() {
    return parsed(Flaw.NO_DATE, LocalDate::parse);
  }

  public static JsonType<Boolean> flag() {
    return (json, problems) ->
        json instanceof Json.Flag(_, boolean value)
            ? Optional.of(value)
            : problems.refuse(json, Flaw.EXPECTED_FLAG);
  }

  /// One of some texts.
  public static JsonType<String> oneOf(List<String> texts) {
    return (json, problems) -> {
      if (!(json instanceof Json.Text(_, String value))) {
        return problems.refuse(json, Flaw.EXPECTED_TEXT, texts);
      }
      return texts.contains(value)
          ? Optional.of(value)
          : problems.refuse(json, Flaw.NONE_OF, texts);
    };
  }

  /// One of the constants of an enumeration, by its code: `hands-and-knees`.
  public static <E extends Enum<E>> JsonType<E> constant(Class<E> type) {
    EnumCodes<E> codes = EnumCodes.of(type);
    JsonType<String> code = oneOf(codes.codes());
    return (json, problems) -> code.read(json, problems).flatMap(codes::find);
  }

  /// A whole number from `min` to `max`; `12.0` is one.
  public static JsonType<Integer> whole(int min, int max) {
    return (json, problems) -> {
      if (!(json instanceof Json.Numeral number)) {
        return problems.refuse(json, Flaw.EXPECTED_NUMBER, min, max);
      }
      if (number.isWithin(min * BILLION, max * BILLION)) {
        return number.isWhole()
            ? Optional.of((int) (number.billionths() / BILLION))
            : problems.refuse(json, Flaw.NO_WHOLE_NUMBER, min, max);
      }
      Flaw flaw = number.isComputable() ? Flaw.OUT_OF_RANGE : Flaw.NO_WHOLE_NUMBER;
      return problems.refuse(json, flaw, min, max);
    };
  }

  /// Any number from `min` to `max`.
  public static JsonType<Double> decimal(int min, int max) {
    return (json, problems) ->
        json instanceof Json.Numeral number && number.isWithin(min * BILLION, max * BILLION)
            ? Optional.of(number.decimal())
            : problems.refuse(json, Flaw.NO_DECIMAL, min, max);
  }

  /// Seconds from `min` to `max`, to the nanosecond.
  public static JsonType<Duration> seconds(Duration min, Duration max) {
    return (json, problems) ->
        json instanceof Json.Numeral number && number.isWithin(min.toNanos(), max.toNanos())
            ? Optional.of(Duration.ofNanos(number.billionths()))
            : problems.refuse(json, Flaw.NO_SECONDS, min, max);
  }

  /// A list of `min` to `max` items; an item with a problem is left out.
  public static <T> JsonType<List<T>> list(int min, int max, JsonType<T> item) {
    return (json, problems) -> {
      if (!(json instanceof Json.Array(_, List<Json> items))) {
        return problems.refuse(json, Flaw.EXPECTED_ARRAY, min, max);
      }
      if (items.size() < min || items.size() > max) {
        return problems.refuse(json, Flaw.WRONG_SIZE, min, max);
      }
      return Optional.of(
          items.stream().flatMap(value -> item.read(value, problems).stream()).toList());
    };
  }

  /// An object, read field by field.
  ///
  /// @param expected a phrase for what it should be
  public static <T> JsonType<T> object(String expected, Function<JsonFields, Optional<T>> read) {
    return (json, problems) ->
        json instanceof Json.Structure object
            ? read.apply(new JsonFields(object, problems))
            : problems.refuse(json, Flaw.EXPECTED_OBJECT, expected);
  }
}
