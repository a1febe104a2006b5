package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaceThreadTest {
  private final FaceThread face = new FaceThread();
  private final List<String> done = new ArrayList<>();

  @Test
  void run_doesTasksInOrderUntilTheEnd() {
    face.execute(() -> done.add("first"));
    face.execute(() -> done.add("second"));
    face.execute(face::end);
    face.execute(() -> done.add("too late"));

    face.run();

    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void defectOnAWatchedThread_comesOutOfRun() {
    face.watching(Runnable::run)
        .execute(
            () -> {
              throw new IllegalStateException("a defect");
            });

    assertThatThrownBy(face::run).hasMessage("a defect");
  }
}
