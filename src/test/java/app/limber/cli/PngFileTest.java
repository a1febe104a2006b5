package app.limber.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.Pictures.Pixels;
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
  void writtenPicture_isReadByOtherPrograms() throws IOException {
    Random random = new Random(7);
    int[] argb = random.ints(13 * 7).toArray();
    Path file = folder.resolve("picture.png");
    PngFile.write(file, new Pixels(13, 7, argb));

    BufferedImage read = ImageIO.read(file.toFile());
    assertThat(read.getWidth()).isEqualTo(13);
    assertThat(read.getRGB(0, 0, 13, 7, null, 0, 13)).isEqualTo(argb);
  }
}
