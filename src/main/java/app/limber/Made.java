package app.limber;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for.
final class Made<T> implements Supplier<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Made(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }

  void ifMade(Consumer<T> work) {
    if (made != null) {
      work.accept(made);
    }
  }
}
