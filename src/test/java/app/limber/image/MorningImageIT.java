package app.limber.image;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.image.ImageRun.Answer;
import app.limber.testing.Eventually;
import app.limber.testing.OnPosix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A morning on the command line of the image: what it brings along is whole, a rehearsal is in the
/// log, and nothing is written but the data folder.
class MorningImageIT {
  @TempDir private Path folder;
  private ImageRun limber;
  private Path data;

  @BeforeEach
  void prepare() {
    limber = new ImageRun(folder);
    data = folder.resolve("data");
  }

  @Test
  void shippedContent_hasNoProblems() throws Exception {
    Answer answer = run("check");

    assertFine(answer);
    assertThat(answer.out()).contains("7 stretches", "no problems");
  }

  @Test
  void statusOfAnEmptyLog_createsNothing() throws Exception {
    Answer answer = run("status", "--format", "json");

    assertFine(answer);
    assertThat(withoutSpaces(answer)).contains("\"currentStreak\":0", "\"totalSessions\":0");
    assertThat(data).doesNotExist();
  }

  @Test
  void rehearsal_isInTheLogAndNothingIsWrittenElsewhere() throws Exception {
    assertFine(run("play", "full-morning", "--console", "--speed", "1000"));

    Answer history = run("history", "list", "--format", "json");

    assertFine(history);
    assertThat(withoutSpaces(history))
        .containsOnlyOnce("\"outcome\":\"completed\"")
        .contains("\"plannedSeconds\":856,\"activeSeconds\":856");
    assertThat(Pattern.compile("\"stretch\":").matcher(withoutSpaces(history)).results())
        .hasSize(9);
    assertThat(ImageRun.below(limber.home())).isEmpty();
    assertThat(ImageRun.below(limber.temporary())).isEmpty();
  }

  @Test
  @OnPosix
  void sessionEndedByASignal_saysHowItGoesOn() throws Exception {
    Process playing =
        new ProcessBuilder(
                ImageRun.image().resolve("bin/limber").toString(),
                "play",
                "--console",
                "--silent",
                "--language=en",
                "--data-dir=" + data)
            .redirectErrorStream(true)
            .start();
    try {
      Eventually.until(() -> Files.exists(data.resolve("session.json")));
      playing.toHandle().destroy();

      assertThat(playing.inputReader().lines())
          .last()
          .asString()
          .startsWith("The session is not over. limber --data-dir=")
          .contains(" play --console asks");
    } finally {
      playing.destroyForcibly();
    }
  }

  @Test
  void timeline_hasTheTotalOfTheContent() throws Exception {
    Answer answer = run("timeline", "full-morning", "--format", "json");

    assertFine(answer);
    assertThat(withoutSpaces(answer)).contains("\"totalSeconds\":687");
  }

  @Test
  void rehearsalWithoutADataFolder_isRefused() throws Exception {
    Answer answer = limber.run("play", "full-morning", "--console", "--speed", "60");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("--data-dir").hasLineCount(1);
    assertThat(ImageRun.below(limber.home())).isEmpty();
  }

  @Test
  void doctor_saysSomethingOfEverything() throws Exception {
    Answer answer = run("doctor");

    assertThat(answer.out()).contains("Data folder", "Log", "Content", "Display", "Keep awake");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exitCode()).isIn(0, 1);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems always have a display")
  void windowWithoutADisplay_isRefusedInOneSentence() throws Exception {
    Answer answer = run();

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("libgtk-3-0", "--console").hasLineCount(1);
    assertThat(data).doesNotExist();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems always have a display")
  void windowOnADisplayThatNobodyServes_isRefusedInOneSentence() throws Exception {
    Answer answer = limber.with("DISPLAY", ":7977").run("--data-dir", data.toString());

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains(":7977", "--console").hasLineCount(1);
  }

  @Test
  void contentOfTheUser_isCheckedToo() throws Exception {
    Path stretches = Files.createDirectories(data.resolve("content/stretches"));
    Files.writeString(stretches.resolve("mine.json"), "{ \"id\": \"mine\" ");

    Answer answer = run("check");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).contains("mine.json");
    assertThat(answer.err()).isEmpty();
  }

  private Answer run(String... arguments) throws Exception {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--data-dir";
    all[arguments.length + 1] = data.toString();
    return limber.run(all);
  }

  private static void assertFine(Answer answer) {
    assertThat(answer.err()).isEmpty();
    assertThat(answer.exitCode()).isZero();
  }

  private static String withoutSpaces(Answer answer) {
    return answer.out().replaceAll("\\s", "");
  }
}
