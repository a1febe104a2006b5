package app.limber.practice.programme;

import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.player.Timeline;
import app.limber.player.TimelineOptions;
import app.limber.practice.library.Content;
import app.limber.practice.library.RoutineIds;
import app.limber.programme.Programme;
import app.limber.programme.TakenProgramme;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What taking a programme in would mean, before anything is taken.
///
/// @param id the id under which it would be stored
/// @param text the text of the file
/// @param earlier the stored programme of the same id, which it would replace
/// @param replaced the shipped stretches and routines that it would replace
/// @param conflicts the ids that others have already; if there are any, it cannot be taken in
/// @param unknown the fields that this version does not know and would leave out
/// @param content the shipped content with that of the programme
public record ProgrammePreview(
    String id,
    Programme programme,
    String text,
    Optional<StoredProgramme> earlier,
    List<Same> replaced,
    List<Conflict> conflicts,
    List<ContentProblem> unknown,
    Content content) {
  private static final String NAMELESS = "my-routine";

  public ProgrammePreview {
    replaced = List.copyOf(replaced);
    conflicts = List.copyOf(conflicts);
    unknown = List.copyOf(unknown);
  }

  /// A kind of content.
  public enum Part {
    STRETCH,
    ROUTINE
  }

  /// Two different things of one id.
  ///
  /// @param before the name of what is there
  /// @param after the name of what the programme has
  public record Same(Part part, String before, String after) {}

  /// An id that something else has already, which would be used in place of the programme's.
  ///
  /// @param programme the name of the other programme that has it; empty if the user's own file has
  public record Conflict(Part part, String id, Optional<String> programme) {}

  /// The id under which a programme is stored.
  static String idOf(String name) {
    String id = RoutineIds.of(name, Set.of());
    // Names in scripts that have no place in an id must not all share one.
    return id.equals(NAMELESS)
        ? "programme-" + String.format(Locale.ROOT, "%08x", name.hashCode())
        : id;
  }

  /// @param current all content as it is now
  /// @param text the text of the file
  static ProgrammePreview of(
      Programme programme,
      String text,
      List<ContentProblem> unknown,
      List<StoredProgramme> stored,
      Content shipped,
      Content current,
      ProgrammeStore.OwnIds own) {
    String id = idOf(programme.name());
    List<Same> replaced = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Stretch stretch : programme.stretches()) {
      if (isOther(stretch, programme.poses(), shipped)) {
        String before = shipped.library().stretch(stretch.id()).orElseThrow().name();
        replaced.add(new Same(Part.STRETCH, before, stretch.name()));
      }
      if (isOther(stretch, programme.poses(), current)) {
        conflict(Part.STRETCH, stretch.id(), id, own.stretches(), current)
            .ifPresent(conflicts::add);
      }
    }
    for (Routine routine : programme.routines()) {
      Optional<Routine> before = shipped.library().routine(routine.id());
      before
          .filter(known -> !known.equals(routine))
          .ifPresent(known -> replaced.add(new Same(Part.ROUTINE, known.name(), routine.name())));
      if (!current.library().routine(routine.id()).equals(Optional.of(routine))) {
        conflict(Part.ROUTINE, routine.id(), id, own.routines(), current).ifPresent(conflicts::add);
      }
    }
    return new ProgrammePreview(
        id,
        programme,
        text,
        stored.stream().filter(each -> each.id().equals(id)).findFirst(),
        replaced,
        conflicts,
        unknown,
        with(shipped, programme));
  }

  /// Whether some content has a different stretch of the same id.
  private static boolean isOther(Stretch stretch, PoseBook poses, Content content) {
    Optional<Stretch> known = content.library().stretch(stretch.id());
    return known.isPresent()
        && !(known.get().equals(stretch)
            && poses.stretch(stretch.id()).equals(content.poses().stretch(stretch.id())));
  }

  private static Optional<Conflict> conflict(
      Part part, String id, String programme, Set<String> own, Content current) {
    if (own.contains(id)) {
      return Optional.of(new Conflict(part, id, Optional.empty()));
    }
    return current.programmes().taken().stream()
        .filter(taken -> !taken.id().equals(programme))
        .map(TakenProgramme::programme)
        .filter(other -> has(other, part, id))
        .findFirst()
        .map(other -> new Conflict(part, id, Optional.of(other.name())));
  }

  private static boolean has(Programme programme, Part part, String id) {
    return switch (part) {
      case STRETCH -> programme.stretches().stream().anyMatch(s -> s.id().equals(id));
      case ROUTINE -> programme.routine(id).isPresent();
    };
  }

  private static Content with(Content shipped, Programme programme) {
    Map<String, Stretch> stretches = new LinkedHashMap<>(shipped.library().stretches());
    programme.stretches().forEach(stretch -> stretches.put(stretch.id(), stretch));
    Map<String, Routine> routines = new LinkedHashMap<>(shipped.library().routines());
    programme.routines().forEach(routine -> routines.put(routine.id(), routine));
    Map<String, StretchPoses> poses = new LinkedHashMap<>(shipped.poses().stretches());
    programme.stretches().forEach(stretch -> poses.remove(stretch.id()));
    poses.putAll(programme.poses().stretches());
    return new Content(new Library(stretches, routines, List.of()), new PoseBook(poses));
  }

  /// Whether exactly this programme is in use already.
  public boolean isThere() {
    return earlier
        .filter(known -> !known.away())
        .flatMap(known -> known.reading().programme())
        .filter(programme::equals)
        .isPresent();
  }

  /// Whether it can be taken in.
  public boolean isTakeable() {
    return conflicts.isEmpty();
  }

  /// How long a routine of the programme takes, with nothing left out.
  public Duration length(Routine routine) {
    return Timeline.of(routine, content.library(), TimelineOptions.standard()).total();
  }

  /// The stretches that the routines use, each once, in the order in which they are done.
  public List<Stretch> stretches() {
    Set<String> ids = new LinkedHashSet<>();
    programme.routines().forEach(r -> r.steps().forEach(step -> ids.add(step.stretch())));
    return ids.stream()
        .map(used -> content.library().stretches().get(used))
        .map(Objects::requireNonNull)
        .toList();
  }
}
