package app.limber.cli.console;

import app.limber.practice.program.Terminal;

/// How far the user of a session in a terminal can see and answer it.
enum Audience {
  /// Output is visible and keys are read: the session waits for answers.
  WATCHING,
  /// Keys are read, but output goes elsewhere, such as to a screen reader: nothing waits.
  LISTENING,
  /// No keys are read: nothing waits.
  ABSENT;

  static Audience of(Terminal terminal) {
    if (!terminal.hasKeys()) {
      return ABSENT;
    }
    return terminal.hasScreen() ? WATCHING : LISTENING;
  }
}
