package app.limber.desktop;

import java.io.IOException;
import java.util.List;

/// An interface by which a desktop lets a program keep the screen lit, on the session bus.
///
/// The hold ends with the connection that asked for it. Values of the flags:
/// `org.gnome.SessionManager` and the portal both count 8 for *idle*.
enum DesktopInhibitor {
  /// KDE, GNOME, Cinnamon, Budgie, LXQt, hypridle and xscreensaver.
  SCREEN_SAVER(
      new DBusMethod(
          "org.freedesktop.ScreenSaver",
          "/org/freedesktop/ScreenSaver",
          "org.freedesktop.ScreenSaver",
          "Inhibit"),
      List.of(Why.PROGRAM, Why.TEXT)),

  /// GNOME, MATE, Cinnamon and Budgie.
  SESSION_MANAGER(
      new DBusMethod(
          "org.gnome.SessionManager",
          "/org/gnome/SessionManager",
          "org.gnome.SessionManager",
          "Inhibit"),
      List.of("app.limber", 0, Why.TEXT, Why.IDLE)),

  /// Xfce's power manager, which dims and turns off the screen there, and KDE's.
  POWER_MANAGEMENT(
      new DBusMethod(
          "org.freedesktop.PowerManagement",
          "/org/freedesktop/PowerManagement/Inhibit",
          "org.freedesktop.PowerManagement.Inhibit",
          "Inhibit"),
      List.of(Why.PROGRAM, Why.TEXT)),

  /// The portal, for desktops that offer nothing else and from inside a sandbox.
  PORTAL(
      new DBusMethod(
          "org.freedesktop.portal.Desktop",
          "/org/freedesktop/portal/desktop",
          "org.freedesktop.portal.Inhibit",
          "Inhibit"),
      List.of("", Why.IDLE, new DBusMessage.Reason(Why.TEXT)));

  private final DBusMethod method;
  private final List<Object> arguments;

  DesktopInhibitor(DBusMethod method, List<Object> arguments) {
    this.method = method;
    this.arguments = List.copyOf(arguments);
  }

  /// The name of the interface.
  String face() {
    return method.face();
  }

  /// Asks to keep the screen lit until the connection is closed.
  ///
  /// @throws IOException if this desktop does not offer it
  void inhibit(SessionBus bus) throws IOException {
    int cookie = bus.call(method, arguments);
    System.getLogger(DesktopInhibitor.class.getName())
        .log(System.Logger.Level.DEBUG, "{0} holds, {1}", face(), cookie);
  }

  private static final class Why {
    static final String PROGRAM = "Limber";
    static final String TEXT = "A routine is playing";
    static final int IDLE = 8;

    private Why() {}
  }
}
