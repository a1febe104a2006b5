package app.limber.content;

import app.limber.routine.Stretch;
import java.util.Optional;

/// A content file after reading: what it holds, if anything could be made of it, and its problems.
record LoadedFile(
    ContentFile file,
    Kind kind,
    Optional<Placed<Stretch>> stretch,
    Optional<Placed<RoutineDraft>> routine,
    Findings findings) {
  String id() {
    return file.id();
  }
}
