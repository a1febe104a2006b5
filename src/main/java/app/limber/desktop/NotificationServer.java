package app.limber.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The notification server of a Linux desktop.
public final class NotificationServer {
  private static final System.Logger LOG = System.getLogger(NotificationServer.class.getName());
  private static final DBusMethod INFORMATION =
      new DBusMethod(
          "org.freedesktop.Notifications",
          "/org/freedesktop/Notifications",
          "org.freedesktop.Notifications",
          "GetServerInformation");

  private NotificationServer() {}

  /// Whether a notification server responds on the session bus, which starts one if possible. Waits
  /// two seconds at most.
  ///
  /// @param environment the environment variables of the process
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
