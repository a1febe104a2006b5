package app.limber.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// A reader that remembers what was read last, so that a place of it can be described.
final class RecentText extends FilterReader {
  private static final int LEAST = 1 << 13;

  private final StringBuilder recent = new StringBuilder();
  private long start;

  RecentText(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      if (recent.length() > 2 * LEAST) {
        int old = recent.length() - LEAST;
        recent.delete(0, old);
        start += old;
      }
      recent.append(buffer, offset, count);
    }
    return count;
  }

  /// The end of what was read so far.
  String text() {
    return recent.toString();
  }

  /// How many characters were read before [#text].
  long start() {
    return start;
  }
}
