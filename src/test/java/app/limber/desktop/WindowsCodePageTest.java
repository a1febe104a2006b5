package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsCodePageTest {
  private final List<String> calls = new ArrayList<>();

  @Test
  void console_showsUtf8AndGetsItsPagesBack() {
    Runnable restore = WindowsCodePage.useUtf8(new Console(437, 850));

    assertThat(calls).containsExactly("SetConsoleCP 65001", "SetConsoleOutputCP 65001");
    calls.clear();

    restore.run();

    assertThat(calls).containsExactly("SetConsoleCP 437", "SetConsoleOutputCP 850");
  }

  @Test
  void noConsole_isLeftAlone() {
    WindowsCodePage.useUtf8(new Console(0, 0)).run();

    assertThat(calls).isEmpty();
  }

  private final class Console implements WindowsCodePage.Pages {
    private final int input;
    private final int output;

    Console(int input, int output) {
      this.input = input;
      this.output = output;
    }

    @Override
    public int input() {
      return input;
    }

    @Override
    public int output() {
      return output;
    }

    @Override
    public void useInput(int page) {
      calls.add("SetConsoleCP " + page);
    }

    @Override
    public void useOutput(int page) {
      calls.add("SetConsoleOutputCP " + page);
    }
  }
}
