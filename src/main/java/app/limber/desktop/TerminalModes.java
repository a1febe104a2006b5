package app.limber.desktop;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/// Where a system keeps the modes of a terminal in its `struct termios`, and by which number its
/// `ioctl` answers the size of the window.
///
/// The numbers are those of `termios.h` and `sys/ioctl.h`: of Linux on x86-64 and AArch64, and of
/// macOS, whose flags are longs.
record TerminalModes(
    long localFlags,
    int canonical,
    int echo,
    long minimum,
    long time,
    long suspendKey,
    byte noKey,
    long windowSizeRequest) {
  static final TerminalModes LINUX =
      new TerminalModes(12, 0x2, 0x8, 17 + 6, 17 + 5, 17 + 10, (byte) 0, 0x5413);
  static final TerminalModes MAC =
      new TerminalModes(24, 0x100, 0x8, 32 + 16, 32 + 17, 32 + 10, (byte) 0xff, 0x4008_7468);

  /// More than any system's `struct termios` takes.
  static final long BYTES = 256;

  /// Changes the modes so that each key arrives by itself and is not shown. Ctrl-C stays a signal;
  /// Ctrl-Z becomes a key, as a program that was suspended would come back with the shell's modes.
  void setSingleKeys(MemorySegment termios) {
    int flags = termios.get(JAVA_INT_UNALIGNED, localFlags);
    termios.set(JAVA_INT_UNALIGNED, localFlags, flags & ~(canonical | echo));
    termios.set(JAVA_BYTE, suspendKey, noKey);
    termios.set(JAVA_BYTE, minimum, (byte) 1);
    termios.set(JAVA_BYTE, time, (byte) 0);
  }
}
