package app.limber.content;

import app.limber.figure.PoseBook;
import app.limber.figure.StretchPoses;
import app.limber.practice.library.Content;
import app.limber.routine.ContentProblem;
import app.limber.routine.Library;
import app.limber.routine.Routine;
import app.limber.routine.Stretch;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Makes one library of content from several places. A good file wins over one of the same id from
/// a place before; a file with problems never does.
final class LibraryAssembly {
  private final List<Layer> layers;
  private final List<LoadedFile> files;
  private final Phrases phrases;

  /// @param layers the places, the weakest first
  /// @param translator has given their files the texts of the program's language
  LibraryAssembly(List<Layer> layers, Translator translator, Phrases phrases) {
    this.layers = layers;
    this.files = translator.files();
    this.phrases = phrases;
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
    Map<String, LoadedFile> replacing = replacing();
    for (LoadedFile file : files(Kind.ROUTINE)) {
      boolean shipped = isShipped(file);
      Optional<ParsedRoutine> fitting =
          file.routine()
              .map(Ordered::value)
              .map(draft -> shipped ? new ReplacedStretches(rules, replacing).fit(draft) : draft);
      fitting.ifPresent(draft -> rules.check(draft, file.problems()));
      file.routine()
          .filter(_ -> file.problems().isEmpty())
          .map(draft -> new Ordered<>(fitting.orElse(draft.value()).routine(), draft.order()))
          .ifPresent(routine -> put(routines, file.id(), routine));
    }
    List<ContentProblem> problems = layers.stream().flatMap(Layer::problems).toList();
    Library library =
        new Library(sorted(stretches, Stretch::name), sorted(routines, Routine::name), problems);
    return new Content(library, new PoseBook(poses));
  }

  /// Returns the user's stretches that replace shipped ones, by id.
  private Map<String, LoadedFile> replacing() {
    Map<String, LoadedFile> replacing = new HashMap<>();
    layers.stream()
        .skip(1)
        .flatMap(layer -> layer.files().stream())
        .filter(file -> file.kind() == Kind.STRETCH && file.stretch().isPresent())
        .filter(file -> file.problems().isEmpty())
        .forEach(file -> replacing.put(file.id(), file));
    return replacing;
  }

  private boolean isShipped(LoadedFile file) {
    return layers.getFirst().files().stream().anyMatch(each -> each.file().equals(file.file()));
  }

  private List<LoadedFile> files(Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
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
            Comparator.comparing(
                    (Map.Entry<String, Ordered<T>> entry) ->
                        entry.getValue().order().orElse(Integer.MAX_VALUE))
                .thenComparing(
                    entry -> name.apply(entry.getValue().value()), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().value()));
    return sorted;
  }
}
