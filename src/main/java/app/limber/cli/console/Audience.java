package app.limber.cli.console;

import app.limber.practice.program.Terminal;

/// Who a session in a terminal is played for.
enum Audience {
  /// A person sees what is shown and can answer it: what needs an answer waits for it.
  WATCHING,
  /// Keys come, but what is written goes elsewhere, such as to a screen reader: nothing waits.
  LISTENING,
  /// Nobody can answer.
  ABSENT;

  static Audience of(Terminal terminal) {
    if (!terminal.hasKeys()) {
      return ABSENT;
    }
    return terminal.hasScreen() ? WATCHING : LISTENING;
  }
}
