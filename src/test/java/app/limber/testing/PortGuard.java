package app.limber.testing;

import app.limber.journal.Journal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Stands before the ports to files, processes and the log: each use of them where that is
/// forbidden throws, and is noted, so that a test sees it even if someone catches what is thrown.
public final class PortGuard {
  private final BooleanSupplier isAllowed;
  private final List<String> violations = new ArrayList<>();

  /// @param isAllowed whether a port may be used by who runs now
  public PortGuard(BooleanSupplier isAllowed) {
    this.isAllowed = isAllowed;
  }

  /// Lets everything pass.
  public static PortGuard none() {
    return new PortGuard(() -> true);
  }

  /// What was used where it is forbidden.
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /// Notes and refuses the use of something, unless it is allowed.
  public void use(String what) {
    if (!isAllowed.getAsBoolean()) {
      violations.add(what);
      throw new IllegalStateException("on the thread of the window: " + what);
    }
  }

  /// The port behind this guard; a log that it opens is guarded, too. What only names a file
  /// passes.
  public <T> T guarded(Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              boolean onlyNames =
                  method.getReturnType().equals(Path.class) && method.getParameterCount() == 0;
              if (!onlyNames && !method.getDeclaringClass().equals(Object.class)) {
                use(port.getSimpleName() + "." + method.getName());
              }
              try {
                return guardedToo(method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private @Nullable Object guardedToo(@Nullable Object result) {
    return result instanceof Journal journal && !Proxy.isProxyClass(journal.getClass())
        ? guarded(Journal.class, journal)
        : result;
  }
}
