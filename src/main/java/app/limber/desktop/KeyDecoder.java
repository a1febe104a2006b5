package app.limber.desktop;

import app.limber.practice.program.Key;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Reads the bytes that a terminal sends as keys: characters in UTF-8, and the sequences that begin
/// with Escape for keys without one.
final class KeyDecoder {
  private static final int END = -1;
  private static final int CTRL_D = 0x04;
  private static final int ESCAPE = 0x1b;
  private static final int DELETE = 0x7f;
  private static final int NOT_A_CHARACTER = 0xfffd;

  /// No sequence of a real keyboard is longer.
  private static final int LONGEST_SEQUENCE = 32;

  private final InputStream in;
  private final BooleanSupplier more;

  /// @param more whether another byte follows at once: the Escape key comes alone
  KeyDecoder(InputStream in, BooleanSupplier more) {
    this.in = in;
    this.more = more;
  }

  /// The next key, or empty at the end of the input.
  Optional<Key> next() throws IOException {
    int first = in.read();
    return switch (first) {
      case END, CTRL_D -> Optional.empty();
      case ESCAPE -> Optional.of(more.getAsBoolean() ? sequence() : Key.Named.ESCAPE);
      case '\r', '\n' -> Optional.of(Key.Named.ENTER);
      case '\b', DELETE -> Optional.of(Key.Named.BACKSPACE);
      default -> Optional.of(first < ' ' ? Key.Named.OTHER : new Key.Typed(character(first)));
    };
  }

  private Key sequence() throws IOException {
    int introducer = in.read();
    if (introducer != '[' && introducer != 'O') {
      return Key.Named.OTHER;
    }
    StringBuilder text = new StringBuilder();
    int next = in.read();
    while (next != END && !isFinal(next) && text.length() < LONGEST_SEQUENCE) {
      text.append((char) next);
      next = in.read();
    }
    return switch (next) {
      case 'A' -> Key.Named.UP;
      case 'B' -> Key.Named.DOWN;
      case 'C' -> Key.Named.RIGHT;
      case 'D' -> Key.Named.LEFT;
      case 'H' -> Key.Named.HOME;
      case 'F' -> Key.Named.END;
      case 'M' -> Key.Named.ENTER;
      case '~' -> numbered(text.toString());
      default -> Key.Named.OTHER;
    };
  }

  private static boolean isFinal(int next) {
    return next >= '@' && next <= '~';
  }

  /// The keys that are sent as a number; a modifier may follow it.
  private static Key numbered(String text) {
    return switch (text.split(";", 2)[0]) {
      case "1", "7" -> Key.Named.HOME;
      case "4", "8" -> Key.Named.END;
      case "5" -> Key.Named.PAGE_UP;
      case "6" -> Key.Named.PAGE_DOWN;
      default -> Key.Named.OTHER;
    };
  }

  private int character(int first) throws IOException {
    int length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
    if (length == 0) {
      return NOT_A_CHARACTER;
    }
    byte[] bytes = new byte[length];
    bytes[0] = (byte) first;
    for (int i = 1; i < length; i++) {
      int next = in.read();
      if (next == END) {
        return NOT_A_CHARACTER;
      }
      bytes[i] = (byte) next;
    }
    return new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
  }
}
