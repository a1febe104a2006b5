package app.limber.journal.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the rows on a single page of a database, independently of the B-tree that leads to it.
///
/// Invalid rows are skipped; no content of a page causes an exception. See "B-tree Pages" and
/// "Record Format" in SQLite's "Database File Format".
final class PageRows {
  private static final int TABLE_LEAF = 0x0d;
  private static final int TABLE_INTERIOR = 0x05;
  private static final int INDEX_LEAF = 0x0a;
  private static final int INDEX_INTERIOR = 0x02;

  /// An upper limit that no table of the log reaches.
  private static final int MOST_COLUMNS = 64;

  private final PageImage image;
  private final ByteBuffer page;
  private final int type;
  private final int start;

  /// A row: its row id, 0 in an index, and its values, each a `Long`, a `String` or null.
  record Row(long number, List<@Nullable Object> values) {}

  private PageRows(PageImage image, ByteBuffer page, int start) {
    this.image = image;
    this.page = page;
    this.start = start;
    this.type = page.get(start);
  }

  /// Returns the rows on a page of `image`.
  static List<Row> on(PageImage image, int number) {
    ByteBuffer page = image.page(number);
    // The first page starts with the file's header.
    return page == null ? List.of() : new PageRows(image, page, number == 1 ? 100 : 0).rows();
  }

  /// Returns the greatest row id by which an interior page of a table separates its rows; 0 for any
  /// other page. There are rows up to this id, and more after it.
  static long separator(PageImage image, int number) {
    ByteBuffer page = image.page(number);
    if (page == null || page.get(0) != TABLE_INTERIOR) {
      return 0;
    }
    long greatest = 0;
    int cells = Short.toUnsignedInt(page.getShort(3));
    for (int i = 0; i < cells && 12 + 2 * i + 2 <= PageImage.PAGE_SIZE; i++) {
      int cell = Short.toUnsignedInt(page.getShort(12 + 2 * i));
      greatest = Math.max(greatest, separator(page, cell));
    }
    return greatest;
  }

  private static long separator(ByteBuffer page, int cell) {
    try {
      return new Cursor(page, cell + 4).varint();
    } catch (IndexOutOfBoundsException e) {
      // As in a leaf, the next cell may be valid.
      return 0;
    }
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    if (type != TABLE_LEAF && type != INDEX_LEAF && type != INDEX_INTERIOR) {
      return rows;
    }
    int cells = Short.toUnsignedInt(page.getShort(start + 3));
    int pointers = start + (type == INDEX_INTERIOR ? 12 : 8);
    for (int i = 0; i < cells && pointers + 2 * i + 2 <= PageImage.PAGE_SIZE; i++) {
      int cell = Short.toUnsignedInt(page.getShort(pointers + 2 * i));
      readable(cell).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Row> readable(int cell) {
    try {
      return row(cell);
    } catch (IndexOutOfBoundsException e) {
      // A length or offset points outside the page: this row is invalid, but the next may be valid.
      return Optional.empty();
    }
  }

  private Optional<Row> row(int cell) {
    Cursor at = new Cursor(page, type == INDEX_INTERIOR ? cell + 4 : cell);
    long length = at.varint();
    long number = type == TABLE_LEAF ? at.varint() : 0;
    if (length < 2 || length > (long) PageImage.PAGE_SIZE * image.count()) {
      return Optional.empty();
    }
    ByteBuffer payload = payload(at.position, (int) length);
    return payload == null ? Optional.empty() : record(payload).map(v -> new Row(number, v));
  }

  /// Returns the whole payload of a cell, including its overflow pages.
  private @Nullable ByteBuffer payload(int at, int length) {
    int usable = PageImage.PAGE_SIZE;
    int most = type == TABLE_LEAF ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    int least = (usable - 12) * 32 / 255 - 23;
    int local = least + (length - least) % (usable - 4);
    local = length <= most ? length : local <= most ? local : least;
    ByteBuffer payload = ByteBuffer.allocate(length);
    payload.put(page.slice(at, local));
    int overflow = local < length ? page.getInt(at + local) : 0;
    while (payload.hasRemaining()) {
      ByteBuffer next = image.page(overflow);
      if (next == null) {
        return null;
      }
      payload.put(next.slice(4, Math.min(usable - 4, payload.remaining())));
      overflow = next.getInt(0);
    }
    return payload.flip();
  }

  private static Optional<List<@Nullable Object>> record(ByteBuffer payload) {
    Cursor types = new Cursor(payload, 0);
    long headerEnd = types.varint();
    if (headerEnd > payload.capacity()) {
      return Optional.empty();
    }
    Cursor content = new Cursor(payload, (int) headerEnd);
    List<@Nullable Object> values = new ArrayList<>();
    while (types.position < headerEnd) {
      if (values.size() == MOST_COLUMNS) {
        return Optional.empty();
      }
      values.add(content.value(types.varint()));
    }
    return content.position == payload.capacity() ? Optional.of(values) : Optional.empty();
  }

  private static final class Cursor {
    private static final int[] INTEGER_BYTES = {0, 1, 2, 3, 4, 6, 8};

    private final ByteBuffer bytes;
    private int position;

    Cursor(ByteBuffer bytes, int position) {
      this.bytes = bytes;
      this.position = position;
    }

    long varint() {
      long value = 0;
      for (int i = 0; i < 8; i++) {
        byte next = bytes.get(position++);
        value = value << 7 | (next & 0x7f);
        if (next >= 0) {
          return value;
        }
      }
      return value << 8 | (bytes.get(position++) & 0xff);
    }

    /// Decodes a value by its serial type; null for a type that the log never uses.
    @Nullable Object value(long type) {
      if (type >= 12) {
        long length = (type - 12) / 2;
        if (length > bytes.capacity() - position) {
          throw new IndexOutOfBoundsException();
        }
        ByteBuffer text = bytes.slice(position, (int) length);
        position += (int) length;
        return type % 2 == 0 ? null : StandardCharsets.UTF_8.decode(text).toString();
      }
      if (type == 8 || type == 9) {
        return type - 8;
      }
      int length = type < 0 ? 0 : type == 7 ? 8 : type > 9 ? 0 : INTEGER_BYTES[(int) type];
      long value = 0;
      for (int i = 0; i < length; i++) {
        byte next = bytes.get(position++);
        value = i == 0 ? next : value << 8 | (next & 0xff);
      }
      return type >= 1 && type <= 6 ? (Object) value : null;
    }
  }
}
