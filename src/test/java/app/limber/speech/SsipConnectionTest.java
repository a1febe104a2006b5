package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SsipConnectionTest {
  @TempDir private Path folder;

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "Speech Dispatcher is the voice of Linux")
  void serverThatAcceptsNobody_isGivenUp() throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("socket"));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address, 1);
      List<SocketChannel> waiting = queue(address);
      try {
        assertThatThrownBy(() -> SsipConnection.to(address.getPath(), Duration.ofMillis(50)))
            .isInstanceOf(IOException.class);
      } finally {
        for (SocketChannel channel : waiting) {
          channel.close();
        }
      }
    }
  }

  /// Fills the places in which the system lets clients wait to be accepted.
  private static List<SocketChannel> queue(UnixDomainSocketAddress address) throws IOException {
    List<SocketChannel> waiting = new ArrayList<>();
    for (int place = 0; place < 8; place++) {
      SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      waiting.add(channel);
      channel.configureBlocking(false);
      try {
        channel.connect(address);
      } catch (IOException _) {
        return waiting;
      }
    }
    return waiting;
  }
}
