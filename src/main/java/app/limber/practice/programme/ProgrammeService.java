package app.limber.practice.programme;

import app.limber.practice.library.Content;
import app.limber.practice.library.LibraryService;
import app.limber.practice.programme.ProgrammeStore.Undo;
import app.limber.programme.Programme;
import app.limber.routine.ContentProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes programmes in, hands them over, puts them away and removes them.
///
/// All methods block, for commands; the window calls them through [#later].
public final class ProgrammeService {
  private static final System.Logger LOG = System.getLogger(ProgrammeService.class.getName());

  private final ProgrammeStore store;
  private final LibraryService library;
  private final Executor background;
  private final Executor face;

  /// @param library is invalidated by every change
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public ProgrammeService(
      ProgrammeStore store, LibraryService library, Executor background, Executor face) {
    this.store = store;
    this.library = library;
    this.background = background;
    this.face = face;
  }

  /// What a file turned out to be.
  public sealed interface Found {
    record Usable(ProgrammePreview preview) implements Found {}

    /// The file is no programme that can be used.
    record Refused(List<ContentProblem> problems) implements Found {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /// Reads a file, and finds out what taking it in would mean. Changes nothing.
  ///
  /// @throws ProgrammeException if the stored programmes cannot be read
  public Found look(Path file) {
    ProgrammeReading reading = store.read(file);
    if (reading.programme().isEmpty()) {
      return new Found.Refused(reading.problems());
    }
    return new Found.Usable(preview(reading.programme().get(), reading));
  }

  private ProgrammePreview preview(Programme programme, ProgrammeReading reading) {
    return ProgrammePreview.of(
        programme,
        reading.text(),
        reading.unknown(),
        store.all(),
        store.shipped(),
        library.content(),
        store.own());
  }

  /// Whether there may be a programme that was not put away. Reads no programme.
  public boolean mayHaveAny() {
    return store.mayHaveAny();
  }

  /// Takes a programme in, as it was looked at.
  ///
  /// @throws ProgrammeException if it cannot be stored
  public Undo take(ProgrammePreview preview) {
    return change(() -> store.store(preview.id(), preview.text()));
  }

  /// All stored programmes, those that were put away included.
  ///
  /// @throws ProgrammeException if the folder cannot be read
  public List<StoredProgramme> all() {
    return store.all();
  }

  /// Puts a programme away, or takes it out again.
  ///
  /// @throws ProgrammeException if that cannot be done, or if something else has come to use an id
  ///     of the programme since it was put away
  public Undo putAway(String id, boolean away) {
    if (!away) {
      store.all().stream()
          .filter(stored -> stored.away() && stored.id().equals(id))
          .findFirst()
          .flatMap(
              stored -> stored.reading().programme().map(own -> preview(own, stored.reading())))
          .flatMap(preview -> preview.conflicts().stream().findFirst())
          .ifPresent(
              conflict -> {
                throw new ProgrammeException(conflict);
              });
    }
    return change(() -> store.putAway(id, away));
  }

  /// Removes a programme.
  ///
  /// @throws ProgrammeException if that cannot be done
  public Undo remove(String id) {
    return change(() -> store.remove(id));
  }

  /// Formats what someone wants to hand over, and reads it as the receiver will.
  ///
  /// @return the programme and the text of its file, or why a receiver could not use it
  public ProgrammeReading prepare(ProgrammeOrder order) {
    Content current = library.content();
    return store.format(order.programme(current, store.shipped()));
  }

  /// Writes a prepared programme.
  ///
  /// @param prepared must have no problems
  /// @throws ProgrammeException if it cannot be written
  public void write(ProgrammeReading prepared, Path file) {
    store.write(file, prepared.text());
  }

  /// Runs a task off the UI thread and delivers the result on it.
  ///
  /// @param failure receives the exception if the task throws one
  public <T> void later(
      Function<ProgrammeService, T> work, Consumer<T> done, Consumer<ProgrammeException> failure) {
    background.execute(
        () -> {
          try {
            T result = work.apply(this);
            face.execute(() -> done.accept(result));
          } catch (ProgrammeException e) {
            face.execute(() -> failure.accept(e));
          } catch (RuntimeException e) {
            // A defect; without an answer, the user would wait for ever.
            LOG.log(System.Logger.Level.DEBUG, "a programme", e);
            ProgrammeException told =
                new ProgrammeException(ProgrammeException.Reason.UNREADABLE, e);
            face.execute(() -> failure.accept(told));
          }
        });
  }

  private Undo change(Supplier<Undo> work) {
    Undo undo = library.change(work);
    return new Undo() {
      @Override
      public void undo() {
        library.change(
            () -> {
              undo.undo();
              return true;
            });
      }

      @Override
      public Optional<Path> kept() {
        return undo.kept();
      }
    };
  }
}
