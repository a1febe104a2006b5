package app.limber.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A connection to a local socket that is closed if an exchange takes too long, so that no thread
/// waits forever. Reads and writes block; they throw once it is closed.
final class TimedChannel implements AutoCloseable {
  /// How long one exchange may take.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final SocketChannel channel;
  private final String peer;

  private TimedChannel(SocketChannel channel, String peer) {
    this.channel = channel;
    this.peer = peer;
  }

  /// Connects.
  ///
  /// @param peer who is at the other end, for messages
  static TimedChannel open(Path socket, String peer) throws IOException {
    return new TimedChannel(SocketChannel.open(UnixDomainSocketAddress.of(socket)), peer);
  }

  /// One exchange; the connection is closed unless it ends in time.
  interface Limit extends AutoCloseable {
    @Override
    void close();
  }

  /// Begins an exchange.
  Limit limit() {
    CompletableFuture<Void> timeout =
        new CompletableFuture<Void>()
            .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
            .thenRun(this::close);
    return () -> timeout.cancel(false);
  }

  /// Reads exactly `count` bytes, little-endian.
  ByteBuffer read(int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException(peer + " closed the connection");
      }
    }
    return bytes.flip();
  }

  /// Writes all of `bytes`.
  void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The other end is gone, and what was held with it.
    }
  }
}
