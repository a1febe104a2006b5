package app.limber.desktop;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import app.limber.practice.program.KeyPositions;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Reads from the X server which character each letter key types.
///
/// On Linux the toolkit reports only the character of a key that has no Latin letter in the first
/// layout. Other systems report the key by its position, so nothing is read there.
public final class XKeyPositions implements KeyPositions {
  private static final System.Logger LOG = System.getLogger(XKeyPositions.class.getName());

  /// The letters of the three rows of a US keyboard, and the X key code of the first key of each.
  private static final Map<Integer, String> ROWS =
      Map.of(24, "QWERTYUIOP", 38, "ASDFGHJKL", 52, "ZXCVBNM");

  private static final int MOST_LAYOUTS = 4;
  private static final int CORE_KEYBOARD = 0x100;
  private static final int STATE_BYTES = 64;

  private final String display;
  private final Executor background;
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile Map<String, Character> letters = Map.of();

  /// @param display the value of `DISPLAY`
  /// @param background runs tasks that block for a moment
  XKeyPositions(String display, Executor background) {
    this.display = display;
    this.background = background;
  }

  /// Returns the key positions of this system; none before the first [#refresh()].
  ///
  /// @param osName the system property `os.name`
  /// @param background runs tasks that block for a moment
  public static KeyPositions of(
      String osName, Map<String, String> environment, Executor background) {
    String display = environment.getOrDefault("DISPLAY", "");
    if (!osName.equalsIgnoreCase("Linux") || display.isBlank()) {
      return KeyPositions.unknown();
    }
    return new XKeyPositions(display, background);
  }

  @Override
  public Optional<Character> letterAt(String typed) {
    return Optional.ofNullable(letters.get(typed.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void refresh() {
    if (reading.compareAndSet(false, true)) {
      try {
        background.execute(this::read);
      } catch (RejectedExecutionException e) {
        LOG.log(System.Logger.Level.DEBUG, "the program is ending", e);
      }
    }
  }

  private void read() {
    try {
      Optional<SymbolLookup> x11 = NativeFunction.library("libX11.so.6");
      Optional<SymbolLookup> gdk = NativeFunction.library("libgdk-3.so.0");
      if (x11.isPresent() && gdk.isPresent()) {
        letters = Map.copyOf(read(x11.get(), gdk.get()));
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "the keyboard layout cannot be read", e);
    } finally {
      reading.set(false);
    }
  }

  private Map<String, Character> read(SymbolLookup x11, SymbolLookup gdk) {
    NativeFunction open = find(x11, "XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS));
    NativeFunction close = find(x11, "XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment server = open.callAddress(arena.allocateFrom(display));
      if (server.equals(MemorySegment.NULL)) {
        return Map.of();
      }
      try {
        return typed(server, inUse(server, x11, arena), x11, gdk);
      } finally {
        close.callInt(server);
      }
    }
  }

  /// The layout in use; it comes first where two layouts type the same character.
  private static int inUse(MemorySegment server, SymbolLookup x11, Arena arena) {
    NativeFunction state =
        find(x11, "XkbGetState", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS));
    MemorySegment into = arena.allocate(STATE_BYTES);
    state.callInt(server, CORE_KEYBOARD, into);
    return into.get(JAVA_BYTE, 0);
  }

  private static Map<String, Character> typed(
      MemorySegment server, int inUse, SymbolLookup x11, SymbolLookup gdk) {
    NativeFunction symbol =
        find(
            x11,
            "XkbKeycodeToKeysym",
            FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT));
    NativeFunction unicode =
        find(gdk, "gdk_keyval_to_unicode", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    Map<String, Character> found = new HashMap<>();
    for (int i = 0; i < MOST_LAYOUTS; i++) {
      int layout = (inUse + i) % MOST_LAYOUTS;
      ROWS.forEach(
          (first, row) -> {
            for (int k = 0; k < row.length(); k++) {
              int character =
                  unicode.callInt(symbol.callInt(server, first + k, layout, /* level */ 0));
              if (isOfOtherScript(character)) {
                found.putIfAbsent(Character.toString(character), row.charAt(k));
              }
            }
          });
    }
    return found;
  }

  private static boolean isOfOtherScript(int character) {
    return Character.isValidCodePoint(character)
        && character != 0
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(character) != Character.UnicodeScript.COMMON;
  }

  private static NativeFunction find(SymbolLookup library, String name, FunctionDescriptor shape) {
    return NativeFunction.find(library, name, shape).orElseThrow();
  }
}
