package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class UnhurriedExecutorTest {
  private static final long LONGER_THAN_ANY_TEST = 600_000;

  private final List<String> run = Collections.synchronizedList(new ArrayList<>());

  @Test
  void secondTask_endsTheWaitOfTheFirst_andComesAfterIt() {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      UnhurriedExecutor unhurried = new UnhurriedExecutor(thread, LONGER_THAN_ANY_TEST);
      unhurried.execute(() -> run.add("look"));
      assertThat(run).isEmpty();

      unhurried.execute(() -> run.add("say"));
    }

    assertThat(run).containsExactly("look", "say");
  }

  @Test
  void hurry_endsTheWait() {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      UnhurriedExecutor unhurried = new UnhurriedExecutor(thread, LONGER_THAN_ANY_TEST);
      unhurried.execute(() -> run.add("look"));

      unhurried.hurry();
    }

    assertThat(run).containsExactly("look");
  }

  @Test
  void firstTask_runsByItselfInTheEnd() {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      new UnhurriedExecutor(thread, 1).execute(() -> run.add("look"));
    }

    assertThat(run).containsExactly("look");
  }
}
