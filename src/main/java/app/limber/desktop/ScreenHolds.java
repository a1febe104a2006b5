package app.limber.desktop;

import app.limber.practice.guidance.KeepAwake.Hold;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Keeps the screen lit by the interfaces of Linux' desktops and of X servers.
///
/// Each is asked, as several may darken a screen. Each has a connection of its own, so that one
/// that hangs takes nothing from the others, and all end with this process.
final class ScreenHolds {
  /// What people know an X server's screen saver by.
  static final String X_SERVER = "X11";

  private static final System.Logger LOG = System.getLogger(ScreenHolds.class.getName());

  /// Below the shortest time that savers offer.
  private static final Duration BETWEEN_RESETS = Duration.ofSeconds(25);

  private final Optional<Path> bus;
  private final Optional<Path> display;
  private final Map<String, String> environment;

  /// @param environment names the session bus and the display
  ScreenHolds(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    this.bus = SessionBus.socket(environment);
    this.display = XServer.socket(environment);
  }

  /// A hold by each that works, with its name.
  Map<String, Hold> holds() {
    Map<String, Hold> holds = new LinkedHashMap<>();
    for (DesktopInhibitor inhibitor : DesktopInhibitor.ALL) {
      bus.flatMap(socket -> hold(inhibitor, socket))
          .ifPresent(hold -> holds.put(inhibitor.face(), hold));
    }
    display.flatMap(this::holdServer).ifPresent(hold -> holds.put(X_SERVER, hold));
    return holds;
  }

  private static Optional<Hold> hold(DesktopInhibitor inhibitor, Path socket) {
    SessionBus open = null;
    try {
      open = SessionBus.open(socket);
      inhibitor.ask(open);
      return Optional.of(open::close);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no " + inhibitor.face(), e);
      if (open != null) {
        open.close();
      }
      return Optional.empty();
    }
  }

  private Optional<Hold> holdServer(Path socket) {
    String number = socket.getFileName().toString().substring(1);
    XServer server = null;
    try {
      server = XServer.open(socket, XCookie.of(environment, number));
      server.suspendScreenSaver();
      return Optional.of(keepResetting(server));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no screen saver of an X server", e);
      if (server != null) {
        server.close();
      }
      return Optional.empty();
    }
  }

  private static Hold keepResetting(XServer server) {
    CountDownLatch released = new CountDownLatch(1);
    Thread.ofPlatform().name("keep-awake").daemon().start(() -> resetUntil(released, server));
    return () -> {
      released.countDown();
      server.close();
    };
  }

  private static void resetUntil(CountDownLatch released, XServer server) {
    try {
      do {
        server.resetIdle();
      } while (!released.await(BETWEEN_RESETS.toMillis(), TimeUnit.MILLISECONDS));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "the X server is gone", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
