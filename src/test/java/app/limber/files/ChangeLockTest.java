package app.limber.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.LockingProgram;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangeLockTest {
  private static final int CHANGES = 200;

  @TempDir private Path folder;

  @Test
  void changesInTheSameMoment_areAllThere() throws Exception {
    Path number = folder.resolve("number");
    Files.writeString(number, "0");
    Callable<Void> addOne =
        () -> {
          try (ChangeLock _ = ChangeLock.hold(folder.resolve("lock"))) {
            WholeFile.write(number, oneMore(number));
          }
          return null;
        };

    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (var change : threads.invokeAll(Stream.generate(() -> addOne).limit(CHANGES).toList())) {
        change.get();
      }
    }

    assertThat(number).hasContent(String.valueOf(CHANGES));
  }

  private static byte[] oneMore(Path number) throws IOException {
    int before = Integer.parseInt(Files.readString(number));
    return String.valueOf(before + 1).getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void whileItIsHeld_theFileIsLockedForOtherPrograms() throws IOException {
    Path file = folder.resolve("lock");

    try (ChangeLock _ = ChangeLock.hold(file)) {
      assertThat(isLocked(file)).isTrue();
    }

    assertThat(isLocked(file)).isFalse();
  }

  /// Java answers a second lock of its own with an exception.
  private static boolean isLocked(Path file) throws IOException {
    try (FileChannel channel = OwnerOnly.openLock(file)) {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException _) {
      return true;
    }
  }

  @Test
  void holderThatAsksAgain_goesOn() throws IOException {
    Path file = folder.resolve("lock");

    try (ChangeLock _ = ChangeLock.hold(file)) {
      try (ChangeLock _ = ChangeLock.hold(file)) {
        assertThat(isLocked(file)).isTrue();
      }
    }

    assertThat(isLocked(file)).isFalse();
  }

  @Test
  void lockThatAnotherProgramKeeps_isNoHindranceForEver() throws IOException {
    Path file = folder.resolve("lock");
    try (LockingProgram _ = LockingProgram.on(file)) {
      try (ChangeLock _ = ChangeLock.hold(file, Duration.ZERO)) {
        assertThat(isLocked(file)).isTrue();
      }
    }
  }

  @Test
  void fileThatCannotBeLocked_isNoHindrance() {
    try (ChangeLock _ = ChangeLock.hold(folder.resolve("none/lock"))) {
      assertThat(folder.resolve("none")).doesNotExist();
    }
  }
}
