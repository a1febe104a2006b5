package app.limber.desktop;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of its pipelines the toolkit draws with.
///
/// Left to itself on Linux, the toolkit asks OpenGL first. Where there is no graphics processor
/// that loads Mesa and LLVM, some 27 MB, only to learn that they compute in software, which the
/// toolkit refuses; it then draws in software itself. The answer is known from the device files
/// before that.
public final class GraphicsPipeline {
  /// The toolkit's property, read as it starts.
  public static final String PROPERTY = "prism.order";

  private static final String SOFTWARE = "sw";

  private final String osName;
  private final Path devices;
  private final @Nullable String chosen;

  /// @param osName the system property `os.name`
  /// @param devices where the system keeps its device files: `/dev`
  /// @param chosen the value of [#PROPERTY] that the user gave, which always stands
  public GraphicsPipeline(String osName, Path devices, @Nullable String chosen) {
    this.osName = osName;
    this.devices = devices;
    this.chosen = chosen;
  }

  /// What [#PROPERTY] has to be set to before the toolkit starts; empty to leave it as it is.
  ///
  /// In doubt the toolkit is left to look for itself.
  public Optional<String> order() {
    boolean open = chosen == null && osName.equalsIgnoreCase("Linux");
    return open && hasNoGraphicsDevice() ? Optional.of(SOFTWARE) : Optional.empty();
  }

  /// Kernel drivers offer `dri/card0`, `dri/renderD128` and so on; NVIDIA's own one `nvidia0`, the
  /// one of WSL `dxg`.
  private boolean hasNoGraphicsDevice() {
    if (Files.exists(devices.resolve("nvidia0")) || Files.exists(devices.resolve("dxg"))) {
      return false;
    }
    Path rendering = devices.resolve("dri");
    if (Files.notExists(rendering)) {
      return true;
    }
    try (DirectoryStream<Path> nodes = Files.newDirectoryStream(rendering, "{card,renderD}*")) {
      return !nodes.iterator().hasNext();
    } catch (IOException _) {
      return false;
    }
  }
}
