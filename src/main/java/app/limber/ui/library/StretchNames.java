package app.limber.ui.library;

import app.limber.routine.Library;
import app.limber.routine.Stretch;
import app.limber.words.Messages;

/// What stretches are called, so that no two of them are called the same.
public final class StretchNames {
  private final Library library;
  private final Messages messages;

  public StretchNames(Library library, Messages messages) {
    this.library = library;
    this.messages = messages;
  }

  /// The name of a stretch, with its id where another has the same name.
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
