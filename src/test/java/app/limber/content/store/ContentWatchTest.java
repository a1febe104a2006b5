package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.testing.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The events of the content watch, on a real folder.
class ContentWatchTest {
  @TempDir private Path data;
  private Path content;
  private final AtomicInteger told = new AtomicInteger();
  private final AtomicInteger readFiles = new AtomicInteger();
  private Thread watching = new Thread(() -> {});
  private ContentWatch watch;

  @BeforeEach
  void prepare() {
    content = data.resolve("content");
    watch = new ContentWatch(content, this::start);
  }

  private void start(Runnable task) {
    watching = new Thread(task, "watch-under-test");
    watching.setDaemon(true);
    watching.start();
  }

  /// Begins to watch, and waits until it does.
  private void begin() throws IOException {
    watch.begin(
        () -> {
          readFiles.set(count());
          told.incrementAndGet();
        });
    Eventually.until(
        () ->
            Arrays.stream(watching.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("take")));
  }

  private int count() {
    try (var files = Files.list(content.resolve("routines"))) {
      return (int) files.count();
    } catch (IOException e) {
      return 0;
    }
  }

  @AfterEach
  void close() {
    watch.close();
    Eventually.until(() -> !watching.isAlive());
  }

  private Path routine(String name) throws IOException {
    Path file = content.resolve("routines").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "{}");
  }

  @Test
  void fileAdded_isTold() throws IOException {
    Files.createDirectories(content.resolve("routines"));
    begin();

    routine("mine.json");

    Eventually.until(() -> readFiles.get() == 1);
  }

  @Test
  void fileChangedAndDeleted_isToldEachTime() throws IOException {
    Path file = routine("mine.json");
    begin();

    Files.writeString(file, "{ broken");
    Eventually.until(() -> readFiles.get() == 1);
    Files.delete(file);

    Eventually.until(() -> readFiles.get() == 0);
  }

  @Test
  void fileMovedOverAnother_isTold() throws IOException {
    Path file = routine("mine.json");
    Path unfinished = Files.writeString(data.resolve("unfinished"), "{ }");
    begin();

    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);

    Eventually.until(() -> told.get() > 0);
  }

  @Test
  void contentFolderThatComesLater_isNoticedWithWhatIsInIt() throws IOException {
    begin();

    Path elsewhere = data.resolve("elsewhere");
    Files.createDirectories(elsewhere.resolve("routines"));
    Files.writeString(elsewhere.resolve("routines").resolve("mine.json"), "{}");
    Files.move(elsewhere, content);

    Eventually.until(() -> readFiles.get() == 1);
    routine("second.json");
    Eventually.until(() -> readFiles.get() == 2);
  }

  @Test
  void manyFilesInARow_areToldInFewTurns() throws IOException {
    Files.createDirectories(content.resolve("routines"));
    begin();

    for (int i = 0; i < 200; i++) {
      routine("r" + i + ".json");
    }

    Eventually.until(() -> readFiles.get() == 200);
    assertThat(told.get()).isLessThan(50);
  }

  @Test
  void logBesideTheFolder_isNoContent() throws IOException {
    begin();

    Files.writeString(data.resolve("limber.db"), "x");
    Files.writeString(data.resolve("settings.json"), "{}");
    routine("mine.json");

    Eventually.until(() -> readFiles.get() == 1);
    assertThat(told.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void closed_endsItsTask() throws IOException {
    begin();

    watch.close();

    Eventually.until(() -> !watching.isAlive());
  }
}
