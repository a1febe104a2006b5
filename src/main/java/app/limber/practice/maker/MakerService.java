package app.limber.practice.maker;

import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.maker.Draft;
import app.limber.maker.DraftPreview;
import app.limber.maker.Place;
import app.limber.maker.StretchTexts;
import app.limber.practice.library.Content;
import app.limber.practice.library.ContentChanges;
import app.limber.practice.library.LibraryService;
import app.limber.practice.library.RoutineIds;
import app.limber.practice.maker.StretchDocument.Saving;
import app.limber.practice.maker.StretchRemoval.Removing;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Opens, checks and saves the user's own stretches.
///
/// Call on the UI thread; never blocks, and delivers every answer on that thread.
public final class MakerService {
  private static final Place NAME = Place.of("name");
  private static final String COPY = "routines.copy-name";

  private final StretchFiles files;
  private final LibraryService library;
  private final ContentChanges changes;
  private final DraftChecker checker;
  private final Messages messages;
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
    this.changes = new ContentChanges(library, background, face);
    this.checker = new DraftChecker(messages);
    this.messages = messages;
    this.background = background;
    this.face = face;
  }

  /// Finds the user's own stretches and drafts, by name.
  public void own(Consumer<List<OwnStretch>> answer) {
    changes.ask(files::own, answer);
  }

  /// Opens a stretch of the user's own.
  public void open(String id, Consumer<StretchFiles.Opening> answer) {
    changes.ask(() -> files.open(id), answer);
  }

  /// Creates a document for a new stretch.
  public void create(Draft draft, Consumer<StretchDocument> answer) {
    changes.ask(() -> files.create(draft), answer);
  }

  /// Creates a document for a copy of a stretch, under a new name in each of its languages.
  public void copy(
      Stretch stretch, Optional<StretchPoses> poses, Consumer<StretchDocument> answer) {
    changes.ask(() -> files.create(renamed(files.copy(stretch, poses))), answer);
  }

  private Draft renamed(Draft copy) {
    Draft renamed = copy.with(NAME, messages.text(COPY, copy.text(NAME)));
    for (String tag : copy.texts().keySet()) {
      String name = copy.text(tag, NAME);
      if (!name.isBlank()) {
        Messages words = messages.in(Locale.forLanguageTag(tag));
        renamed = renamed.withText(tag, NAME, words.text(COPY, name));
      }
    }
    return renamed;
  }

  /// Creates a playable version of a draft, with placeholders for blank texts. Empty if it has
  /// other problems.
  ///
  /// @param language the tag of a language whose translation replaces the texts; empty for none
  public void preview(
      StretchDocument document, Draft draft, String language, Consumer<Optional<Content>> answer) {
    changes.ask(
        () -> {
          String id = RoutineIds.ofStretch(draft.text(NAME), Set.of());
          Draft shown = language.isEmpty() ? draft : StretchTexts.merged(draft, language);
          StretchReading reading = document.read(DraftPreview.filled(shown), id);
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
  ///
  /// @param language the tag of a language whose translation is checked as well; empty for none
  public void check(
      StretchDocument document, Draft draft, String language, Consumer<DraftCheck> answer) {
    int number = latestCheck.incrementAndGet();
    background.execute(
        () -> {
          if (number != latestCheck.get()) {
            return;
          }
          DraftCheck check =
              checker.check(
                  document, draft, RoutineIds.ofStretch(draft.text(NAME), Set.of()), language);
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
    changes.change(
        () -> document.save(draft, document.id().isPresent() ? "" : freeId(draft)), answer);
  }

  /// Saves a draft as a new stretch, leaving the one from which it was opened unchanged.
  public void saveCopy(Draft draft, Consumer<Saving> answer) {
    create(draft, document -> save(document, draft, answer));
  }

  /// Determines the consequences of deleting one of the user's own stretches; empty if it has no
  /// files or they cannot be read.
  public void removal(String id, Consumer<Optional<Removal>> answer) {
    changes.ask(() -> files.removal(id).map(this::removal), answer);
  }

  private Removal removal(StretchRemoval found) {
    if (!found.isFinished()) {
      return new Removal(found, List.of(), false);
    }
    Optional<Stretch> given = files.given(found.id());
    List<String> users =
        library.content().library().routines().values().stream()
            .filter(routine -> needs(routine, found.id(), given))
            .map(Routine::name)
            .toList();
    return new Removal(found, users, given.isPresent());
  }

  /// Whether a routine needs the user's own stretch, because `given` is absent or lacks a variant
  /// that the routine uses.
  private static boolean needs(Routine routine, String id, Optional<Stretch> given) {
    return routine.steps().stream()
        .filter(step -> step.stretch().equals(id))
        .anyMatch(
            step ->
                given.isEmpty()
                    || (step.variant() != null && given.get().variant(step.variant()).isEmpty()));
  }

  /// The consequences of deleting a stretch.
  ///
  /// @param users the names of the routines that need the finished stretch
  /// @param given whether a stretch that came with Limber or with a programme takes its place
  public record Removal(StretchRemoval found, List<String> users, boolean given) {
    public Removal {
      users = List.copyOf(users);
    }
  }

  /// Deletes a stretch, or only its draft.
  public void remove(StretchRemoval found, StretchRemoval.Part part, Consumer<Removing> answer) {
    changes.change(() -> found.remove(part), answer);
  }

  /// Restores a deleted stretch; `answer` receives whether all of its files were restored.
  public void putBack(StretchRemoval.PutBack undo, Consumer<Boolean> answer) {
    changes.change(undo::run, answer);
  }

  private String freeId(Draft draft) {
    Set<String> taken = new HashSet<>(library.content().library().stretches().keySet());
    files.own().forEach(own -> taken.add(own.id()));
    return RoutineIds.ofStretch(draft.text(NAME), taken);
  }
}
