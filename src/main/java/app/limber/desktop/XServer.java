package app.limber.desktop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A connection of its own to the X server of this machine, for its screen saver and the power
/// saving of the screen (extension MIT-SCREEN-SAVER).
///
/// Xlib would end the whole program with its connection, so this speaks the protocol itself.
final class XServer implements AutoCloseable {
  private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
  private static final String EXTENSION = "MIT-SCREEN-SAVER";

  private static final byte QUERY_EXTENSION = 98;
  private static final byte FORCE_SCREEN_SAVER = 115;
  private static final byte QUERY_VERSION = 0;
  private static final byte QUERY_INFO = 1;
  private static final byte SUSPEND = 5;
  private static final int REPLY_BYTES = 32;
  private static final byte REPLY = 1;

  private final TimedChannel channel;
  private byte opcode;
  private int root;

  private XServer(TimedChannel channel) {
    this.channel = channel;
  }

  /// The socket of the X server that shows this program's windows; empty on Wayland, where an X
  /// server only stands in, and for a display of another machine.
  static Optional<Path> socket(Map<String, String> environment) {
    Matcher display = LOCAL_DISPLAY.matcher(environment.getOrDefault("DISPLAY", ""));
    return display.matches() && !environment.containsKey("WAYLAND_DISPLAY")
        ? Optional.of(Path.of("/tmp/.X11-unix/X" + display.group(1)))
        : Optional.empty();
  }

  /// Connects.
  ///
  /// @throws IOException if no server lets us in, or it has no such extension
  static XServer open(Path socket, XCookie cookie) throws IOException {
    XServer server = new XServer(TimedChannel.open(socket, "the X server"));
    try (TimedChannel.Limit _ = server.channel.limit()) {
      server.signIn(cookie);
      server.opcode = server.opcodeOfExtension();
      // The client's version is agreed on first: 1.1 is the one that can suspend.
      ByteBuffer version =
          server.ask(request(server.opcode, QUERY_VERSION, 2).put(4, (byte) 1).put(5, (byte) 1));
      if (version.getShort(8) == 1 && version.getShort(10) < 1) {
        throw new IOException("the X server cannot suspend its screen saver");
      }
      return server;
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  /// Holds the screen saver and the power saving off until this connection ends.
  void suspendScreenSaver() throws IOException {
    try (TimedChannel.Limit _ = channel.limit()) {
      write(request(opcode, SUSPEND, 2).put(4, (byte) 1));
      // A request that was refused would be answered before this one.
      screenSaver();
    }
  }

  /// Makes the server believe that somebody has moved the mouse, for savers that count by
  /// themselves.
  void resetIdle() throws IOException {
    write(request(FORCE_SCREEN_SAVER, (byte) 0, 1));
  }

  /// The screen saver as the server sees it.
  ScreenSaver screenSaver() throws IOException {
    ByteBuffer info = ask(request(opcode, QUERY_INFO, 2).putInt(4, root));
    return new ScreenSaver(info.get(1) == 1, Duration.ofMillis(info.getInt(16)));
  }

  /// @param on whether it is shown
  /// @param idle the time since the last keyboard or mouse input
  record ScreenSaver(boolean on, Duration idle) {}

  private void signIn(XCookie cookie) throws IOException {
    byte[] name = cookie.name().getBytes(StandardCharsets.US_ASCII);
    ByteBuffer setup =
        ByteBuffer.allocate(12 + padded(name.length) + padded(cookie.data().length))
            .order(ByteOrder.LITTLE_ENDIAN);
    setup.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
    setup.putShort((short) name.length).putShort((short) cookie.data().length).putShort((short) 0);
    setup.put(name).position(12 + padded(name.length)).put(cookie.data());
    write(setup.rewind());
    ByteBuffer head = channel.read(8);
    ByteBuffer rest = channel.read(4 * Short.toUnsignedInt(head.getShort(6)));
    if (head.get(0) != REPLY) {
      throw new IOException("the X server lets nobody in without its cookie");
    }
    int vendor = Short.toUnsignedInt(rest.getShort(16));
    int formats = Byte.toUnsignedInt(rest.get(21));
    root = rest.getInt(32 + padded(vendor) + 8 * formats);
  }

  private byte opcodeOfExtension() throws IOException {
    byte[] name = EXTENSION.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer query = request(QUERY_EXTENSION, (byte) 0, 2 + padded(name.length) / 4);
    query.putShort(4, (short) name.length).put(8, name);
    ByteBuffer reply = ask(query);
    if (reply.get(8) == 0) {
      throw new IOException("the X server has no " + EXTENSION);
    }
    return reply.get(9);
  }

  private static ByteBuffer request(byte major, byte minor, int words) {
    return ByteBuffer.allocate(4 * words)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(0, major)
        .put(1, minor)
        .putShort(2, (short) words);
  }

  /// Sends a request and waits for its reply; events are passed over, none is asked for.
  private synchronized ByteBuffer ask(ByteBuffer request) throws IOException {
    write(request);
    ByteBuffer answer = channel.read(REPLY_BYTES);
    if (answer.get(0) == 0) {
      throw new IOException("the X server answered error " + answer.get(1));
    }
    int more = answer.getInt(4);
    if (answer.get(0) == REPLY && more > 0) {
      channel.read(4 * more);
    }
    return answer;
  }

  private synchronized void write(ByteBuffer bytes) throws IOException {
    channel.write(bytes);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  @Override
  public void close() {
    channel.close();
  }
}
