package app.limber.desktop;

import app.limber.practice.program.Key;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jline.utils.NonBlockingReader;

/// Reads as keys what a terminal sends: characters, and the sequences that begin with Escape for
/// keys without one.
final class KeyDecoder {
  private static final int END = -1;
  private static final int CTRL_D = 0x04;
  private static final int ESCAPE = 0x1b;
  private static final int DELETE = 0x7f;
  private static final int NOT_A_CHARACTER = 0xfffd;

  /// No sequence of a real keyboard is longer.
  private static final int LONGEST_SEQUENCE = 32;

  /// How long the second byte of a sequence may take, which tells it from the Escape key. Enough
  /// for a slow line or a busy machine, as JLine hands each byte from thread to thread; less than a
  /// person takes to the next key.
  private static final int SEQUENCE_MILLIS = 100;

  /// How long each further byte may take. Nobody types such a beginning, so there is time for a
  /// machine that is very busy; a byte that is missed would be taken for a key of its own.
  private static final int REST_MILLIS = 2_000;

  /// How long to wait for a key before waiting again. Without an end JLine would wait holding the
  /// lock that closing the terminal needs.
  private static final long PATIENCE_MILLIS = Duration.ofHours(1).toMillis();

  private final NonBlockingReader in;

  KeyDecoder(NonBlockingReader in) {
    this.in = in;
  }

  /// The next key, or empty at the end of the input.
  Optional<Key> next() throws IOException {
    int first = read();
    return switch (first) {
      case END, CTRL_D -> Optional.empty();
      case ESCAPE -> Optional.of(sequence());
      case '\r', '\n' -> Optional.of(Key.Named.ENTER);
      case '\b', DELETE -> Optional.of(Key.Named.BACKSPACE);
      default -> Optional.of(first < ' ' ? Key.Named.OTHER : new Key.Typed(character(first)));
    };
  }

  private Key sequence() throws IOException {
    int following = in.peek(SEQUENCE_MILLIS);
    if (following < 0 || following == ESCAPE) {
      return Key.Named.ESCAPE;
    }
    int introducer = in.read();
    if (introducer != '[' && introducer != 'O') {
      return Key.Named.OTHER;
    }
    StringBuilder text = new StringBuilder();
    int next = readFollowing();
    while (next >= 0 && !isFinal(next) && text.length() < LONGEST_SEQUENCE) {
      text.append((char) next);
      next = readFollowing();
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

  /// Blocks until a character arrives.
  private int read() throws IOException {
    int next = in.read(PATIENCE_MILLIS);
    while (next == NonBlockingReader.READ_EXPIRED) {
      next = in.read(PATIENCE_MILLIS);
    }
    return next;
  }

  /// The next character of a sequence; negative if none follows.
  private int readFollowing() throws IOException {
    return in.read(REST_MILLIS);
  }

  /// A character beyond the basic plane arrives as a pair of surrogates.
  private int character(int first) throws IOException {
    if (!Character.isSurrogate((char) first)) {
      return first;
    }
    int second = readFollowing();
    return second > 0 && Character.isSurrogatePair((char) first, (char) second)
        ? Character.toCodePoint((char) first, (char) second)
        : NOT_A_CHARACTER;
  }
}
