package app.limber.desktop;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.OptionalInt;

/// A console of Windows, by the functions of kernel32. Keys arrive as the sequences that other
/// terminals send too.
final class WindowsConsole implements Terminal {
  private static final int STANDARD_INPUT = -10;
  private static final int STANDARD_OUTPUT = -11;
  private static final int LINE_INPUT = 0x2;
  private static final int ECHO_INPUT = 0x4;
  private static final int SEQUENCES_AS_INPUT = 0x200;
  private static final int SEQUENCES_IN_OUTPUT = 0x4;

  private final InputStream in;
  private final NativeFunction setMode;
  private final NativeFunction getMode;
  private final NativeFunction getScreen;
  private final MemorySegment input;
  private final MemorySegment output;

  private WindowsConsole(SymbolLookup kernel, InputStream in) {
    this.in = in;
    this.setMode = function(kernel, "SetConsoleMode", ADDRESS, JAVA_INT);
    this.getMode = function(kernel, "GetConsoleMode", ADDRESS, ADDRESS);
    this.getScreen = function(kernel, "GetConsoleScreenBufferInfo", ADDRESS, ADDRESS);
    NativeFunction handle =
        NativeFunction.find(kernel, "GetStdHandle", FunctionDescriptor.of(ADDRESS, JAVA_INT))
            .orElseThrow();
    this.input = handle.callAddress(STANDARD_INPUT);
    this.output = handle.callAddress(STANDARD_OUTPUT);
    // Without this the console shows the sequences that move the cursor as they are.
    mode(output).ifPresent(mode -> setMode.callInt(output, mode | SEQUENCES_IN_OUTPUT));
  }

  /// Has the console show what Limber writes, until the program ends.
  private static void useUtf8(SymbolLookup kernel) {
    TerminalModeGuard.atTheLatestAtExit(WindowsCodePage.useUtf8(new KernelPages(kernel)));
  }

  private record KernelPages(SymbolLookup kernel) implements WindowsCodePage.Pages {
    @Override
    public int input() {
      return function(kernel, "GetConsoleCP").callInt();
    }

    @Override
    public int output() {
      return function(kernel, "GetConsoleOutputCP").callInt();
    }

    @Override
    public void useInput(int page) {
      function(kernel, "SetConsoleCP", JAVA_INT).callInt(page);
    }

    @Override
    public void useOutput(int page) {
      function(kernel, "SetConsoleOutputCP", JAVA_INT).callInt(page);
    }
  }

  static Terminal of(InputStream in) {
    return NativeFunction.library("kernel32.dll")
        .<Terminal>map(
            kernel -> {
              useUtf8(kernel);
              return new WindowsConsole(kernel, in);
            })
        .orElseGet(Terminal::none);
  }

  @Override
  public boolean hasKeys() {
    return mode(input).isPresent();
  }

  @Override
  public boolean hasScreen() {
    return mode(output).isPresent();
  }

  @Override
  public int columns() {
    try (Arena arena = Arena.ofConfined()) {
      // CONSOLE_SCREEN_BUFFER_INFO: eleven shorts; left, top, right and bottom from the sixth on.
      MemorySegment screen = arena.allocate(JAVA_SHORT, 11);
      boolean known = getScreen.callInt(output, screen) != 0;
      int columns = screen.getAtIndex(JAVA_SHORT, 7) - screen.getAtIndex(JAVA_SHORT, 5) + 1;
      return known ? columns : USUAL_COLUMNS;
    }
  }

  @Override
  public Keys keys() {
    int before = mode(input).orElseThrow(() -> new IllegalStateException("there is no console"));
    TerminalModeGuard terminalModeGuard =
        TerminalModeGuard.atTheLatestAtExit(() -> setMode.callInt(input, before));
    setMode.callInt(input, (before & ~(LINE_INPUT | ECHO_INPUT)) | SEQUENCES_AS_INPUT);
    return new TerminalKeys(new KeyDecoder(in, this::moreFollows), terminalModeGuard);
  }

  private boolean moreFollows() {
    try {
      return in.available() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// The mode of a console; empty for a file or a pipe.
  private OptionalInt mode(MemorySegment handle) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mode = arena.allocate(JAVA_INT);
      return getMode.callInt(handle, mode) == 0
          ? OptionalInt.empty()
          : OptionalInt.of(mode.get(JAVA_INT, 0));
    }
  }

  private static NativeFunction function(
      SymbolLookup kernel, String name, MemoryLayout... arguments) {
    return NativeFunction.find(kernel, name, FunctionDescriptor.of(JAVA_INT, arguments))
        .orElseThrow();
  }
}
