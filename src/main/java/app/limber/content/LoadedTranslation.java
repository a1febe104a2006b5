package app.limber.content;

import app.limber.json.Json;
import java.util.Optional;

/// The texts of a content file in another language, as read, and the problems of their file.
record LoadedTranslation(
    ContentFile file, Kind kind, Optional<Json> json, ProblemCollector problems) {
  String id() {
    return file.id();
  }
}
