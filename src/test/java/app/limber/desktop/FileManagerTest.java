package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnPosix
class FileManagerTest {
  private static final String VARIABLE = "HOME";
  private static final List<String> NEEDS_NO_HOME = List.of("/bin/sh", "-c", "[ -z \"${HOME-}\" ]");

  @Test
  void show_hiddenVariable_isNotPassedOn(@TempDir Path folder) {
    String own = System.getenv(VARIABLE);

    assertThat(new FileManager(NEEDS_NO_HOME, Map.of()).show(folder)).isFalse();
    assertThat(new FileManager(NEEDS_NO_HOME, Map.of(VARIABLE, own)).show(folder)).isTrue();
  }

  @Test
  void show_variableWithAnotherValue_isTheUsersAndPassedOn(@TempDir Path folder) {
    assertThat(new FileManager(NEEDS_NO_HOME, Map.of(VARIABLE, "/no/such/home")).show(folder))
        .isFalse();
  }

  @Test
  void variablesOfLimber_areThoseThatTheLauncherSets() throws IOException {
    String launcher = Files.readString(Path.of("src/image/launcher/limber"));

    assertThat(FileManager.OF_LIMBER)
        .allSatisfy(
            (name, value) ->
                assertThat(launcher)
                    .containsPattern(
                        "(?m)^ *" + name + "=(\\$\\{" + name + "-)?" + Pattern.quote(value) + "}?$")
                    .contains("export " + name));
    assertThat(launcher.lines().map(String::strip).filter(line -> line.startsWith("export ")))
        .containsExactlyInAnyOrderElementsOf(exportsOf("LC_CTYPE"));
  }

  private static List<String> exportsOf(String another) {
    return Stream.concat(Stream.of(another), FileManager.OF_LIMBER.keySet().stream())
        .map(name -> "export " + name)
        .toList();
  }
}
