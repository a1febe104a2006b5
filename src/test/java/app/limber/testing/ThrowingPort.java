package app.limber.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;

/// A port with a defect: some of its methods throw what nobody expects.
public final class ThrowingPort {
  private ThrowingPort() {}

  /// Every method of `real` throws that does more than name a file, and is not one of `sound`.
  public static <T> T of(Class<T> port, T real, Set<String> sound) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, arguments) -> {
              boolean onlyNames =
                  method.getReturnType().equals(Path.class) && method.getParameterCount() == 0;
              boolean ofObject = method.getDeclaringClass().equals(Object.class);
              if (!onlyNames && !ofObject && !sound.contains(method.getName())) {
                throw new IllegalStateException("a defect in " + method.getName());
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
