package app.limber.ui.library;

import app.limber.routine.Library;
import app.limber.routine.Stretch;
import app.limber.words.Messages;

/// Gives stretches names that are unique within a library.
public final class StretchNames {
  private final Library library;
  private final Messages messages;

  public StretchNames(Library library, Messages messages) {
    this.library = library;
    this.messages = messages;
  }

  /// The name of a stretch, followed by its id if another stretch has the same name.
  public String of(Stretch stretch) {
    boolean alone =
        library.stretches().values().stream()
            .filter(other -> !other.id().equals(stretch.id()))
            .noneMatch(other -> other.name().equals(stretch.name()));
    return alone
        ? stretch.name()
        : messages.text("routines.name-and-id", stretch.name(), stretch.id());
  }
}
