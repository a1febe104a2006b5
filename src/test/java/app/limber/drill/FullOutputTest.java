package app.limber.drill;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Output that goes to a full disk, or to a program that has read enough.
class FullOutputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"status", "timeline five-minutes"})
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
  void outputThatCannotBeWritten_isAProblem(String command) throws Exception {
    List<String> line = LimberProcess.line(List.of(), folder, command.split(" ", -1));
    Process program =
        new ProcessBuilder(line)
            .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/full")))
            .start();

    String told = String.join("\n", program.errorReader().lines().toList());

    assertThat(program.waitFor()).isEqualTo(1);
    assertThat(told).contains("Not all of the output could be written.");
  }

  @Test
  @OnPosix
  void outputThatNobodyReadsAnyMore_isNone() throws Exception {
    List<String> line = LimberProcess.line(List.of(), folder, "timeline", "five-minutes");
    Process program = new ProcessBuilder(line).start();
    program.getInputStream().close();

    String told = String.join("\n", program.errorReader().lines().toList());

    assertThat(program.waitFor()).isZero();
    assertThat(told).isEmpty();
  }
}
