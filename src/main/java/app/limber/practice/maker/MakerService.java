package app.limber.practice.maker;

import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.maker.Draft;
import app.limber.maker.DraftPreview;
import app.limber.maker.Place;
import app.limber.practice.library.Content;
import app.limber.practice.library.LibraryService;
import app.limber.practice.library.RoutineIds;
import app.limber.practice.maker.StretchDocument.Saving;
import app.limber.routine.Library;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens, checks and saves the user's own stretches.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class MakerService {
  private static final Place NAME = Place.of("name");

  private final StretchFiles files;
  private final LibraryService library;
  private final DraftChecker checker;
  private final Executor background;
  private final Executor face;
  private final AtomicInteger latestCheck = new AtomicInteger();

  /// @param library is invalidated by every change
  /// @param background runs tasks off the UI thread
  /// @param face runs tasks on the UI thread
  public MakerService(
      StretchFiles files,
      LibraryService library,
      Messages messages,
      Executor background,
      Executor face) {
    this.files = files;
    this.library = library;
    this.checker = new DraftChecker(messages);
    this.background = background;
    this.face = face;
  }

  /// Finds the user's own stretches and drafts, by name.
  public void own(Consumer<List<OwnStretch>> answer) {
    inBackground(files::own, answer);
  }

  /// Opens a stretch of the user's own.
  public void open(String id, Consumer<StretchFiles.Opening> answer) {
    inBackground(() -> files.open(id), answer);
  }

  /// Creates a document for a new stretch.
  public void create(Draft draft, Consumer<StretchDocument> answer) {
    inBackground(() -> files.create(draft), answer);
  }

  /// Creates a document for a copy of a stretch, under a new name.
  public void copy(
      Stretch stretch,
      Optional<StretchPoses> poses,
      String name,
      Consumer<StretchDocument> answer) {
    inBackground(() -> files.create(files.copy(stretch, poses).with(NAME, name)), answer);
  }

  /// Creates a playable version of a draft, with placeholders for blank texts. Empty if it has
  /// other problems.
  public void preview(StretchDocument document, Draft draft, Consumer<Optional<Content>> answer) {
    inBackground(
        () -> {
          String id = RoutineIds.ofStretch(draft.text(NAME), Set.of());
          StretchReading reading = document.read(DraftPreview.filled(draft), id);
          return reading.stretch().map(stretch -> content(stretch, reading.poses()));
        },
        answer);
  }

  private static Content content(Stretch stretch, Optional<StretchPoses> poses) {
    return new Content(
        new Library(Map.of(stretch.id(), stretch), Map.of(), List.of()),
        new PoseBook(poses.map(drawn -> Map.of(stretch.id(), drawn)).orElse(Map.of())));
  }

  /// Checks a draft. Of several pending checks, only the last is answered.
  public void check(StretchDocument document, Draft draft, Consumer<DraftCheck> answer) {
    int number = latestCheck.incrementAndGet();
    background.execute(
        () -> {
          if (number != latestCheck.get()) {
            return;
          }
          DraftCheck check =
              checker.check(document, draft, RoutineIds.ofStretch(draft.text(NAME), Set.of()));
          face.execute(
              () -> {
                if (number == latestCheck.get()) {
                  answer.accept(check);
                }
              });
        });
  }

  /// Saves a draft to its document; a new one gets an unused id.
  public void save(StretchDocument document, Draft draft, Consumer<Saving> answer) {
    inBackground(
        () -> {
          try {
            return document.save(draft, document.id().isPresent() ? "" : freeId(draft));
          } finally {
            library.invalidate();
          }
        },
        answer);
  }

  /// Saves a draft as a new stretch, leaving the one from which it was opened unchanged.
  public void saveCopy(Draft draft, Consumer<Saving> answer) {
    create(draft, document -> save(document, draft, answer));
  }

  private String freeId(Draft draft) {
    Set<String> taken = new HashSet<>(library.content().library().stretches().keySet());
    files.own().forEach(own -> taken.add(own.id()));
    return RoutineIds.ofStretch(draft.text(NAME), taken);
  }

  private <T> void inBackground(Supplier<T> work, Consumer<T> answer) {
    background.execute(
        () -> {
          T result = work.get();
          face.execute(() -> answer.accept(result));
        });
  }
}
