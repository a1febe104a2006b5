package app.limber.content;

import java.util.Optional;

/// A content file after reading: what it holds, if anything could be made of it, and its problems.
record LoadedFile(
    ContentFile file,
    Kind kind,
    Optional<StretchDecoder.Parsed> stretch,
    Optional<Ordered<ParsedRoutine>> routine,
    ProblemCollector problems) {
  String id() {
    return file.id();
  }
}
