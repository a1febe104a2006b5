package app.limber.desktop;

import static java.lang.foreign.ValueLayout.ADDRESS;

import app.limber.practice.program.DisplayState;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The screen that a window needs, and what is missing if there is none.
///
/// On Linux the toolkit draws by GTK 3 on an X server; a Wayland desktop lends it one, and sets
/// `DISPLAY` too. Other systems always have a screen.
public final class Display {
  private final String osName;
  private final Map<String, String> environment;
  private final @Nullable String toolkitPlatform;

  /// @param osName the system property `os.name`
  /// @param toolkitPlatform the system property `glass.platform`: `Headless` needs no screen
  public Display(String osName, Map<String, String> environment, @Nullable String toolkitPlatform) {
    this.osName = osName;
    this.environment = Map.copyOf(environment);
    this.toolkitPlatform = toolkitPlatform;
  }

  /// Checks only whether the environment names a screen, without connecting to it.
  public DisplayState atFirstSight() {
    return isNeeded() && name().isBlank() ? new DisplayState.NoDisplay() : new DisplayState.Ready();
  }

  private boolean isNeeded() {
    return osName.equalsIgnoreCase("Linux") && !"Headless".equalsIgnoreCase(toolkitPlatform);
  }

  private String name() {
    return environment.getOrDefault("DISPLAY", "");
  }

  /// Connects to the screen; takes some 30 ms, more where it is on another machine.
  public DisplayState check() {
    if (!isNeeded()) {
      return new DisplayState.Ready();
    }
    String name = name();
    if (name.isBlank()) {
      return new DisplayState.NoDisplay();
    }
    Optional<SymbolLookup> x11 = NativeFunction.library("libX11.so.6");
    if (x11.isEmpty() || NativeFunction.library("libgtk-3.so.0").isEmpty()) {
      return new DisplayState.NoGtk();
    }
    return answers(x11.get(), name) ? new DisplayState.Ready() : new DisplayState.NoAnswer(name);
  }

  /// The connection stays open until the program ends: a server whose only client leaves starts
  /// anew, just when the toolkit calls.
  private static boolean answers(SymbolLookup x11, String name) {
    NativeFunction open =
        NativeFunction.find(x11, "XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS))
            .orElseThrow();
    try (Arena arena = Arena.ofConfined()) {
      return !open.callAddress(arena.allocateFrom(name)).equals(MemorySegment.NULL);
    }
  }
}
