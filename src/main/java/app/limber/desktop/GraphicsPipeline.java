package app.limber.desktop;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Selects the rendering pipeline of the JavaFX toolkit.
///
/// By default on Linux, the toolkit tries OpenGL first. On a machine without a graphics processor,
/// that loads Mesa and LLVM, some 27 MB, only to find that they render in software, which the
/// toolkit rejects in favour of its own software pipeline. The device files show this in advance.
public final class GraphicsPipeline {
  /// The toolkit's system property, read on its start.
  public static final String PROPERTY = "prism.order";

  private static final String SOFTWARE = "sw";

  private final String osName;
  private final Path devices;
  private final @Nullable String chosen;

  /// @param osName the system property `os.name`
  /// @param devices the folder of the device files: `/dev`
  /// @param chosen the value of [#PROPERTY] set by the user, which takes precedence
  public GraphicsPipeline(String osName, Path devices, @Nullable String chosen) {
    this.osName = osName;
    this.devices = devices;
    this.chosen = chosen;
  }

  /// Returns the value to which [#PROPERTY] must be set before the toolkit starts; empty to leave
  /// it unset.
  ///
  /// If in doubt, the toolkit is left to choose.
  public Optional<String> order() {
    boolean open = chosen == null && osName.equalsIgnoreCase("Linux");
    return open && hasNoGraphicsDevice() ? Optional.of(SOFTWARE) : Optional.empty();
  }

  /// Kernel drivers create `dri/card0`, `dri/renderD128` and so on; NVIDIA's own creates `nvidia0`,
  /// that of WSL `dxg`.
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
