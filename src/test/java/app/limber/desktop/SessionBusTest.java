package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionBusTest {
  private static final Path DAEMON = Path.of("/usr/bin/dbus-daemon");
  private static final DBusMethod INHIBIT = new DBusMethod("a.b", "/a/b", "a.b", "Inhibit");

  @TempDir Path folder;

  @Test
  void socket_isTheFirstWithAPath() {
    assertThat(
            SessionBus.socket(
                Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:abstract=/x;unix:path=/run/b,guid=1")))
        .contains(Path.of("/run/b"));
    assertThat(SessionBus.socket(Map.of("XDG_RUNTIME_DIR", "/run/user/7")))
        .contains(Path.of("/run/user/7/bus"));
    assertThat(SessionBus.socket(Map.of())).isEmpty();
  }

  @Test
  void call_isLaidOutAsTheSpecificationSays() {
    ByteBuffer call =
        ByteBuffer.wrap(DBusMessage.call(7, INHIBIT, List.of("Limber", 8)))
            .order(ByteOrder.LITTLE_ENDIAN);

    assertThat(call.get(0)).isEqualTo((byte) 'l');
    assertThat(call.getInt(8)).isEqualTo(7);
    assertThat(call.capacity()).isEqualTo(DBusMessage.FIXED_BYTES + DBusMessage.rest(call));
    int body = call.capacity() - call.getInt(4);
    assertThat(body % 8).isZero();
    assertThat(call.getInt(body)).isEqualTo("Limber".length());
    // The text, its end and the padding of the number.
    assertThat(call.getInt(body + 12)).isEqualTo(8);
    assertThat(DBusMessage.repliesTo(call)).isZero();
  }

  @Test
  void noBus_isNoHold() {
    assertThatThrownBy(() -> SessionBus.open(folder.resolve("none")))
        .isInstanceOf(IOException.class);
    assertThat(
            new ScreenHolds(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder + "/no"))
                .holds())
        .isEmpty();
  }

  @Test
  void realBus_letsUsInAndSaysWhatItDoesNotOffer() throws IOException {
    assumeThat(Files.isExecutable(DAEMON)).isTrue();
    Path socket = folder.resolve("bus");
    Process daemon =
        new ProcessBuilder(
                DAEMON.toString(),
                "--session",
                "--nofork",
                "--print-address",
                "--address=unix:path=" + socket)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader printed = daemon.inputReader()) {
      assertThat(printed.readLine()).startsWith("unix:path=" + socket);

      try (SessionBus bus = SessionBus.open(socket)) {
        assertThatThrownBy(() -> bus.call(INHIBIT, List.of("Limber")))
            .isInstanceOf(IOException.class)
            .hasMessageContaining("refused");
        // It answers a number to who asks for a name: 1, for the owner.
        DBusMethod requestName =
            new DBusMethod(
                "org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "RequestName");
        assertThat(bus.call(requestName, List.of("app.limber.Test", 0))).isOne();
      }
    } finally {
      daemon.destroy();
    }
  }
}
