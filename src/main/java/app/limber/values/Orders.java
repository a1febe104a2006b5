package app.limber.values;

import java.util.Comparator;
import java.util.function.Function;

/// Orders for what is sorted while the program starts.
///
/// They do what `Comparator.comparing` and `thenComparing` do. Those return serializable lambdas,
/// which an AOT cache cannot hold, so that Java generates a class for each of them in every start;
/// that takes a millisecond each.
public final class Orders {
  private Orders() {}

  /// Orders by the natural order of a key.
  ///
  /// @param key returns no null
  public static <T, K extends Comparable<? super K>> Comparator<T> by(
      Function<? super T, ? extends K> key) {
    return (one, other) -> key.apply(one).compareTo(key.apply(other));
  }

  /// Orders by the first of the orders that tells two elements apart.
  @SafeVarargs
  public static <T> Comparator<T> inTurn(Comparator<? super T>... orders) {
    return (one, other) -> {
      for (Comparator<? super T> order : orders) {
        int result = order.compare(one, other);
        if (result != 0) {
          return result;
        }
      }
      return 0;
    };
  }
}
