package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsPipelineTest {
  @TempDir private Path devices;

  @Test
  void order_linuxWithoutAGraphicsDevice_drawsInSoftware() {
    assertThat(linux(null).order()).contains("sw");
  }

  @Test
  void order_folderOfDevicesThatIsEmpty_drawsInSoftware() throws IOException {
    Files.createDirectories(devices.resolve("dri/by-path"));

    assertThat(linux(null).order()).contains("sw");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dri/card0", "dri/card1", "dri/renderD128", "nvidia0", "dxg"})
  void order_linuxWithAGraphicsDevice_leavesTheChoiceToTheToolkit(String device)
      throws IOException {
    Path file = devices.resolve(device);
    Files.createDirectories(file.getParent());
    Files.createFile(file);

    assertThat(linux(null).order()).isEmpty();
  }

  @Test
  void order_ofTheUser_stands() {
    assertThat(linux("es2").order()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mac OS X", "Windows 11"})
  void order_otherSystems_leaveTheChoiceToTheToolkit(String osName) {
    assertThat(new GraphicsPipeline(osName, devices, null).order()).isEmpty();
  }

  private GraphicsPipeline linux(@Nullable String chosen) {
    return new GraphicsPipeline("Linux", devices, chosen);
  }
}
