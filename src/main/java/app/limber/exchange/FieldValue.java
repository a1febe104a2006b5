package app.limber.exchange;

import app.limber.exchange.HistoryProblem.What;
import app.limber.words.EnumCodes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a file says in one field, as text; each reading of it that fails is told to the draft of
/// the session.
///
/// @param place what stands before the name where the file nests, such as `stretches[2].`; kept
///     apart because only problems show it, and a long log has a million fields
record FieldValue(String place, String name, int line, String found, SessionDraft draft) {
  /// The largest number of seconds or repetitions: more than eleven days.
  static final int MAX_NUMBER = 1_000_000;

  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 9998;
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_SHOWN_LENGTH = 60;
  private static final Pattern UUID_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");

  /// A field of the session itself.
  FieldValue(String name, int line, String found, SessionDraft draft) {
    this("", name, line, found, draft);
  }

  Optional<UUID> uuid() {
    if (UUID_TEXT.matcher(found).matches()) {
      return Optional.of(UUID.fromString(found));
    }
    return wrong(What.NO_ID);
  }

  /// A text of any length and content that Unicode allows.
  Optional<String> text() {
    if (!isUnicode(found)) {
      return wrong(What.BAD_TEXT);
    }
    return Optional.of(found);
  }

  /// A name or an id: short, not blank, nothing in it that would change how it is shown.
  Optional<String> shortName() {
    if (found.isBlank()) {
      return wrong(What.BLANK);
    }
    if (found.length() > MAX_NAME_LENGTH) {
      return wrong(What.TOO_LONG, MAX_NAME_LENGTH);
    }
    if (!isUnicode(found) || hasControls(found)) {
      return wrong(What.BAD_TEXT);
    }
    return Optional.of(found);
  }

  /// A whole number from 0 to `max`.
  Optional<Integer> number(int max) {
    if (!WHOLE_NUMBER.matcher(found).matches()) {
      return wrong(What.NO_WHOLE_NUMBER);
    }
    long number = Long.parseLong(found);
    if (number < 0 || number > max) {
      return wrong(What.OUT_OF_RANGE, 0, max);
    }
    return Optional.of((int) number);
  }

  Optional<OffsetDateTime> time() {
    try {
      OffsetDateTime time = OffsetDateTime.parse(found);
      return inYears(time.getYear()) ? Optional.of(time) : wrong(What.NO_TIME);
    } catch (DateTimeException e) {
      return wrong(What.NO_TIME);
    }
  }

  Optional<Instant> instant() {
    try {
      Instant instant = Instant.parse(found);
      return inYears(instant.atOffset(ZoneOffset.UTC).getYear())
          ? Optional.of(instant)
          : wrong(What.NO_INSTANT);
    } catch (DateTimeException e) {
      return wrong(What.NO_INSTANT);
    }
  }

  Optional<LocalDate> date() {
    try {
      LocalDate date = LocalDate.parse(found);
      return inYears(date.getYear()) ? Optional.of(date) : wrong(What.NO_DATE);
    } catch (DateTimeException e) {
      return wrong(What.NO_DATE);
    }
  }

  /// A zone id or an offset, as it is written in the file.
  Optional<String> zone() {
    try {
      ZoneId zone = ZoneId.of(found);
      return Optional.of(zone).map(known -> found);
    } catch (DateTimeException e) {
      return wrong(What.NO_ZONE);
    }
  }

  <E extends Enum<E>> Optional<E> oneOf(EnumCodes<E> codes) {
    Optional<E> constant = codes.find(found);
    return constant.isPresent() ? constant : wrong(What.NONE_OF, codes.toString());
  }

  /// What was found, fit to be shown in one line.
  String shortened() {
    String line = found.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= MAX_SHOWN_LENGTH ? line : line.substring(0, MAX_SHOWN_LENGTH) + "…";
  }

  private <T> Optional<T> wrong(What what, Object... details) {
    Object[] all = new Object[details.length + 2];
    all[0] = place + name;
    all[1] = shortened();
    System.arraycopy(details, 0, all, 2, details.length);
    draft.wrong(line, what, all);
    return Optional.empty();
  }

  private static boolean inYears(int year) {
    return year >= MIN_YEAR && year <= MAX_YEAR;
  }

  /// Whether every half of a surrogate pair has its other half, as only then it can be written.
  private static boolean isUnicode(String text) {
    int next;
    for (int i = 0; i < text.length(); i += Character.charCount(next)) {
      next = text.codePointAt(i);
      if (next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
