package app.limber.desktop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A connection to the desktop's session bus. What is held through it ends with it, at the latest
/// when this process dies; the programs for D-Bus end their connection with each call.
final class SessionBus implements AutoCloseable {
  private static final DBusMethod HELLO =
      new DBusMethod(
          "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello");

  private final TimedChannel channel;
  private int serial;

  private SessionBus(TimedChannel channel) {
    this.channel = channel;
  }

  /// The socket of the session bus; empty if there is none that has a path.
  static Optional<Path> socket(Map<String, String> environment) {
    String runtime = environment.get("XDG_RUNTIME_DIR");
    String usual = runtime == null ? "" : "unix:path=" + runtime + "/bus";
    for (String address :
        environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", usual).split(";", -1)) {
      if (address.startsWith("unix:path=")) {
        String path = address.substring("unix:path=".length()).split(",", 2)[0];
        try {
          return Optional.of(Path.of(path));
        } catch (InvalidPathException e) {
          // An address that is no path is none for us; another may be.
        }
      }
    }
    return Optional.empty();
  }

  /// Connects and signs in.
  ///
  /// @throws IOException if there is no bus, or it does not let us in
  static SessionBus open(Path socket) throws IOException {
    SessionBus bus = new SessionBus(TimedChannel.open(socket, "the session bus"));
    try {
      bus.signIn();
      bus.call(HELLO, List.of());
      return bus;
    } catch (IOException e) {
      bus.close();
      throw e;
    }
  }

  private void signIn() throws IOException {
    try (TimedChannel.Limit _ = channel.limit()) {
      // The bus asks the system who we are.
      write("\0AUTH EXTERNAL\r\nDATA\r\n");
      while (!line().startsWith("OK")) {
        // The request for data comes before.
      }
      write("BEGIN\r\n");
    }
  }

  /// Calls a method and waits for its reply.
  ///
  /// @return the first argument of the reply, where it is a number; else 0
  /// @throws IOException if no program offers the method, the call fails, or it times out
  synchronized int call(DBusMethod method, List<Object> arguments) throws IOException {
    try (TimedChannel.Limit _ = channel.limit()) {
      int call = ++serial;
      write(ByteBuffer.wrap(DBusMessage.call(call, method, arguments)));
      ByteBuffer message = message();
      while (DBusMessage.repliesTo(message) != call) {
        message = message();
      }
      if (message.get(1) != DBusMessage.RETURN) {
        throw new IOException(method.face() + "." + method.member() + " is refused");
      }
      return DBusMessage.firstNumber(message);
    }
  }

  private ByteBuffer message() throws IOException {
    ByteBuffer fixed = channel.read(DBusMessage.FIXED_BYTES);
    ByteBuffer rest = channel.read(DBusMessage.rest(fixed));
    return ByteBuffer.allocate(fixed.capacity() + rest.capacity())
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(fixed)
        .put(rest);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (char next = (char) channel.read(1).get(0);
        next != '\n';
        next = (char) channel.read(1).get(0)) {
      line.append(next);
    }
    if (line.toString().startsWith("REJECTED") || line.toString().startsWith("ERROR")) {
      throw new IOException("the session bus answered " + line.toString().strip());
    }
    return line.toString();
  }

  private void write(String text) throws IOException {
    write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private void write(ByteBuffer bytes) throws IOException {
    channel.write(bytes);
  }

  @Override
  public void close() {
    channel.close();
  }
}
