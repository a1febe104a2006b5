package app.limber.content;

import java.util.Optional;

/// What every content file begins with: the schema it names, its id, its name, its place in lists.
record Header(Optional<String> id, Optional<String> name, Optional<Integer> order) {
  /// Reads these fields.
  ///
  /// @param fileId the file's name without `.json`, which the id must repeat
  static Header read(Fields fields, Values values, String fileId) {
    fields.optional("$schema", json -> values.text(json, Limits.SCHEMA));
    Optional<String> id = fields.required("id", values::id);
    // A file whose own name is no id has a problem of its own.
    if (Values.isId(fileId) && id.filter(given -> !given.equals(fileId)).isPresent()) {
      values
          .findings()
          .add(
              fields.at("id"),
              Phrases.quoted(id.get()),
              values.messages().text("content.expected.file-name", Phrases.quoted(fileId)));
    }
    return new Header(
        id,
        fields.required("name", json -> values.text(json, Limits.NAME)),
        fields.optional("order", json -> values.whole(json, 1, Limits.ORDER)));
  }
}
