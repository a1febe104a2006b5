package app.limber.practice.session;

import app.limber.practice.log.ImportResult;
import app.limber.practice.log.KeptHabit;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogService;
import app.limber.practice.session.LogTransfer.TransferResult;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Says what taking a file into the log would come to, before anything is changed.
///
/// Call on the UI thread; never blocks, and answers there.
public final class ImportPreview {
  private final LogService log;
  private final LogFiles files;
  private final HabitImport habits;
  private final Supplier<LocalTime> dayStart;
  private final Executor background;
  private final Executor face;

  /// @param dayStart when a practice day starts; called on the face's thread
  /// @param background runs tasks off the face's thread
  /// @param face runs tasks on it
  public ImportPreview(
      LogService log,
      LogFiles files,
      HabitImport habits,
      Supplier<LocalTime> dayStart,
      Executor background,
      Executor face) {
    this.log = log;
    this.files = files;
    this.habits = habits;
    this.dayStart = dayStart;
    this.background = background;
    this.face = face;
  }

  /// What a file holds.
  public sealed interface Found {
    /// Sessions, and what taking them in would come to.
    record Sessions(ImportResult result) implements Found {}

    /// Habits that another program kept, one or more.
    record Habits(List<KeptHabit> habits) implements Found {
      public Habits {
        habits = List.copyOf(habits);
      }
    }

    /// Nothing that could be taken in, for this reason.
    record Nothing(TransferResult.OfImport reason) implements Found {}
  }

  /// Looks at a file.
  public void look(Path file, Consumer<Found> answer) {
    LocalTime start = dayStart.get();
    background.execute(
        () -> {
          try {
            Optional<List<KeptHabit>> kept =
                isOfAnotherProgram(file)
                    ? habits.read(file).filter(found -> !found.isEmpty())
                    : Optional.empty();
            if (kept.isPresent()) {
              arrive(answer, new Found.Habits(kept.get()));
            } else {
              sessions(files.read(file, String.valueOf(file.getFileName()), start), answer);
            }
          } catch (UncheckedIOException _) {
            arrive(answer, new Found.Nothing(new TransferResult.Unusable(file)));
          }
        });
  }

  private void sessions(LogFiles.Offer offer, Consumer<Found> answer) {
    if (offer.wholeFileFails() || !offer.problems().isEmpty()) {
      arrive(answer, new Found.Nothing(new TransferResult.Refused(offer)));
      return;
    }
    log.<Found>correct(
        book -> new Found.Sessions(book.preview(offer.sessions())),
        answer,
        problem ->
            answer.accept(new Found.Nothing(new TransferResult.LogFailed(problem.reason()))));
  }

  private void arrive(Consumer<Found> answer, Found found) {
    face.execute(() -> answer.accept(found));
  }

  /// Whether a file is of another program's kind rather than JSON or CSV of this one: an archive, a
  /// database, or the file of ticks in an unpacked archive.
  public static boolean isOfAnotherProgram(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Files.isDirectory(file)
        || name.endsWith(".zip")
        || name.endsWith(".db")
        || name.endsWith("checkmarks.csv");
  }
}
