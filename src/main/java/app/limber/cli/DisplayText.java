package app.limber.cli;

import app.limber.practice.program.DisplayState;
import app.limber.words.Messages;
import java.util.Optional;

/// Says why no window can open.
final class DisplayText {
  private DisplayText() {}

  /// One sentence, or nothing if the window can open.
  static Optional<String> problem(Messages messages, DisplayState state) {
    return switch (state) {
      case DisplayState.Ready _ -> Optional.empty();
      case DisplayState.NoDisplay _ -> Optional.of(messages.text("desktop.no-display"));
      case DisplayState.NoAnswer silent ->
          Optional.of(messages.text("desktop.display-silent", silent.name()));
      case DisplayState.NoGtk _ -> Optional.of(messages.text("desktop.no-gtk"));
    };
  }
}
