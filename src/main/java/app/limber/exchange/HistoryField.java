package app.limber.exchange;

import app.limber.json.SourceLocation;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  /// Whether what is at `at` in a JSON file, or the outermost field around it, is a field of a
  /// session.
  static boolean isKnown(SourceLocation at) {
    SourceLocation field = at;
    for (SourceLocation up = at.parent(); up != null && up.parent() != null; up = up.parent()) {
      field = up;
    }
    return named(field.step()).isPresent();
  }

  boolean required() {
    return required;
  }
}
