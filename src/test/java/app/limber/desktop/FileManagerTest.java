package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.OnPosix;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
}
