package app.limber.content;

import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.practice.library.Content;
import app.limber.programme.Programmes;
import app.limber.programme.TakenProgramme;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import app.limber.values.Orders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes one library of content from several places. A good file wins over one of the same id from
/// a place before; a file with problems never does.
final class LibraryAssembly {
  private final List<Layer> layers;
  private final List<List<LoadedFile>> files = new ArrayList<>();
  private final List<ProgrammeLoader.Loaded> programmes;
  private final Phrases phrases;

  /// @param layers the places, the weakest first
  /// @param translator has given their files the texts of the program's language
  /// @param programmes the programmes whose parts are among the layers
  LibraryAssembly(
      List<Layer> layers,
      Translator translator,
      List<ProgrammeLoader.Loaded> programmes,
      Phrases phrases) {
    this.layers = layers;
    this.programmes = programmes;
    this.phrases = phrases;
    List<LoadedFile> all = translator.files();
    int first = 0;
    for (Layer layer : layers) {
      int end = first + layer.files().size();
      files.add(all.subList(first, end));
      first = end;
    }
  }

  Content content() {
    Map<String, Ordered<Stretch>> stretches = new LinkedHashMap<>();
    Map<String, StretchPoses> poses = new LinkedHashMap<>();
    Set<String> broken = new HashSet<>();
    for (LoadedFile file : files(Kind.STRETCH)) {
      file.stretch()
          .filter(_ -> file.problems().isEmpty())
          .ifPresentOrElse(
              draft -> {
                put(stretches, file.id(), draft.stretch());
                poses.remove(file.id()); // those of the file that this one replaces
                draft.poses().ifPresent(own -> poses.put(file.id(), own));
              },
              () -> broken.add(file.id()));
    }
    RoutineRules rules = new RoutineRules(stretches, broken, phrases);
    Map<String, Ordered<Routine>> routines = new LinkedHashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      boolean given = layers.get(i).given();
      ReplacedStretches replaced =
          new ReplacedStretches(rules, given ? replacing(i + 1) : Map.of());
      for (LoadedFile file : files(i, Kind.ROUTINE)) {
        Optional<ParsedRoutine> fitting = file.routine().map(Ordered::value).map(replaced::fit);
        fitting.ifPresent(draft -> rules.check(draft, file.problems()));
        file.routine()
            .filter(_ -> file.problems().isEmpty())
            .map(draft -> new Ordered<>(fitting.orElse(draft.value()).routine(), draft.order()))
            .ifPresent(routine -> put(routines, file.id(), routine));
      }
    }
    List<ContentProblem> problems = layers.stream().flatMap(Layer::problems).toList();
    Library library =
        new Library(sorted(stretches, Stretch::name), sorted(routines, Routine::name), problems);
    return new Content(library, new PoseBook(poses), new Programmes(taken()));
  }

  /// Returns the stretches of the layers from an index on, which replace those of the layers below,
  /// by id.
  private Map<String, LoadedFile> replacing(int from) {
    Map<String, LoadedFile> replacing = new HashMap<>();
    for (int i = from; i < layers.size(); i++) {
      files(i, Kind.STRETCH).stream()
          .filter(file -> file.stretch().isPresent() && file.problems().isEmpty())
          .forEach(file -> replacing.put(file.id(), file));
    }
    return replacing;
  }

  /// The programmes without problems, each with the routines that no other place has.
  private List<TakenProgramme> taken() {
    List<TakenProgramme> taken = new ArrayList<>();
    for (ProgrammeLoader.Loaded loaded : programmes) {
      boolean fine = loaded.parts().stream().allMatch(part -> part.problems().isEmpty());
      if (fine) {
        loaded
            .reading()
            .programme()
            .ifPresent(
                programme ->
                    taken.add(
                        new TakenProgramme(loaded.id(), programme, ownRoutines(loaded.parts()))));
      }
    }
    return taken;
  }

  private Set<String> ownRoutines(List<LoadedFile> parts) {
    Set<String> ids =
        parts.stream()
            .filter(part -> part.kind() == Kind.ROUTINE)
            .map(LoadedFile::id)
            .collect(Collectors.toSet());
    Set<ContentFile> ofProgrammes =
        programmes.stream()
            .flatMap(loaded -> loaded.parts().stream())
            .map(LoadedFile::file)
            .collect(Collectors.toSet());
    files(Kind.ROUTINE).stream()
        .filter(file -> !ofProgrammes.contains(file.file()))
        .forEach(file -> ids.remove(file.id()));
    return ids;
  }

  private List<LoadedFile> files(Kind kind) {
    return files.stream().flatMap(List::stream).filter(file -> file.kind() == kind).toList();
  }

  private List<LoadedFile> files(int layer, Kind kind) {
    return files.get(layer).stream().filter(file -> file.kind() == kind).toList();
  }

  /// What replaces something takes its place too, unless it asks for another.
  private static <T> void put(Map<String, Ordered<T>> all, String id, Ordered<T> added) {
    Ordered<T> before = all.get(id);
    Optional<Integer> order = before == null ? added.order() : added.order().or(before::order);
    all.put(id, new Ordered<>(added.value(), order));
  }

  private static <T> Map<String, T> sorted(Map<String, Ordered<T>> all, Function<T, String> name) {
    Map<String, T> sorted = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(
            Orders.inTurn(
                Orders.by(
                    (Map.Entry<String, Ordered<T>> entry) ->
                        entry.getValue().order().orElse(Integer.MAX_VALUE)),
                (one, other) ->
                    String.CASE_INSENSITIVE_ORDER.compare(
                        name.apply(one.getValue().value()), name.apply(other.getValue().value())),
                Orders.by(Map.Entry::getKey)))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().value()));
    return sorted;
  }
}
