package app.limber.speech;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A connection to the Speech Dispatcher server through its protocol SSIP: commands are lines,
/// replies are lines that start with a number.
///
/// One thread reads; any thread may send or close. Closing unblocks a pending read.
final class SsipConnection implements AutoCloseable {
  private final SocketChannel channel;
  private final BufferedReader lines;

  private SsipConnection(SocketChannel channel) {
    this.channel = channel;
    this.lines = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
  }

  /// @param longest the maximum time for the server to accept the connection, since a hung server
  ///     never does
  /// @throws IOException if no server is listening, or it did not accept in time
  static SsipConnection to(Path socket, Duration longest) throws IOException {
    SsipConnection connection = new SsipConnection(SocketChannel.open(StandardProtocolFamily.UNIX));
    TimeLimit limit = TimeLimit.of(longest, connection::close);
    try {
      connection.channel.connect(UnixDomainSocketAddress.of(socket));
      return connection;
    } catch (IOException e) {
      connection.close();
      throw e;
    } finally {
      limit.lift();
    }
  }

  /// A reply to a command, or an event.
  ///
  /// @param code 2xx for success, 7xx for an event, else an error
  /// @param data what it carries, one entry to a line
  /// @param text what it says in words
  record Reply(int code, List<String> data, String text) {
    boolean isEvent() {
      return code >= 700;
    }

    boolean isSuccess() {
      return code >= 200 && code < 300;
    }

    /// The first line of the data; empty if there is none.
    String first() {
      return data.isEmpty() ? "" : data.getFirst();
    }
  }

  /// Sends lines in one piece.
  synchronized void send(String... toSend) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((String.join("\r\n", toSend) + "\r\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// Waits for the next reply or event.
  ///
  /// @throws IOException if the server closed the connection, or it was closed here
  Reply read() throws IOException {
    List<String> data = new ArrayList<>();
    while (true) {
      String line = lines.readLine();
      if (line == null) {
        throw new EOFException("the server closed the connection");
      }
      if (line.length() < 4 || !line.substring(0, 3).chars().allMatch(Character::isDigit)) {
        throw new IOException("no reply of SSIP: " + line);
      }
      if (line.charAt(3) == '-') {
        data.add(line.substring(4));
      } else {
        return new Reply(
            Integer.parseInt(line.substring(0, 3)), List.copyOf(data), line.substring(4));
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The server is gone; there is nothing left to close.
    }
  }
}
