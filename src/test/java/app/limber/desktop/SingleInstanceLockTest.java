package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.SingleInstance.Answer;
import app.limber.practice.program.SingleInstance.Ours;
import app.limber.practice.program.SingleInstance.Theirs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SingleInstanceLockTest {
  @TempDir private Path folder;

  @Test
  void claim_freeFolder_isOurs() {
    try (Ours ours = ours(folder, SingleInstanceLockTest::nothing)) {
      assertThat(ours).isNotNull();
    }
  }

  @Test
  void claim_absentFolder_isMade() {
    try (Ours ours = ours(folder.resolve("new/folder"), SingleInstanceLockTest::nothing)) {
      assertThat(ours).isNotNull();
      assertThat(folder.resolve("new/folder")).isDirectory();
    }
  }

  @Test
  void claim_secondTime_bringsTheFirstWindowToTheFront() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(2);
    try (Ours ours = ours(folder, asked::countDown)) {
      assertThat(ours).isNotNull();

      assertThat(new SingleInstanceLock(folder).claim(SingleInstanceLockTest::nothing))
          .isEqualTo(new Theirs(true));
      assertThat(new SingleInstanceLock(folder).claim(SingleInstanceLockTest::nothing))
          .isEqualTo(new Theirs(true));

      assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void claim_afterTheFirstWasClosed_isOurs() {
    ours(folder, SingleInstanceLockTest::nothing).close();

    ours(folder, SingleInstanceLockTest::nothing).close();

    assertThat(folder.resolve("window.sock")).doesNotExist();
  }

  @Test
  void claim_leftOversOfAKilledProgram_isOurs() throws IOException {
    Files.createFile(folder.resolve("window.lock"));
    Files.createFile(folder.resolve("window.sock"));
    CountDownLatch asked = new CountDownLatch(1);

    try (Ours ours = ours(folder, asked::countDown)) {
      assertThat(ours).isNotNull();
      assertThat(new SingleInstanceLock(folder).claim(SingleInstanceLockTest::nothing))
          .isEqualTo(new Theirs(true));
    }
  }

  @Test
  void claim_pathTooLongForASocket_stillKeepsOthersOut() {
    Path deep = folder.resolve("a".repeat(120));

    try (Ours ours = ours(deep, SingleInstanceLockTest::nothing)) {
      assertThat(ours).isNotNull();
      assertThat(new SingleInstanceLock(deep).claim(SingleInstanceLockTest::nothing))
          .isEqualTo(new Theirs(false));
    }
  }

  @Test
  void claim_fileInPlaceOfTheFolder_letsTheWindowOpen() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    ours(file, SingleInstanceLockTest::nothing).close();

    assertThat(file).isEmptyFile();
  }

  private static Ours ours(Path folder, Runnable comeToFront) {
    Answer answer = new SingleInstanceLock(folder).claim(comeToFront);
    assertThat(answer).isInstanceOf(Ours.class);
    return (Ours) answer;
  }

  private static void nothing() {}
}
