package app.limber.content;

import app.limber.json.Json;
import java.util.Optional;
import java.util.Set;

/// What a content file describes.
public enum Kind {
  STRETCH("stretches"),
  ROUTINE("routines");

  private static final Set<String> ROUTINE_FIELDS = Set.of("stretches", "restSeconds");

  private final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  /// The name of the folder that such files belong in.
  public String folder() {
    return folder;
  }

  /// The kind of files that a folder of this name holds.
  public static Optional<Kind> ofFolder(String name) {
    for (Kind kind : values()) {
      if (kind.folder.equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// The kind of a file that is in neither folder, by the fields it has.
  static Kind ofFields(Json json) {
    return json instanceof Json.Structure object
            && ROUTINE_FIELDS.stream().anyMatch(name -> object.get(name).isPresent())
        ? ROUTINE
        : STRETCH;
  }
}
