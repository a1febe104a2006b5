package app.limber.desktop;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import app.limber.practice.guidance.KeepAwake.Hold;
import java.lang.foreign.FunctionDescriptor;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The wish to stay awake as Windows keeps it: for each thread, and gone with the thread.
final class WindowsSleepInhibitor {
  private static final int CONTINUOUS = 0x8000_0000;
  private static final int SYSTEM_REQUIRED = 0x1;
  private static final int DISPLAY_REQUIRED = 0x2;

  private WindowsSleepInhibitor() {}

  static boolean isKnown() {
    return setter().isPresent();
  }

  /// Holds on its own thread, because the request must be released by the thread that made it.
  static Optional<Hold> hold() {
    return setter()
        .map(
            setter -> {
              CountDownLatch released = new CountDownLatch(1);
              Thread.ofPlatform()
                  .name("keep-awake")
                  .daemon()
                  .start(() -> holdUntil(released, setter));
              return released::countDown;
            });
  }

  private static void holdUntil(CountDownLatch released, NativeFunction setter) {
    setter.callInt(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED);
    try {
      released.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      setter.callInt(CONTINUOUS);
    }
  }

  private static Optional<NativeFunction> setter() {
    return NativeFunction.library("kernel32.dll")
        .flatMap(
            library ->
                NativeFunction.find(
                    library, "SetThreadExecutionState", FunctionDescriptor.of(JAVA_INT, JAVA_INT)));
  }
}
