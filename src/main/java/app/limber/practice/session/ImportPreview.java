package app.limber.practice.session;

import app.limber.practice.log.ImportResult;
import app.limber.practice.log.KeptHabit;
import app.limber.practice.log.LogFiles;
import app.limber.practice.log.LogService;
import app.limber.practice.session.LogTransfer.TransferResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Previews the effect of an import without changing anything.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class ImportPreview {
  private static final System.Logger LOG = System.getLogger(ImportPreview.class.getName());

  private final LogService log;
  private final LogFiles files;
  private final HabitImport habits;
  private final Supplier<LocalTime> dayStart;
  private final Executor background;
  private final Executor face;

  /// @param dayStart returns when a practice day starts; called on the UI thread
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
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

  /// The content of a file.
  public sealed interface Found {
    /// Sessions, and what importing them would do.
    record Sessions(ImportResult result) implements Found {}

    /// One or more habits from another program.
    record Habits(List<KeptHabit> habits) implements Found {
      public Habits {
        habits = List.copyOf(habits);
      }
    }

    /// Nothing that can be imported, for this reason.
    record Nothing(TransferResult.OfImport reason) implements Found {}
  }

  /// Reads a file and determines its content.
  public void look(Path file, Consumer<Found> answer) {
    LocalTime start = dayStart.get();
    background.execute(
        () -> {
          try {
            Optional<List<KeptHabit>> kept =
                isOfAnotherProgram(file) ? kept(file) : Optional.empty();
            if (kept.isPresent()) {
              arrive(answer, new Found.Habits(kept.get()));
              return;
            }
            LogFiles.Offer offer = files.read(file, String.valueOf(file.getFileName()), start);
            Optional<List<KeptHabit>> days =
                offer.mayBeOfAnotherProgram() ? kept(file) : Optional.empty();
            if (days.isPresent()) {
              arrive(answer, new Found.Habits(days.get()));
            } else {
              sessions(offer, answer);
            }
          } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "not looked at", e);
            arrive(answer, new Found.Nothing(new TransferResult.Unusable(file)));
          }
        });
  }

  private Optional<List<KeptHabit>> kept(Path file) {
    return habits.read(file).filter(found -> !found.isEmpty());
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

  /// Whether a file is in another program's format instead of Limber's JSON or CSV: an archive, a
  /// database, or the file of checkmarks from an unpacked archive.
  public static boolean isOfAnotherProgram(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Files.isDirectory(file)
        || name.endsWith(".zip")
        || name.endsWith(".db")
        || name.endsWith("checkmarks.csv");
  }
}
