package app.limber.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPosix
class SpeechDispatcherTest {
  @Test
  void socket_isWhereTheServersOwnClientLooks() {
    assertThat(SpeechDispatcher.socket(Map.of("XDG_RUNTIME_DIR", "/run/user/7")))
        .contains(Path.of("/run/user/7/speech-dispatcher/speechd.sock"));
    assertThat(SpeechDispatcher.socket(Map.of("HOME", "/home/ann")))
        .contains(Path.of("/home/ann/.cache/speech-dispatcher/speechd.sock"));
    assertThat(SpeechDispatcher.socket(Map.of("SPEECHD_ADDRESS", "unix_socket:/tmp/s")))
        .contains(Path.of("/tmp/s"));
  }

  @Test
  void serverOnANetwork_isNotUsed() {
    assertThat(SpeechDispatcher.socket(Map.of("SPEECHD_ADDRESS", "inet_socket:host:6560")))
        .isEmpty();
  }
}
