package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program where no window can be opened.
@Timeout(120)
class OpeningFailureTest {
  @TempDir private Path folder;

  @Test
  void line11_windowThatCannotBeOpened_endsTheProgramWithASentence()
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(LimberProcess.line(List.of(), folder));
    line.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=none-of-these"));
    Process limber = new ProcessBuilder(line).redirectErrorStream(true).start();
    limber.getOutputStream().close();

    String printed = new String(limber.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(limber.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(limber.exitValue()).isEqualTo(1);
    // The toolkit prints its own reasons before it.
    assertThat(printed.lines().toList().getLast())
        .startsWith("Something went wrong: the window could not be opened (")
        .doesNotContain("Exception");
  }
}
