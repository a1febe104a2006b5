package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.SingleInstance.Answer;
import app.limber.practice.program.SingleInstance.Ours;
import app.limber.practice.program.SingleInstance.Reply;
import app.limber.practice.program.SingleInstance.Theirs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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

      assertThat(new SingleInstanceLock(folder).claim("", line -> Reply.DONE))
          .isEqualTo(new Theirs(Reply.DONE));
      assertThat(new SingleInstanceLock(folder).claim("", line -> Reply.DONE))
          .isEqualTo(new Theirs(Reply.DONE));

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
      assertThat(new SingleInstanceLock(folder).claim("", line -> Reply.DONE))
          .isEqualTo(new Theirs(Reply.DONE));
    }
  }

  @Test
  void claim_pathTooLongForASocket_stillKeepsOthersOut() {
    Path deep = folder.resolve("a".repeat(120));

    try (Ours ours = ours(deep, SingleInstanceLockTest::nothing)) {
      assertThat(ours).isNotNull();
      assertThat(new SingleInstanceLock(deep).claim("", line -> Reply.DONE))
          .isEqualTo(new Theirs(null));
    }
  }

  @Test
  void claim_fileInPlaceOfTheFolder_letsTheWindowOpen() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    ours(file, SingleInstanceLockTest::nothing).close();

    assertThat(file).isEmptyFile();
  }

  @Test
  void line11_claim_whileTheFirstIsClosing_waitsForTheFolder() {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Ours[] first = new Ours[1];
    first[0] =
        (Ours)
            new SingleInstanceLock(folder)
                .claim(
                    "",
                    line -> {
                      // It is asked, says that it is closing, and closes.
                      if (!closed.isDone()) {
                        closed.completeAsync(
                            () -> {
                              first[0].close();
                              return null;
                            });
                      }
                      return Reply.CLOSING;
                    });

    try (Ours second = ours(folder, SingleInstanceLockTest::nothing)) {
      assertThat(second).isNotNull();
    }
  }

  @Test
  void line11_claim_handsItsRequestOver() {
    List<String> asked = new CopyOnWriteArrayList<>();
    Function<String, Reply> busy =
        line -> {
          asked.add(line);
          return Reply.BUSY;
        };
    try (Ours ours = (Ours) new SingleInstanceLock(folder).claim("", busy)) {
      assertThat(ours).isNotNull();

      assertThat(new SingleInstanceLock(folder).claim("1.0 in-bed-five", line -> Reply.DONE))
          .isEqualTo(new Theirs(Reply.BUSY));
      assertThat(asked).containsExactly("1.0 in-bed-five");
    }
  }

  private static Ours ours(Path folder, Runnable comeToFront) {
    Answer answer =
        new SingleInstanceLock(folder)
            .claim(
                "",
                line -> {
                  comeToFront.run();
                  return Reply.DONE;
                });
    assertThat(answer).isInstanceOf(Ours.class);
    return (Ours) answer;
  }

  private static void nothing() {}
}
