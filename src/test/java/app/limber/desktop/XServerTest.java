package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.limber.practice.guidance.KeepAwake.Hold;
import app.limber.testing.Eventually;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Holds the screen of a real X server lit, if Xvfb and xset are installed.
@Timeout(60)
class XServerTest {
  private static final Path XVFB = Path.of("/usr/bin/Xvfb");
  private static final Path XSET = Path.of("/usr/bin/xset");

  private final List<Process> servers = new ArrayList<>();

  @AfterEach
  void end() {
    servers.forEach(Process::destroy);
  }

  @Test
  void line10_hold_keepsTheScreenSaverOffUntilItIsClosed() throws IOException {
    assumeThat(List.of(XVFB, XSET)).allMatch(Files::isExecutable);
    long begun = System.nanoTime();
    Map<String, String> held = start();
    Map<String, String> left = start();
    Map<String, Hold> holds = new ScreenHolds(held).holds();
    assertThat(holds).containsOnlyKeys(ScreenHolds.X_SERVER);

    try (XServer one = open(held);
        XServer other = open(left)) {
      // Both savers come after a second. The one that is not held has come and been sent away a
      // second time before the held one is looked at.
      Eventually.until(() -> isOn(other));
      other.resetIdle();
      Eventually.until(() -> isOn(other));
      assertThat(isOn(one)).isFalse();
      long letGo = System.nanoTime();

      holds.values().forEach(Hold::close);

      Eventually.until(() -> isOn(one));
      System.out.printf(
          "keep-awake drill: saver after 1 s of a real X server; held: lit for %.1f s, while it came"
              + " twice on another; let go: dark after %.1f s%n",
          (letGo - begun) / 1e9, (System.nanoTime() - letGo) / 1e9);
    }
  }

  @Test
  void resetIdle_isAKeyToTheServer() throws IOException {
    assumeThat(List.of(XVFB, XSET)).allMatch(Files::isExecutable);
    try (XServer server = open(start())) {
      Eventually.until(() -> idleMillis(server) > 500);

      server.resetIdle();

      assertThat(idleMillis(server)).isLessThan(500);
    }
  }

  @Test
  void socket_isThatOfALocalDisplay() {
    assertThat(XServer.socket(Map.of("DISPLAY", ":1.0"))).contains(Path.of("/tmp/.X11-unix/X1"));
    assertThat(XServer.socket(Map.of("DISPLAY", "localhost:10.0"))).isEmpty();
    assertThat(XServer.socket(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0"))).isEmpty();
    assertThat(XServer.socket(Map.of())).isEmpty();
  }

  @Test
  void noServer_isNoHold() {
    assertThat(new ScreenHolds(Map.of("DISPLAY", ":65000")).holds()).isEmpty();
  }

  /// Starts a server on the first display that is free, with a saver after one second.
  private Map<String, String> start() throws IOException {
    Process server =
        new ProcessBuilder(XVFB.toString(), "-displayfd", "1", "-nolisten", "tcp", "-noreset")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    servers.add(server);
    BufferedReader printed = server.inputReader();
    String display = printed.readLine();
    assertThat(Files.exists(Path.of("/tmp/.X11-unix/X" + display))).isTrue();
    ProcessBuilder saver = new ProcessBuilder(XSET.toString(), "s", "1", "1");
    saver.environment().put("DISPLAY", ":" + display);
    assertThat(saver.start().onExit().join().exitValue()).isZero();
    return Map.of("DISPLAY", ":" + display);
  }

  private static XServer open(Map<String, String> environment) throws IOException {
    return XServer.open(XServer.socket(environment).orElseThrow(), XCookie.NONE);
  }

  private static boolean isOn(XServer server) {
    try {
      return server.screenSaver().on();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long idleMillis(XServer server) {
    try {
      return server.screenSaver().idle().toMillis();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
