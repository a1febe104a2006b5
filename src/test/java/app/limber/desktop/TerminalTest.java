package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.practice.program.Key;
import app.limber.practice.program.Keys;
import app.limber.practice.program.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Runs a small program in a terminal of its own, which `script` of util-linux makes.
@EnabledOnOs(value = OS.LINUX, disabledReason = "the script of other systems takes other arguments")
@Timeout(60)
class TerminalTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_Z = "\u001a";

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
    Process program = inATerminal("stty columns 67; " + quoted(java()));
    BufferedReader out = program.inputReader();
    assertThat(out.readLine()).isEqualTo("keys true screen true columns 67");
    assertThat(out.readLine()).isEqualTo("ready");

    type(program, "n");
    assertThat(out.readLine()).isEqualTo("Typed[codePoint=110]");
    type(program, "\u001b[C");
    assertThat(out.readLine()).isEqualTo("RIGHT");
    type(program, "\u001b");
    assertThat(out.readLine()).isEqualTo("ESCAPE");
    type(program, CTRL_Z);
    assertThat(out.readLine()).isEqualTo("OTHER");
  }

  @Test
  void close_givesTheTerminalBack() throws IOException {
    List<String> lines = typeAndAskForModes("q");

    assertThat(lines).contains("closed").anyMatch(line -> line.matches(".*[ ^]icanon.*"));
    assertThat(lines).anyMatch(line -> line.matches(".*[ ^]echo .*"));
  }

  @Test
  void interrupt_givesTheTerminalBack() throws IOException {
    List<String> lines = typeAndAskForModes(CTRL_C);

    assertThat(lines).doesNotContain("closed").anyMatch(line -> line.matches(".*[ ^]icanon.*"));
    assertThat(lines).anyMatch(line -> line.matches(".*[ ^]echo .*"));
  }

  private List<String> typeAndAskForModes(String key) throws IOException {
    Process program = inATerminal("trap : INT; " + quoted(java()) + "; stty -a");
    BufferedReader out = program.inputReader();
    assertThat(out.readLine()).startsWith("keys true");
    assertThat(out.readLine()).isEqualTo("ready");
    type(program, key);
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  /// Says what the terminal is, then names each key until `q`.
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      InputStream in = System.in;
      Terminal terminal = SystemTerminal.of(System.getProperty("os.name"), in);
      System.out.println(
          "keys "
              + terminal.hasKeys()
              + " screen "
              + terminal.hasScreen()
              + " columns "
              + terminal.columns());
      if (!terminal.hasKeys()) {
        System.out.println("no keys");
        return;
      }
      try (Keys keys = terminal.keys()) {
        System.out.println("ready");
        Key last = new Key.Typed('q');
        for (Optional<Key> key = keys.next();
            key.isPresent() && !key.get().equals(last);
            key = keys.next()) {
          System.out.println(key.get());
        }
      }
      System.out.println("closed");
    }
  }

  private Process inATerminal(String command) throws IOException {
    Process program =
        new ProcessBuilder("script", "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .start();
    script = program;
    return program;
  }

  private static void type(Process program, String keys) throws IOException {
    Writer writer = program.outputWriter();
    writer.write(keys);
    writer.flush();
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Program.class.getName());
  }

  private static String quoted(List<String> command) {
    return "'" + String.join("' '", command) + "'";
  }
}
