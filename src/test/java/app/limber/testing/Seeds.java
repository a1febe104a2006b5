package app.limber.testing;

import java.util.Random;
import java.util.stream.LongStream;

/// The seeds of a randomized test.
public final class Seeds {
  private Seeds() {}

  /// New seeds in each run, the first of which is printed; `-Dlimber.seed=N` uses only that one.
  public static LongStream of(Class<?> test, int count) {
    Long one = Long.getLong("limber.seed");
    if (one != null) {
      return LongStream.of(one);
    }
    long start = new Random().nextLong(1L << 32);
    System.out.println(test.getSimpleName() + ": seeds from " + start);
    return LongStream.range(start, start + count);
  }
}
