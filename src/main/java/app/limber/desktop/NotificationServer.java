package app.limber.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The program of a Linux desktop that shows notifications.
public final class NotificationServer {
  private static final System.Logger LOG = System.getLogger(NotificationServer.class.getName());
  private static final DBusMethod INFORMATION =
      new DBusMethod(
          "org.freedesktop.Notifications",
          "/org/freedesktop/Notifications",
          "org.freedesktop.Notifications",
          "GetServerInformation");

  private NotificationServer() {}

  /// Whether it answers on the session bus, which starts it if it can; waits two seconds at most.
  ///
  /// @param environment the variables of the process
  public static boolean answers(Map<String, String> environment) {
    Optional<Path> socket = SessionBus.socket(environment);
    if (socket.isEmpty()) {
      return false;
    }
    try (SessionBus bus = SessionBus.open(socket.get())) {
      bus.call(INFORMATION, List.of());
      return true;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "nothing shows notifications", e);
      return false;
    }
  }
}
