package app.limber.desktop;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

/// A terminal of Linux or macOS, by the functions of the C library.
final class PosixTerminal implements Terminal {
  private static final int STANDARD_INPUT = 0;
  private static final int STANDARD_OUTPUT = 1;
  private static final int AFTER_OUTPUT = 1;
  private static final short READABLE = 1;

  /// How long the rest of a key's sequence may take: a slow line, not a person's next key.
  private static final int SEQUENCE_MILLIS = 50;

  private final TerminalModes modes;
  private final InputStream in;

  PosixTerminal(TerminalModes modes, InputStream in) {
    this.modes = modes;
    this.in = in;
  }

  @Override
  public boolean hasKeys() {
    return CLibrary.IS_TERMINAL.callInt(STANDARD_INPUT) == 1;
  }

  @Override
  public boolean hasScreen() {
    return CLibrary.IS_TERMINAL.callInt(STANDARD_OUTPUT) == 1;
  }

  @Override
  public int columns() {
    try (Arena arena = Arena.ofConfined()) {
      // struct winsize: rows, columns, and both in pixels.
      MemorySegment size = arena.allocate(JAVA_SHORT, 4);
      boolean known =
          CLibrary.CONTROL.callInt(STANDARD_OUTPUT, modes.windowSizeRequest(), size) == 0;
      int columns = Short.toUnsignedInt(size.getAtIndex(JAVA_SHORT, 1));
      return known && columns > 0 ? columns : USUAL_COLUMNS;
    }
  }

  @Override
  public Keys keys() {
    if (!hasKeys()) {
      throw new IllegalStateException("the standard input is no terminal");
    }
    MemorySegment before = Arena.ofAuto().allocate(TerminalModes.BYTES);
    CLibrary.GET_MODES.callInt(STANDARD_INPUT, before);
    MemorySegment single = Arena.ofAuto().allocate(TerminalModes.BYTES).copyFrom(before);
    modes.setSingleKeys(single);
    TerminalModeGuard terminalModeGuard =
        TerminalModeGuard.atTheLatestAtExit(
            () -> CLibrary.SET_MODES.callInt(STANDARD_INPUT, AFTER_OUTPUT, before));
    CLibrary.SET_MODES.callInt(STANDARD_INPUT, AFTER_OUTPUT, single);
    return new TerminalKeys(new KeyDecoder(in, this::moreFollows), terminalModeGuard);
  }

  private boolean moreFollows() {
    try (Arena arena = Arena.ofConfined()) {
      if (in.available() > 0) {
        return true;
      }
      // struct pollfd: the file as an int, then what is wanted and what came as shorts.
      MemorySegment wanted = arena.allocate(JAVA_INT, 2);
      wanted.set(JAVA_INT, 0, STANDARD_INPUT);
      wanted.set(JAVA_SHORT, 4, READABLE);
      return CLibrary.POLL.callInt(wanted, 1L, SEQUENCE_MILLIS) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /// What is called in the C library; looked up by the first who asks, not at every start.
  private static final class CLibrary {
    static final NativeFunction IS_TERMINAL = function("isatty", JAVA_INT);
    static final NativeFunction GET_MODES = function("tcgetattr", JAVA_INT, ADDRESS);
    static final NativeFunction SET_MODES = function("tcsetattr", JAVA_INT, JAVA_INT, ADDRESS);
    static final NativeFunction POLL = function("poll", ADDRESS, JAVA_LONG, JAVA_INT);
    static final NativeFunction CONTROL =
        NativeFunction.standard(
                "ioctl",
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS),
                Linker.Option.firstVariadicArg(2))
            .orElseThrow();

    private CLibrary() {}

    private static NativeFunction function(String name, MemoryLayout... arguments) {
      return NativeFunction.standard(name, FunctionDescriptor.of(JAVA_INT, arguments))
          .orElseThrow();
    }
  }
}
