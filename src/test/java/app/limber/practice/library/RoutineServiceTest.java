package app.limber.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.PoseBook;
import app.limber.practice.LoggedFailures;
import app.limber.practice.library.RoutineStore.Removed;
import app.limber.practice.library.RoutineStore.UnwritableException;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.testing.Routines;
import app.limber.testing.Stretches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoutineServiceTest {
  private static final Routine ROUTINE =
      Routines.routine(Stretches.stretch("bridge").build()).build();

  private final FailingStore store = new FailingStore();
  private final RoutineService service =
      new RoutineService(
          store,
          new LibraryService(
              () -> new Content(new Library(Map.of(), Map.of(), List.of()), PoseBook.empty())),
          Runnable::run,
          Runnable::run);

  @Test
  void storeThatCannotBeWritten_isAnsweredAndNotLogged() {
    try (LoggedFailures logged = new LoggedFailures(RoutineService.class)) {
      assertThat(answers()).containsExactly(Set.of(), Optional.empty(), false);
      assertThat(logged.all()).isEmpty();
    }
  }

  @Test
  void defectOfTheStore_isAnsweredAndLoggedOnce() {
    store.failure = new IllegalStateException("a defect");

    try (LoggedFailures logged = new LoggedFailures(RoutineService.class)) {
      List<Object> answers = answers();
      assertThat(answers).containsExactly(Set.of(), Optional.empty(), false);
      assertThat(logged.all()).hasSameSizeAs(answers).containsOnly(store.failure);
    }
  }

  private List<Object> answers() {
    List<Object> answers = new ArrayList<>();
    service.own(answers::add);
    service.remove(ROUTINE, answers::add);
    service.putBack(store::fail, answers::add);
    return answers;
  }

  private static final class FailingStore implements RoutineStore {
    private RuntimeException failure = new UnwritableException(new IOException("read-only"));

    void fail() {
      throw failure;
    }

    @Override
    public Set<String> own() {
      throw failure;
    }

    @Override
    public Keeping save(Routine routine, @Nullable Routine known) {
      throw failure;
    }

    @Override
    public Removed remove(String id, @Nullable Routine known) {
      throw failure;
    }
  }
}
