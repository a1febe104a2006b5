package app.limber.journal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The write-ahead log that SQLite keeps beside a database, read without SQLite.
///
/// SQLite stops at the first frame with a wrong checksum and discards all that follow. That is
/// right after a power loss and wrong after damage. Each checksum is seeded with the stored
/// checksum of the preceding frame, so every frame can be verified independently, including those
/// after a damaged one.
///
/// See "WAL Format" in SQLite's "Database File Format".
final class WalFile {
  private static final int HEADER_BYTES = 32;
  private static final int FRAME_HEADER_BYTES = 24;
  private static final int MOST_PAGES = 1 << 20;
  private static final int MAGIC_BIG_ENDIAN = 0x377f0683;
  private static final int MAGIC_LITTLE_ENDIAN = 0x377f0682;

  private final ByteBuffer bytes;
  private final int pageSize;
  private final List<Frame> frames;
  private final boolean headerSound;

  /// @param page the number of the database page that it holds
  /// @param commits whether it ends a transaction
  /// @param current whether it was written since the file was last restarted
  /// @param sound whether it is also intact according to its checksum
  private record Frame(int page, boolean commits, int at, boolean current, boolean sound) {}

  private WalFile(ByteBuffer bytes, int pageSize) {
    this.bytes = bytes;
    this.pageSize = pageSize;
    int magic = bytes.getInt(0);
    ByteOrder order = magic == MAGIC_BIG_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    this.headerSound =
        (magic == MAGIC_BIG_ENDIAN || magic == MAGIC_LITTLE_ENDIAN)
            && bytes.getInt(8) == pageSize
            && sum(order, 0, 0, 0, 24) == bytes.getLong(24);
    this.frames = frames(order);
  }

  /// Reads the file. Empty if it is missing or has no complete frame.
  static Optional<WalFile> read(Path wal, int pageSize) throws IOException {
    byte[] content;
    try {
      content = Files.readAllBytes(wal);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    return content.length < HEADER_BYTES + FRAME_HEADER_BYTES + pageSize
        ? Optional.empty()
        : Optional.of(new WalFile(ByteBuffer.wrap(content), pageSize));
  }

  private List<Frame> frames(ByteOrder order) {
    List<Frame> found = new ArrayList<>();
    int step = FRAME_HEADER_BYTES + pageSize;
    // The header may be damaged; the first frame carries the same salt.
    long salt = headerSound ? bytes.getLong(16) : bytes.getLong(HEADER_BYTES + 8);
    long seed = bytes.getLong(24);
    for (int at = HEADER_BYTES; at + step <= bytes.capacity(); at += step) {
      boolean sameSalt = bytes.getLong(at + 8) == salt;
      int s0 = (int) (seed >>> 32);
      int s1 = (int) seed;
      long head = sum(order, s0, s1, at, 8);
      long whole = sum(order, (int) (head >>> 32), (int) head, at + FRAME_HEADER_BYTES, pageSize);
      boolean sound = sameSalt && whole == bytes.getLong(at + 16);
      found.add(new Frame(bytes.getInt(at), bytes.getInt(at + 4) != 0, at, sameSalt, sound));
      seed = bytes.getLong(at + 16);
    }
    return found;
  }

  /// Returns both halves of SQLite's checksum over `length` bytes.
  private long sum(ByteOrder order, int seed0, int seed1, int at, int length) {
    ByteBuffer view = bytes.duplicate().order(order);
    int s0 = seed0;
    int s1 = seed1;
    for (int i = at; i < at + length; i += 8) {
      s0 += view.getInt(i) + s1;
      s1 += view.getInt(i + 4) + s0;
    }
    return ((long) s0 << 32) | (s1 & 0xffff_ffffL);
  }

  /// Whether SQLite would ignore a committed transaction because it, or something before it, is
  /// damaged. The last transaction before a power loss can look the same, which is harmless.
  boolean isDamaged() {
    int broken = 0;
    while (headerSound && broken < frames.size() && frames.get(broken).sound()) {
      broken++;
    }
    return frames.subList(broken, frames.size()).stream()
        .anyMatch(frame -> frame.current() && frame.commits());
  }

  /// Returns the newest committed state of every page that has an intact frame.
  Map<Integer, ByteBuffer> pages() {
    Map<Integer, ByteBuffer> newest = new HashMap<>();
    Map<Integer, ByteBuffer> uncommitted = new HashMap<>();
    for (Frame frame : frames) {
      if (frame.sound()) {
        uncommitted.put(frame.page(), content(frame));
        if (frame.commits()) {
          newest.putAll(uncommitted);
          uncommitted.clear();
        }
      }
    }
    return newest;
  }

  /// Returns the newest state of every page, including damaged frames and those of a transaction
  /// whose end is damaged.
  Map<Integer, ByteBuffer> doubtfulPages() {
    Map<Integer, ByteBuffer> newest = new HashMap<>();
    for (Frame frame : frames) {
      // A damaged page number can have any value.
      if (frame.current() && frame.page() > 0 && frame.page() < MOST_PAGES) {
        newest.put(frame.page(), content(frame));
      }
    }
    return newest;
  }

  private ByteBuffer content(Frame frame) {
    return bytes.slice(frame.at() + FRAME_HEADER_BYTES, pageSize);
  }
}
