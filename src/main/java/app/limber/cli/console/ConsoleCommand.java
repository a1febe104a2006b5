package app.limber.cli.console;

import app.limber.desktop.Key;

/// What a key asks of the console player.
enum ConsoleCommand {
  PAUSE,
  NEXT,
  BACK,
  LONGER,
  PAIN,
  /// Voice and tones, off and on.
  MUTE,
  QUIT,
  KEYS,
  /// Nothing of its own; says *ready* while the player waits for that.
  NONE;

  static ConsoleCommand of(Key key) {
    return switch (key) {
      case Key.Typed typed -> of(typed.codePoint());
      case Key.Named named ->
          switch (named) {
            case RIGHT, PAGE_DOWN -> NEXT;
            case LEFT, PAGE_UP -> BACK;
            case UP -> LONGER;
            case DOWN, HOME, END, ENTER, ESCAPE, BACKSPACE, OTHER -> NONE;
          };
    };
  }

  private static ConsoleCommand of(int character) {
    return switch (Character.toLowerCase(character)) {
      case ' ' -> PAUSE;
      case 'n' -> NEXT;
      case 'b' -> BACK;
      // The plus of many keyboards needs Shift, which a sleepy hand may forget.
      case '+', '=' -> LONGER;
      case 'm' -> MUTE;
      case 'p' -> PAIN;
      case 'q' -> QUIT;
      case '?' -> KEYS;
      default -> NONE;
    };
  }
}
