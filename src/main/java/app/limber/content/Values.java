package app.limber.content;

import app.limber.words.Messages;
import app.limber.words.NearestName;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes single values out of JSON, and reports those that are not what they should be.
///
/// Every method answers empty where it has reported a problem.
final class Values {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /// No number that content needs is written longer; a longer one could take ages to work out.
  private static final int LONGEST_NUMBER = 100;

  private final ProblemCollector findings;
  private final Phrases phrases;

  Values(ProblemCollector findings, Phrases phrases) {
    this.findings = findings;
    this.phrases = phrases;
  }

  ProblemCollector findings() {
    return findings;
  }

  Phrases phrases() {
    return phrases;
  }

  Messages messages() {
    return phrases.messages();
  }

  /// Text that is not blank and has no line breaks or other control characters.
  Optional<String> text(Json json, int max) {
    if (!(json instanceof Json.Text text)) {
      return refused(json, messages().text("content.expected.text", max));
    }
    String value = text.value();
    int length = value.codePointCount(0, value.length());
    if (length > max) {
      return refused(
          json,
          messages().text("content.found.long", length),
          messages().text("content.expected.text", max));
    }
    if (value.codePoints().anyMatch(Character::isISOControl)) {
      return refused(
          json,
          messages().text("content.found.control"),
          messages().text("content.expected.plain"));
    }
    return value.isBlank()
        ? refused(json, messages().text("content.expected.text", max))
        : Optional.of(value);
  }

  Optional<String> id(Json json) {
    return json instanceof Json.Text text && isId(text.value())
        ? Optional.of(text.value())
        : refused(json, messages().text("content.expected.id", Limits.ID));
  }

  static boolean isId(String text) {
    // The length first: the pattern would need a deep stack for a very long text.
    return text.length() <= Limits.ID && ID.matcher(text).matches();
  }

  Optional<Boolean> flag(Json json) {
    return json instanceof Json.Flag flag
        ? Optional.of(flag.value())
        : refused(json, messages().text("content.expected.flag"));
  }

  /// One of the constants of `type`, as files write them: `hands-and-knees`.
  <E extends Enum<E>> Optional<E> oneOf(Json json, Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    Optional<E> constant =
        json instanceof Json.Text text
            ? constants.stream().filter(c -> Messages.code(c).equals(text.value())).findFirst()
            : Optional.empty();
    if (constant.isEmpty()) {
      oneOf(json, constants.stream().map(Messages::code).toList());
    }
    return constant;
  }

  /// One of some texts.
  Optional<String> oneOf(Json json, List<String> texts) {
    Optional<String> given =
        json instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    if (given.filter(texts::contains).isEmpty()) {
      findings.add(
          json.at(),
          phrases.found(json),
          phrases.oneOf(texts),
          given.flatMap(text -> NearestName.of(text, texts)));
      return Optional.empty();
    }
    return given;
  }

  /// A whole number; `12.0` is one.
  Optional<Integer> whole(Json json, int min, int max) {
    Optional<Integer> value =
        number(json)
            .filter(n -> within(n, BigDecimal.valueOf(min), BigDecimal.valueOf(max)))
            .filter(n -> n.remainder(BigDecimal.ONE).signum() == 0)
            .map(BigDecimal::intValueExact);
    return value.isPresent()
        ? value
        : refused(json, messages().text("content.expected.whole", min, max));
  }

  /// Seconds, whole or not, to the nanosecond.
  Optional<Duration> seconds(Json json, BigDecimal min, BigDecimal max) {
    Optional<Duration> value = number(json).filter(n -> within(n, min, max)).map(Values::duration);
    return value.isPresent()
        ? value
        : refused(json, messages().text("content.expected.seconds", plain(min), plain(max)));
  }

  /// Any number from `min` to `max`.
  Optional<Double> number(Json json, int min, int max) {
    Optional<Double> value =
        number(json)
            .filter(n -> within(n, BigDecimal.valueOf(min), BigDecimal.valueOf(max)))
            .map(BigDecimal::doubleValue);
    return value.isPresent()
        ? value
        : refused(json, messages().text("content.expected.number", min, max));
  }

  Optional<List<Json>> list(Json json, int min, int max) {
    String expected = messages().text("content.expected.list", min, max);
    if (!(json instanceof Json.Array array)) {
      return refused(json, expected);
    }
    int size = array.items().size();
    return size >= min && size <= max
        ? Optional.of(array.items())
        : refused(json, messages().count("content.found.items", size), expected);
  }

  Optional<Json.Structure> object(Json json, String expected) {
    return json instanceof Json.Structure object ? Optional.of(object) : refused(json, expected);
  }

  private <T> Optional<T> refused(Json json, String expected) {
    return refused(json, phrases.found(json), expected);
  }

  private <T> Optional<T> refused(Json json, String found, String expected) {
    findings.add(json.at(), found, expected);
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(Json json) {
    if (!(json instanceof Json.Numeral number) || number.written().length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(number.written()));
    } catch (NumberFormatException tooLarge) {
      return Optional.empty(); // an exponent that BigDecimal cannot hold: out of every range
    }
  }

  private static boolean within(BigDecimal number, BigDecimal min, BigDecimal max) {
    return number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
  }

  private static Duration duration(BigDecimal seconds) {
    return Duration.ofNanos(seconds.movePointRight(9).longValue());
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  static String plain(Duration duration) {
    return plain(BigDecimal.valueOf(duration.toNanos(), 9));
  }
}
