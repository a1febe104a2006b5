package app.limber.desktop;

import java.io.IOException;
import java.util.List;

/// An interface by which a desktop lets a program keep the screen lit, on the session bus. The hold
/// ends with the connection that asked for it.
///
/// @param inhibit the method that asks
/// @param arguments what it takes
record DesktopInhibitor(DBusMethod inhibit, List<Object> arguments) {
  private static final String PROGRAM = "Limber";
  private static final String WHY = "A routine is playing";

  /// The flag for *do not go idle* of GNOME's session manager and of the portal.
  private static final int IDLE = 8;

  /// KDE, GNOME, Cinnamon, Budgie, LXQt, hypridle and xscreensaver.
  private static final DesktopInhibitor SCREEN_SAVER =
      new DesktopInhibitor(
          new DBusMethod(
              "org.freedesktop.ScreenSaver",
              "/org/freedesktop/ScreenSaver",
              "org.freedesktop.ScreenSaver",
              "Inhibit"),
          List.of(PROGRAM, WHY));

  /// GNOME, MATE, Cinnamon and Budgie.
  private static final DesktopInhibitor SESSION_MANAGER =
      new DesktopInhibitor(
          new DBusMethod(
              "org.gnome.SessionManager",
              "/org/gnome/SessionManager",
              "org.gnome.SessionManager",
              "Inhibit"),
          List.of("app.limber", 0, WHY, IDLE));

  /// Xfce's power manager, which turns off the screen there, and KDE's.
  private static final DesktopInhibitor POWER_MANAGEMENT =
      new DesktopInhibitor(
          new DBusMethod(
              "org.freedesktop.PowerManagement",
              "/org/freedesktop/PowerManagement/Inhibit",
              "org.freedesktop.PowerManagement.Inhibit",
              "Inhibit"),
          List.of(PROGRAM, WHY));

  /// The portal, for desktops that offer nothing else and from inside a sandbox.
  private static final DesktopInhibitor PORTAL =
      new DesktopInhibitor(
          new DBusMethod(
              "org.freedesktop.portal.Desktop",
              "/org/freedesktop/portal/desktop",
              "org.freedesktop.portal.Inhibit",
              "Inhibit"),
          List.of("", IDLE, new DBusMessage.Reason(WHY)));

  static final List<DesktopInhibitor> ALL =
      List.of(SCREEN_SAVER, SESSION_MANAGER, POWER_MANAGEMENT, PORTAL);

  DesktopInhibitor {
    arguments = List.copyOf(arguments);
  }

  /// The name of the interface.
  String face() {
    return inhibit.face();
  }

  /// Asks to keep the screen lit until the connection is closed.
  ///
  /// @throws IOException if this desktop does not offer it
  @SuppressWarnings("CheckReturnValue") // the cookie is needed only to let go before the connection
  void ask(SessionBus bus) throws IOException {
    bus.call(inhibit, arguments);
  }
}
