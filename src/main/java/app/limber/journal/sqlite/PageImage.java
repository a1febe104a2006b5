package app.limber.journal.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The pages of a database file as stored on disk, some of them replaced by those of its
/// write-ahead log.
final class PageImage {
  /// SQLite's default page size, which every log has.
  static final int PAGE_SIZE = 4096;

  private final ByteBuffer file;
  private final Map<Integer, ByteBuffer> replaced;
  private final int count;

  private PageImage(ByteBuffer file, Map<Integer, ByteBuffer> replaced) {
    this.file = file;
    this.replaced = replaced;
    int last = replaced.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    this.count = Math.max(last, (file.capacity() + PAGE_SIZE - 1) / PAGE_SIZE);
  }

  /// Returns the possible images of a file, most likely first: with its write-ahead log, if there
  /// is one; without it; and, if that log is damaged, with all of its frames.
  static List<PageImage> of(Path file) throws IOException {
    ByteBuffer content;
    try {
      content = ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      content = ByteBuffer.allocate(0);
    }
    List<PageImage> images = new ArrayList<>();
    Optional<WalFile> wal = WalFile.read(LogFile.wal(file), PAGE_SIZE);
    if (wal.isPresent()) {
      images.add(new PageImage(content, wal.get().pages()));
    }
    images.add(new PageImage(content, Map.of()));
    if (wal.isPresent() && wal.get().isDamaged()) {
      images.add(new PageImage(content, wal.get().doubtfulPages()));
    }
    return images;
  }

  /// The number of pages. Page numbers start at 1.
  int count() {
    return count;
  }

  /// Returns the content of a page; null if there is none. A truncated page is padded with zeros.
  @Nullable ByteBuffer page(int number) {
    ByteBuffer newer = replaced.get(number);
    if (newer != null) {
      return newer;
    }
    long start = (number - 1L) * PAGE_SIZE;
    if (number < 1 || start >= file.capacity()) {
      return null;
    }
    int length = (int) Math.min(PAGE_SIZE, file.capacity() - start);
    ByteBuffer page = ByteBuffer.allocate(PAGE_SIZE);
    page.put(0, file, (int) start, length);
    return page;
  }

  /// The number of pages according to the file's header.
  int countByHeader() {
    ByteBuffer header = page(1);
    return header == null ? 0 : header.getInt(28);
  }

  /// Returns the numbers of the pages on SQLite's free list. They may still hold deleted rows.
  Set<Integer> freePages() {
    Set<Integer> free = new HashSet<>();
    ByteBuffer header = page(1);
    int trunk = header == null ? 0 : header.getInt(32);
    while (trunk > 1 && free.add(trunk)) {
      ByteBuffer content = page(trunk);
      // A trunk page starts with a page number; the first byte of a page in use is its type.
      if (content == null || content.get(0) != 0) {
        free.remove(trunk);
        break;
      }
      int leaves = Math.clamp(content.getInt(4), 0, PAGE_SIZE / 4 - 2);
      for (int i = 0; i < leaves; i++) {
        free.add(content.getInt(8 + 4 * i));
      }
      trunk = content.getInt(0);
    }
    return free;
  }
}
