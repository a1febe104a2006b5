package app.limber.desktop;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// A clock that keeps running while the computer sleeps and cannot be set. Distinguishes sleep from
/// a change of the wall clock. Its instants have no date.
///
/// Not thread-safe: confined to the thread that plays.
public final class ClockThroughSleep implements InstantSource {
  /// `CLOCK_BOOTTIME` on Linux.
  private static final int LINUX = 7;

  /// `CLOCK_MONOTONIC` on macOS, which continues during sleep there.
  private static final int MACOS = 6;

  private final NativeFunction read;
  private final int id;
  private final MemorySegment time = Arena.ofAuto().allocate(2 * ValueLayout.JAVA_LONG.byteSize());

  private ClockThroughSleep(NativeFunction read, int id) {
    this.read = read;
    this.id = id;
  }

  /// Returns the clock of this operating system. On Windows, returns a constant clock: its
  /// monotonic clock continues during sleep anyway.
  ///
  /// The native function is looked up on the first read, because binding it takes longer than most
  /// commands, which never use this clock.
  ///
  /// @param otherwise the fallback if the operating system should have such a clock but it is
  ///     unavailable
  public static InstantSource ofSystem(String osName, InstantSource otherwise) {
    int id = osName.startsWith("Linux") ? LINUX : osName.startsWith("Mac") ? MACOS : -1;
    return id < 0 ? () -> Instant.EPOCH : new FoundWhenRead(id, otherwise);
  }

  private static InstantSource find(int id, InstantSource otherwise) {
    return NativeFunction.find(
            Linker.nativeLinker().defaultLookup(),
            "clock_gettime",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
        .<InstantSource>map(read -> new ClockThroughSleep(read, id))
        .filter(clock -> !clock.instant().equals(Instant.EPOCH))
        .orElse(otherwise);
  }

  private static final class FoundWhenRead implements InstantSource {
    private final int id;
    private final InstantSource otherwise;
    private @Nullable InstantSource found;

    FoundWhenRead(int id, InstantSource otherwise) {
      this.id = id;
      this.otherwise = otherwise;
    }

    @Override
    public Instant instant() {
      InstantSource clock = found;
      if (clock == null) {
        clock = find(id, otherwise);
        found = clock;
      }
      return clock.instant();
    }
  }

  /// The time since a moment before the program started; the epoch if it cannot be read.
  @Override
  public Instant instant() {
    return read.callInt(id, time) == 0
        ? Instant.ofEpochSecond(
            time.getAtIndex(ValueLayout.JAVA_LONG, 0), time.getAtIndex(ValueLayout.JAVA_LONG, 1))
        : Instant.EPOCH;
  }
}
