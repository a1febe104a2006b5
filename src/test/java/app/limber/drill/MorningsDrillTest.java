package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.ui.OpenWindow;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Morning after morning in one window, a day apart on a virtual clock: nothing of the player grows
/// with them. The property `limber.drill.mornings` says how many.
class MorningsDrillTest {
  private static final int MORNINGS = Integer.getInteger("limber.drill.mornings", 5);

  /// The first mornings load classes and fill caches.
  private static final int WARM_UP = Math.max(2, MORNINGS / 20);

  /// From here on the heap tells more than chance.
  private static final int ENOUGH_TO_WEIGH = 50;

  /// What one session more takes up in the log that History and Today hold, and some.
  private static final long MOST_BYTES_A_MORNING = 8_000;

  private static final long SLACK_BYTES = 6 << 20;

  /// The software pipeline keeps small images of what is drawn half transparent. An image of a
  /// whole page would be ten times as large.
  private static final long MOST_PIXEL_BYTES_A_MORNING = 60_000;

  /// The window and its toolkit may know the latest ones.
  private static final int MOST_PLAYERS = 2;

  private static final int MOST_COLLECTIONS = 10;

  /// At sixty times the speed, with a lead-in.
  private static final int LONGER_THAN_THE_ROUTINE = 18;

  @TempDir private Path folder;

  /// What the window holds after a collection.
  ///
  /// @param heap without pixels, in bytes
  /// @param pixels of the software pipeline, in bytes
  /// @param pulses how many pulses still beat
  /// @param players how many pages of players that have ended are still referred to, as by a
  ///     listener that was not removed
  private record Held(long heap, long pixels, int threads, int nodes, long pulses, long players) {
    static Held now(OpenWindow window, List<WeakReference<Node>> views) {
      List<String[]> live = liveObjects();
      // The renderer releases what a collection has freed, and the next collection frees more.
      for (int again = 0; again < MOST_COLLECTIONS && alive(views) > MOST_PLAYERS; again++) {
        window.pass(1);
        live = liveObjects();
      }
      return new Held(
          bytes(live, type -> !isPixels(type)),
          bytes(live, Held::isPixels),
          Thread.activeCount(),
          OpenWindow.fx(() -> nodes(window.stage().getScene().getRoot())),
          window.pulsing(),
          alive(views));
    }

    private static long alive(List<WeakReference<Node>> views) {
      return views.stream().filter(view -> view.get() != null).count();
    }

    /// The lines of the virtual machine's histogram after a collection: number, count, bytes, type.
    private static List<String[]> liveObjects() {
      try {
        String histogram =
            (String)
                ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
            .lines()
            .map(line -> line.strip().split("\\s+"))
            .filter(cells -> cells.length >= 4 && cells[0].endsWith(":"))
            .filter(cells -> !cells[3].contains("FillerElement"))
            .toList();
      } catch (JMException e) {
        throw new AssertionError(e);
      }
    }

    private static long bytes(List<String[]> live, Predicate<String> counted) {
      return live.stream()
          .filter(cells -> counted.test(cells[3]))
          .mapToLong(cells -> Long.parseLong(cells[2]))
          .sum();
    }

    private static boolean isPixels(String type) {
      return type.equals("[I");
    }

    private static int nodes(Node node) {
      return 1
          + (node instanceof Parent parent
              ? parent.getChildrenUnmodifiable().stream().mapToInt(Held::nodes).sum()
              : 0);
    }
  }

  @Test
  void line16_mornings_leaveNothingBehindInTheWindow() {
    List<Held> held = new ArrayList<>();
    List<WeakReference<Node>> views = new ArrayList<>();
    long begun = System.nanoTime();
    try (OpenWindow window = OpenWindow.on(folder).rehearsing(60).open()) {
      for (int morning = 1; morning <= MORNINGS; morning++) {
        views.add(practise(window));
        if (morning == WARM_UP || morning == MORNINGS) {
          held.add(Held.now(window, views));
        }
        window.stand(Duration.ofDays(1));
      }
    }
    Held first = held.getFirst();
    Held last = held.getLast();
    System.out.printf(
        "mornings drill: %d mornings in %d s, heap %.1f -> %.1f MB, pixels %.1f -> %.1f MB,"
            + " threads %d -> %d,"
            + " nodes %d -> %d, pulses %d -> %d, pages of players %d -> %d%n",
        MORNINGS,
        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
        first.heap() / 1e6,
        last.heap() / 1e6,
        first.pixels() / 1e6,
        last.pixels() / 1e6,
        first.threads(),
        last.threads(),
        first.nodes(),
        last.nodes(),
        first.pulses(),
        last.pulses(),
        first.players(),
        last.players());
    if (MORNINGS >= ENOUGH_TO_WEIGH) {
      assertThat(last.heap())
          .isLessThan(first.heap() + SLACK_BYTES + MOST_BYTES_A_MORNING * MORNINGS);
      assertThat(last.pixels())
          .isLessThan(first.pixels() + SLACK_BYTES + MOST_PIXEL_BYTES_A_MORNING * MORNINGS);
    }
    assertThat(last.threads()).isLessThanOrEqualTo(first.threads());
    assertThat(last.nodes()).isLessThanOrEqualTo(first.nodes());
    assertThat(last.pulses()).isZero();
    assertThat(last.players()).isLessThanOrEqualTo(MOST_PLAYERS);
  }

  /// A morning with what a hand does in it: cards, keys, a skip and its return, and the end.
  ///
  /// @return the page of the player
  private static WeakReference<Node> practise(OpenWindow window) {
    window.focus("start").type(KeyCode.ENTER).pass(1);
    WeakReference<Node> page = new WeakReference<>(window.node("player-stretch"));
    window.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.RIGHT, KeyCode.BACK_SPACE, KeyCode.UP);
    window.type(KeyCode.SPACE, KeyCode.SPACE).pass(LONGER_THAN_THE_ROUTINE);
    assertThat(window.shows("done-finish")).isTrue();
    assertThat(OpenWindow.fx(() -> cached(window.stage().getScene().getRoot()))).isEmpty();
    window.type(KeyCode.ENTER);
    assertThat(window.shows("greeting")).isTrue();
    return page;
  }

  /// What keeps an image of itself, which the software pipeline does not release when the page is
  /// left.
  private static List<Node> cached(Node node) {
    List<Node> all = new ArrayList<>();
    if (node.isCache()) {
      all.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.addAll(cached(child)));
    }
    return all;
  }
}
