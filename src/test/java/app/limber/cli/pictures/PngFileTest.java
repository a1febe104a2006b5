package app.limber.cli.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {
  @TempDir Path folder;

  @Test
  void everyPixel_isReadBack() throws IOException {
    int[] argb = new Random(12).ints(7 * 300).toArray();
    Path file = folder.resolve("picture.png");

    PngFile.write(file, new Picture(7, 300, argb));

    BufferedImage read = ImageIO.read(file.toFile());
    assertThat(read.getWidth()).isEqualTo(7);
    assertThat(read.getRGB(0, 0, 7, 300, null, 0, 7)).containsExactly(argb);
  }
}
