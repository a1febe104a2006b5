package app.limber.desktop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Runs a small program in a terminal of its own, which `script` of util-linux makes.
@EnabledOnOs(value = OS.LINUX, disabledReason = "the script of other systems takes other arguments")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TerminalTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_Z = "\u001a";
  private static final Key QUIT = new Key.Typed('q');
  private static final Key COLUMNS = new Key.Typed('c');

  private @Nullable Process script;

  @AfterEach
  void endTheProgram() {
    if (script != null) {
      script.descendants().forEach(ProcessHandle::destroyForcibly);
      script.destroyForcibly();
    }
  }

  @Test
  void pipe_isNoTerminal() throws IOException {
    Process program = new ProcessBuilder(java()).redirectErrorStream(true).start();
    program.getOutputStream().close();

    assertThat(program.inputReader().readLine()).isEqualTo("keys false screen false columns 80");
    assertThat(program.inputReader().readLine()).startsWith("no keys");
  }

  @Test
  void none_hasNothing() {
    assertThat(Terminal.none().hasKeys()).isFalse();
    assertThat(Terminal.none().hasScreen()).isFalse();
    assertThatThrownBy(() -> Terminal.none().keys()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keys_arriveWithoutEnterAndWithoutEcho() throws IOException {
    BufferedReader out = ready("stty columns 67; " + program(), "keys true screen true columns 67");

    assertThat(typed("n", out)).isEqualTo("Typed[codePoint=110]");
    assertThat(typed("\u001b[C", out)).isEqualTo("RIGHT");
    assertThat(typed("\u001b", out)).isEqualTo("ESCAPE");
    assertThat(typed("\r", out)).isEqualTo("ENTER");
    assertThat(typed(CTRL_Z, out)).isEqualTo("OTHER");
  }

  @Test
  void keysOfADumbTerminalWithoutLanguage_arrive() throws IOException {
    BufferedReader out = ready("TERM=dumb LC_ALL=C " + program(), "keys true screen still");

    assertThat(typed("ü", out)).isEqualTo("Typed[codePoint=252]");
    assertThat(typed("\u001b[A", out)).isEqualTo("UP");
  }

  @Test
  void heldKey_arrivesAsOftenAsTheTerminalRepeatsIt() throws IOException {
    BufferedReader out = ready(program(), "keys true");

    type("\u001b[C".repeat(50) + "n");
    for (int i = 0; i < 50; i++) {
      assertThat(out.readLine()).isEqualTo("RIGHT");
    }
    assertThat(out.readLine()).isEqualTo("Typed[codePoint=110]");
  }

  @Test
  void columns_followTheWindow() throws Exception {
    BufferedReader out = inATerminal("stty columns 67; tty; " + program());
    String tty = out.readLine();
    assertThat(out.readLine()).endsWith("columns 67");
    assertThat(out.readLine()).startsWith("ready");

    assertThat(new ProcessBuilder("stty", "-F", tty, "columns", "43").start().waitFor()).isZero();

    assertThat(typed("c", out)).isEqualTo("columns 43");
  }

  @Test
  void outputElsewhere_leavesTheKeys() throws IOException {
    BufferedReader out = ready(program() + " | cat", "keys true screen false columns 80");

    assertThat(typed("n", out)).isEqualTo("Typed[codePoint=110]");
  }

  @Test
  void inputFromElsewhere_leavesTheScreen() throws IOException {
    BufferedReader out = inATerminal("stty columns 67; " + program() + " </dev/null");

    assertThat(out.readLine()).isEqualTo("keys false screen true columns 67");
  }

  @Test
  void close_givesTheTerminalBackWhileTheNextKeyIsAwaited() throws IOException {
    BufferedReader out = inATerminal(betweenModes());
    String before = out.readLine();
    assertThat(out.readLine()).startsWith("keys true");
    assertThat(out.readLine()).startsWith("ready");

    type("q");

    assertThat(out.readLine()).isEqualTo("closed, then Optional.empty");
    assertThat(out.readLine()).isEqualTo(before);
  }

  @Test
  void interrupt_givesTheTerminalBack() throws IOException {
    // The process that runs the tests may ignore SIGINT, and children inherit that.
    BufferedReader out =
        inATerminal("trap : INT; stty -g; env --default-signal=INT " + program() + "; stty -g");
    String before = out.readLine();
    assertThat(out.readLine()).startsWith("keys true");
    assertThat(out.readLine()).startsWith("ready");

    type(CTRL_C);

    assertThat(out.readLine()).endsWith(before);
  }

  @Test
  void termination_givesTheTerminalBack() throws IOException {
    BufferedReader out = inATerminal(betweenModes());
    String before = out.readLine();
    assertThat(out.readLine()).startsWith("keys true");
    long pid = Long.parseLong(out.readLine().replace("ready ", ""));

    ProcessHandle.of(pid).orElseThrow().destroy();

    assertThat(out.lines()).contains(before);
  }

  /// The modes are compared as `stty` writes them for itself, without loss.
  private static String betweenModes() {
    return "stty -g; " + program() + "; stty -g";
  }

  /// Says what the terminal is, then names each key until `q`, and the columns after `c`. As in a
  /// session, a thread waits for the next key while another closes the keys.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
      Terminal terminal = SystemTerminal.of(System.getProperty("os.name"), System.getenv("TERM"));
      System.out.println(
          "keys "
              + terminal.hasKeys()
              + " screen "
              + (terminal.hasScreen() == terminal.redraws() ? terminal.hasScreen() : "still")
              + " columns "
              + terminal.columns());
      if (!terminal.hasKeys()) {
        System.out.println("no keys");
        return;
      }
      BlockingQueue<Key> pressed = new LinkedBlockingQueue<>();
      Keys keys = terminal.keys();
      try (keys) {
        Thread.ofPlatform().daemon().start(() -> read(keys, pressed));
        System.out.println("ready " + ProcessHandle.current().pid());
        for (Key key = pressed.take(); !key.equals(QUIT); key = pressed.take()) {
          System.out.println(key.equals(COLUMNS) ? "columns " + terminal.columns() : key);
        }
      }
      System.out.println("closed, then " + keys.next());
    }

    private static void read(Keys keys, BlockingQueue<Key> pressed) {
      try {
        for (Optional<Key> key = keys.next(); key.isPresent(); key = keys.next()) {
          pressed.add(key.get());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private BufferedReader ready(String command, String terminal) throws IOException {
    BufferedReader out = inATerminal(command);
    assertThat(out.readLine()).startsWith(terminal);
    assertThat(out.readLine()).startsWith("ready");
    return out;
  }

  private BufferedReader inATerminal(String command) throws IOException {
    script =
        new ProcessBuilder("script", "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .start();
    return script.inputReader();
  }

  private String typed(String keys, BufferedReader out) throws IOException {
    type(keys);
    return out.readLine();
  }

  private void type(String keys) throws IOException {
    Writer writer = requireNonNull(script).outputWriter();
    writer.write(keys);
    writer.flush();
  }

  private static String program() {
    return "'" + String.join("' '", java()) + "'";
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Program.class.getName());
  }
}
