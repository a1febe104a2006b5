package app.limber.content;

import java.util.List;
import java.util.Optional;

/// A JSON value that knows where it stands in its file.
sealed interface Json {
  SourceLocation at();

  record Text(SourceLocation at, String value) implements Json {}

  /// A number as it is written, so that no digit and no size is lost before it is judged.
  record Numeral(SourceLocation at, String written) implements Json {}

  record Flag(SourceLocation at, boolean value) implements Json {}

  record Null(SourceLocation at) implements Json {}

  record Array(SourceLocation at, List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  /// The fields in the order of the file; of a field that is there twice, the first.
  record Structure(SourceLocation at, List<Field> fields) implements Json {
    public Structure {
      fields = List.copyOf(fields);
    }

    Optional<Json> get(String name) {
      return fields.stream().filter(f -> f.name().equals(name)).map(Field::value).findFirst();
    }
  }

  /// A field of an object; `at` is where its name stands.
  record Field(SourceLocation at, String name, Json value) {}
}
