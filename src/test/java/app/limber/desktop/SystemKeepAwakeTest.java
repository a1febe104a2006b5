package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.guidance.KeepAwake.Hold;
import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnPosix
@Timeout(60)
class SystemKeepAwakeTest {
  private static final List<String> WORKS = List.of("true");

  // Each stands for an inhibitor in one way it can behave; `env` runs it like one.
  private static final Inhibitor OBEDIENT = new Inhibitor(List.of("env", "cat"), WORKS);
  private static final Inhibitor DEAF =
      new Inhibitor(List.of("sh", "-c", "sleep 1000; true"), List.of("sleep", "1000"));
  private static final Inhibitor FAILING = new Inhibitor(List.of("false"), List.of("false"));
  private static final Inhibitor MISSING =
      new Inhibitor(List.of("/nowhere/inhibit"), List.of("/nowhere/inhibit"));

  private final List<ProcessHandle> before = ProcessHandle.current().descendants().toList();

  @Test
  void hold_untilClosed_keepsTheInhibitorRunning() {
    Hold hold = keepAwake(OBEDIENT).hold();
    List<ProcessHandle> held = children();

    assertThat(held).hasSize(1);

    hold.close();
    assertEnd(held);
  }

  @Test
  void hold_closedTwice_isClosed() {
    Hold hold = keepAwake(OBEDIENT).hold();
    List<ProcessHandle> held = children();

    hold.close();
    hold.close();

    assertEnd(held);
  }

  @Test
  void hold_inhibitorThatDoesNotListen_isEndedWithItsOwnChildren() {
    Hold hold = keepAwake(DEAF).hold();
    List<ProcessHandle> held = waitForChildren(2);

    hold.close();

    assertEnd(held);
  }

  @Test
  void hold_failingOrMissing_leavesTheOthersHolding() {
    Hold hold = keepAwake(MISSING, FAILING, OBEDIENT).hold();
    List<ProcessHandle> held = children();

    assertThat(held).isNotEmpty();

    hold.close();
    assertEnd(held);
  }

  @Test
  void hold_noMeansAtAll_doesNothing() {
    keepAwake().hold().close();

    assertThat(children()).isEmpty();
  }

  @Test
  void working_namesOnlyWhatAnswers() {
    assertThat(keepAwake(MISSING, FAILING, OBEDIENT, DEAF).working()).containsExactly("env");
    assertEnd(children());
  }

  @Test
  void working_onAnXServerThatCannotBeHeld_isNothing() {
    SystemKeepAwake keepAwake =
        new SystemKeepAwake(List.of(OBEDIENT), "Linux", Map.of("DISPLAY", ":65000"));

    assertThat(keepAwake.working()).isEmpty();
  }

  @Test
  void programThatIsKilled_leavesNoInhibitorBehind() throws Exception {
    Process program = new ProcessBuilder(javaThatHolds()).start();
    try {
      // It prints one line when it holds.
      assertThat(program.inputReader().readLine()).isEqualTo("held");
      List<ProcessHandle> held = program.descendants().toList();
      assertThat(held).isNotEmpty();

      program.destroyForcibly();

      assertEnd(held);
    } finally {
      program.destroyForcibly();
    }
  }

  /// A program that holds the machine awake by a stand-in until it is killed.
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      keepAwake(OBEDIENT).hold();
      System.out.println("held");
      int endOfInput = System.in.read();
      System.exit(endOfInput);
    }
  }

  private static List<String> javaThatHolds() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        Holder.class.getName());
  }

  private static SystemKeepAwake keepAwake(Inhibitor... inhibitors) {
    return new SystemKeepAwake(List.of(inhibitors), "Linux", Map.of());
  }

  /// What this test started; other tests may have left children of their own.
  private List<ProcessHandle> children() {
    return ProcessHandle.current().descendants().filter(child -> !before.contains(child)).toList();
  }

  private List<ProcessHandle> waitForChildren(int count) {
    List<ProcessHandle> found = children();
    while (found.size() < count) {
      Thread.onSpinWait();
      found = children();
    }
    return found;
  }

  private static void assertEnd(List<ProcessHandle> processes) {
    for (ProcessHandle process : processes) {
      assertThat(process.onExit())
          .as(() -> process.info().toString())
          .succeedsWithin(Duration.ofSeconds(20));
    }
  }
}
