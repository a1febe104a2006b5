package app.limber.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A connection to the desktop's session bus. What is held through it ends with it, at the latest
/// when this process dies; the programs for D-Bus end their connection with each call.
final class SessionBus implements AutoCloseable {
  /// How long the bus or a service may take to answer.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final DBusMethod HELLO =
      new DBusMethod(
          "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello");

  private final SocketChannel channel;
  private int serial;

  private SessionBus(SocketChannel channel) {
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
    SessionBus bus = new SessionBus(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
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
    CompletableFuture<Void> limit = limit();
    try {
      // The bus asks the system who we are.
      write("\0AUTH EXTERNAL\r\nDATA\r\n");
      while (!line().startsWith("OK")) {
        // The request for data comes before.
      }
      write("BEGIN\r\n");
    } finally {
      limit.cancel(false);
    }
  }

  /// Calls a method and waits for its reply.
  ///
  /// @return the first argument of the reply, where it is a number; else 0
  /// @throws IOException if no program offers the method, the call fails, or it times out
  synchronized int call(DBusMethod method, List<Object> arguments) throws IOException {
    CompletableFuture<Void> limit = limit();
    try {
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
    } finally {
      limit.cancel(false);
    }
  }

  private CompletableFuture<Void> limit() {
    return new CompletableFuture<Void>()
        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .thenRun(this::close);
  }

  private ByteBuffer message() throws IOException {
    ByteBuffer fixed = read(DBusMessage.FIXED_BYTES);
    ByteBuffer rest = read(DBusMessage.rest(fixed));
    return ByteBuffer.allocate(fixed.capacity() + rest.capacity())
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(fixed)
        .put(rest);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (char next = (char) read(1).get(0); next != '\n'; next = (char) read(1).get(0)) {
      line.append(next);
    }
    if (line.toString().startsWith("REJECTED") || line.toString().startsWith("ERROR")) {
      throw new IOException("the session bus answered " + line.toString().strip());
    }
    return line.toString();
  }

  private ByteBuffer read(int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("the session bus closed the connection");
      }
    }
    return bytes.flip();
  }

  private void write(String text) throws IOException {
    write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The bus is gone, and what was held with it.
    }
  }
}
