package app.limber.content;

import java.util.Optional;

/// A content file after reading: what it holds, if anything could be made of it, and its problems.
record LoadedFile(
    ContentFile file,
    Kind kind,
    Optional<StretchDraft> stretch,
    Optional<Placed<RoutineDraft>> routine,
    Findings findings) {
  String id() {
    return file.id();
  }
}
