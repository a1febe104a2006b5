package app.limber.cli.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `limber pictures`: which files it writes, and what it says when it cannot.
class PicturesCommandTest {
  @TempDir Path folder;

  @Test
  void namedStretches_areWrittenByVariant() throws IOException {
    Path out = folder.resolve("new/out");
    CommandRun run = CommandRun.of(folder, "pictures", "thomas", "prayer", "--out", out.toString());

    assertThat(run.code()).isZero();
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("thomas-hold.png", "thomas-strap.png", "prayer.png");
    assertThat(ImageIO.read(out.resolve("prayer.png").toFile()).getWidth()).isEqualTo(1);
  }

  @Test
  void noName_meansAll() {
    assertThat(CommandRun.of(folder, "pictures", "--out", folder.toString()).lines()).hasSize(10);
  }

  @Test
  void unknownStretch_isOneLineAndWritesNothing() {
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of(folder, "pictures", "prayer", "thoms", "--out", out.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "There is no stretch thoms (did you mean thomas?). Try: limber pictures --help");
    assertThat(out).doesNotExist();
  }

  @Test
  void missingFolder_isUsage() {
    CommandRun run = CommandRun.of(folder, "pictures");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void fileInPlaceOfTheFolder_isOneLine() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    CommandRun run = CommandRun.of(folder, "pictures", "prayer", "--out", file.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void fileThatIsNoPicture_isNotReplaced() throws IOException {
    Path other = Files.writeString(folder.resolve("prayer.png"), "precious");
    CommandRun run = CommandRun.of(folder, "pictures", "prayer", "--out", folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("is another file").hasLineCount(1);
    assertThat(other).hasContent("precious");
  }

  @Test
  void pictureOfAnEarlierRun_isReplaced() {
    assertThat(CommandRun.of(folder, "pictures", "prayer", "--out", folder.toString()).code())
        .isZero();
    assertThat(CommandRun.of(folder, "pictures", "prayer", "--out", folder.toString()).code())
        .isZero();
  }

  @Test
  void ownStretchWithoutPoses_isSaid() throws IOException {
    Path own = Files.createDirectories(folder.resolve("content/stretches"));
    Files.writeString(
        own.resolve("mine.json"),
        Files.readString(Path.of("content/stretches/prayer.json"))
            .replace("\"id\": \"prayer\"", "\"id\": \"mine\"")
            .replaceAll("(?s)\\n  \"poses\": \\{.*?\\n  \\},", ""));
    CommandRun run = CommandRun.of(folder, "pictures", "mine", "--out", folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).containsExactly("mine has no poses, so there is nothing to draw.");
  }
}
