package app.limber.content;

import app.limber.content.Layer.LoadedTranslation;
import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.content.Translation.TextPlaces;
import app.limber.json.Json;
import app.limber.json.SourceLocation;
import app.limber.routine.Stretch;
import app.limber.words.Languages;
import app.limber.words.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives the content files of all places the texts of their translations.
///
/// A translation belongs to the file of its id in the same place, or else in a place before: so the
/// user can correct the shipped texts, and a file that replaces a shipped one is not given the
/// shipped translation. A translation that the decoder refuses is left out as a whole.
final class Translator {
  /// The fields that have no texts and take long to decode.
  private static final Set<String> FIGURE = Set.of("poses", "startPose", "waysIn");

  private final List<Layer> layers;
  private final boolean translates;
  private final List<LoadedFile> files = new ArrayList<>();
  private final Map<Key, Integer> current = new HashMap<>();
  private final Map<Key, Set<String>> english = new LinkedHashMap<>();
  private final Map<Key, Integer> texts = new HashMap<>();

  private record Key(Kind kind, String id) {}

  /// @param layers the places, the weakest first; that of the shipped content, in English, is first
  /// @param language the language of the translations
  Translator(List<Layer> layers, Locale language) {
    this.layers = layers;
    this.translates = !Languages.isEnglish(language);
    for (int place = 0; place < layers.size(); place++) {
      boolean shipped = place == 0;
      layers.get(place).files().forEach(file -> add(file, shipped));
      layers.get(place).translations().forEach(this::translate);
    }
  }

  /// All files, in the order of their places, with the texts of the language.
  List<LoadedFile> files() {
    return files.stream().map(this::marked).toList();
  }

  /// How many texts the shipped files have.
  int texts() {
    return texts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The texts of shipped files that are still English, by the file, such as `stretches/prayer`.
  Map<String, Set<String>> untranslated() {
    return english.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().kind().folder() + "/" + entry.getKey().id(),
                entry -> Set.copyOf(entry.getValue())));
  }

  private void add(LoadedFile file, boolean shipped) {
    files.add(file);
    if (!file.isFine()) {
      return;
    }
    Key key = new Key(file.kind(), file.id());
    current.put(key, files.size() - 1);
    english.remove(key);
    if (shipped && file.json().orElseThrow() instanceof Json.Structure json) {
      Translation none = new Translation(TextPlaces.of(file.kind()), file.problems());
      none.over(json, Optional.empty());
      texts.put(key, none.texts().size());
      if (translates) {
        english.put(key, new LinkedHashSet<>(none.untranslated()));
      }
    }
  }

  private void translate(LoadedTranslation translation) {
    Key key = new Key(translation.kind(), translation.id());
    Integer index = current.get(key);
    ProblemCollector problems = translation.problems();
    if (index == null) {
      noSuch(translation, problems);
    } else if (translation.json().isPresent()
        && files.get(index).json().orElseThrow() instanceof Json.Structure json) {
      Translation merging = new Translation(TextPlaces.of(key.kind()), problems);
      Json.Structure merged = merging.over(json, translation.json());
      decoded(files.get(index), merged, problems)
          .ifPresent(
              file -> {
                files.set(index, file);
                english.computeIfPresent(key, (_, texts) -> both(texts, merging.untranslated()));
              });
    }
  }

  private void noSuch(LoadedTranslation translation, ProblemCollector problems) {
    List<String> known =
        current.keySet().stream()
            .filter(key -> key.kind() == translation.kind())
            .map(Key::id)
            .sorted()
            .toList();
    problems.add(
        SourceLocation.FILE,
        problems.text("content.found.translation", Phrases.quoted(translation.id())),
        problems.text("content.expected.translated"),
        NearestName.of(translation.id(), known));
  }

  private static Set<String> both(Set<String> texts, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(texts);
    both.retainAll(others);
    return both;
  }

  /// The file with other texts; empty, after problems were added, if they cannot be used.
  private static Optional<LoadedFile> decoded(
      LoadedFile file, Json.Structure merged, ProblemCollector translation) {
    ProblemCollector problems = translation.another();
    Optional<StretchDecoder.Parsed> stretch = Optional.empty();
    Optional<Ordered<ParsedRoutine>> routine = Optional.empty();
    switch (file.kind()) {
      case STRETCH ->
          stretch =
              new StretchDecoder(problems)
                  .stretch(withoutFigure(merged), file.id())
                  .map(p -> new StretchDecoder.Parsed(p.stretch(), file.stretch().get().poses()));
      case ROUTINE -> routine = new RoutineDecoder(problems).routine(merged, file.id());
    }
    problems.problems().forEach(translation::add);
    return stretch.isPresent() || routine.isPresent()
        ? Optional.of(
            new LoadedFile(
                file.file(), file.kind(), Optional.of(merged), stretch, routine, file.problems()))
        : Optional.empty();
  }

  private static Json.Structure withoutFigure(Json.Structure json) {
    return new Json.Structure(
        json.at(), json.fields().stream().filter(field -> !FIGURE.contains(field.name())).toList());
  }

  /// The file with a note of its texts that are still English.
  private LoadedFile marked(LoadedFile file) {
    Set<String> texts = english.getOrDefault(new Key(file.kind(), file.id()), Set.of());
    if (texts.isEmpty() || file.stretch().isEmpty() || !isShipped(file)) {
      return file;
    }
    StretchDecoder.Parsed parsed = file.stretch().get();
    Stretch stretch = parsed.stretch().value().inOtherLanguage(texts, Locale.ENGLISH);
    return new LoadedFile(
        file.file(),
        file.kind(),
        file.json(),
        Optional.of(
            new StretchDecoder.Parsed(
                new Ordered<>(stretch, parsed.stretch().order()), parsed.poses())),
        file.routine(),
        file.problems());
  }

  private boolean isShipped(LoadedFile file) {
    return layers.getFirst().files().stream().anyMatch(each -> each.file().equals(file.file()));
  }
}
