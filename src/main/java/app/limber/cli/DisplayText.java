package app.limber.cli;

import app.limber.desktop.DisplayState;
import app.limber.words.Words;
import java.util.Optional;

/// Says why no window can open.
final class DisplayText {
  private DisplayText() {}

  /// One sentence, or nothing if the window can open.
  static Optional<String> problem(Words words, DisplayState state) {
    return switch (state) {
      case DisplayState.Ready ignored -> Optional.empty();
      case DisplayState.NoDisplay ignored -> Optional.of(words.text("desktop.no-display"));
      case DisplayState.NoAnswer silent ->
          Optional.of(words.text("desktop.display-silent", silent.name()));
      case DisplayState.NoGtk ignored -> Optional.of(words.text("desktop.no-gtk"));
    };
  }
}
