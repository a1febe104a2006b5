package app.limber.exchange;

import app.limber.json.SourceLocation;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fields of a session in the files that the log is exchanged in.
enum HistoryField {
  ID("id", Kind.TEXT, true),
  ROUTINE("routine", Kind.TEXT, true),
  ROUTINE_NAME("routineName", Kind.TEXT, false),
  STARTED_AT("startedAt", Kind.TEXT, true),
  ZONE("zone", Kind.TEXT, false),
  PRACTICE_DAY("practiceDay", Kind.TEXT, false),
  PLANNED_SECONDS("plannedSeconds", Kind.NUMBER, true),
  ACTIVE_SECONDS("activeSeconds", Kind.NUMBER, true),
  OUTCOME("outcome", Kind.TEXT, true),
  STIFFNESS_BEFORE("stiffnessBefore", Kind.NUMBER, false),
  STIFFNESS_AFTER("stiffnessAfter", Kind.NUMBER, false),
  NOTE("note", Kind.TEXT, false),
  PAIN("pain", Kind.OBJECT, false),
  STRETCHES("stretches", Kind.ARRAY, false),
  REVISION("revision", Kind.TEXT, false),
  RECORDED_AT("recordedAt", Kind.TEXT, false),
  // In CSV only, where there are no objects.
  PAIN_STRETCH("painStretch", Kind.TEXT, false),
  PAIN_WHERE("painWhere", Kind.TEXT, false);

  private static final Map<String, HistoryField> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(field -> field.key, Function.identity()));

  private static final Map<String, HistoryField> BY_TITLE =
      Arrays.stream(values())
          .collect(Collectors.toMap(field -> plain(field.key), Function.identity()));

  private static final Set<String> IN_STRETCH =
      Set.of("stretch", "side", "outcome", "reps", "activeSeconds");
  private static final Set<String> IN_PAIN = Set.of("stretch", "where");

  private final String key;
  private final Kind kind;
  private final boolean required;

  HistoryField(String key, Kind kind, boolean required) {
    this.key = key;
    this.kind = kind;
    this.required = required;
  }

  /// What a field holds.
  enum Kind {
    TEXT,
    NUMBER,
    OBJECT,
    ARRAY
  }

  static Optional<HistoryField> named(String key) {
    return Optional.ofNullable(BY_NAME.get(key));
  }

  /// Returns the field for a column title. Ignores case, and blanks, `_` or `-` between words.
  static Optional<HistoryField> ofColumn(String title) {
    return Optional.ofNullable(BY_TITLE.get(plain(title)));
  }

  private static String plain(String title) {
    return title.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
  }

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  /// Whether a location in a JSON file is a known field of a session, of one of its stretches or of
  /// its stop for pain.
  static boolean isKnown(SourceLocation at) {
    Deque<String> steps = new ArrayDeque<>();
    for (SourceLocation up = at; up != null && up.parent() != null; up = up.parent()) {
      steps.push(up.step());
    }
    String field = steps.isEmpty() ? "" : steps.pop();
    return steps.isEmpty()
        ? named(field).isPresent()
        : (field.equals(PAIN.key) && steps.size() == 1 && IN_PAIN.contains(steps.getLast()))
            || (field.equals(STRETCHES.key)
                && steps.size() == 2
                && IN_STRETCH.contains(steps.getLast()));
  }

  boolean required() {
    return required;
  }
}
