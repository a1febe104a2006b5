package app.limber.content;

import app.limber.json.Json;
import app.limber.json.JsonTypes;
import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Content;
import app.limber.practice.maker.StretchReading;
import app.limber.practice.programme.ProgrammeReading;
import app.limber.routine.ContentProblem;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads stretches and routines: those that come with the program, and the user's own.
///
/// Reading is strict: an unknown, missing, doubled or wrong value is a problem. All problems of all
/// files are reported together; valid files are loaded regardless. A file of the user's wins over a
/// shipped one of the same id; one with problems never does.
public final class ContentReader {
  private final Phrases phrases;
  private final FileLoader loader;

  /// @param messages the language of the problems, and of the content
  public ContentReader(Messages messages) {
    this.phrases = new Phrases(messages);
    this.loader = new FileLoader(phrases);
  }

  /// The shipped content, with the programmes that were taken in, the user's own, and the figure's
  /// poses.
  ///
  /// @param userContentFolder the folder with the user's `stretches` and `routines`; it need not
  ///     exist, and null leaves it out
  /// @param programmeFolder the folder with the programmes that were taken in; it need not exist,
  ///     and null leaves it out
  public Content readAll(@Nullable Path userContentFolder, @Nullable Path programmeFolder) {
    Standing standing = standing(userContentFolder, programmeFolder);
    return assembled(standing.layers(), standing.programmes()).content();
  }

  /// The stretch of an id, as [#readAll] finds it. No other stretch is read, nor any routine.
  public Optional<Stretch> stretch(
      @Nullable Path userContentFolder, @Nullable Path programmeFolder, String id) {
    Standing standing =
        standing(userContentFolder, programmeFolder, Wanted.stretch(id), language());
    return assembled(standing.layers(), standing.programmes()).content().library().stretch(id);
  }

  /// Reads one programme. The names in it are checked against the shipped content.
  ///
  /// @param file need not exist
  public ProgrammeReading programme(Path file) {
    ContentFile named = new ContentFile(file, file.toString(), Optional.empty(), Optional.empty());
    return programmes().load(named).reading();
  }

  /// Reads the text of a programme, as if it were in a file.
  public ProgrammeReading programme(String text, String shownName) {
    return programmes().read(text, shownName);
  }

  /// Reads the text of a stretch file, as if it were in `stretches/<id>.json`.
  public StretchReading stretch(String text, String id) {
    String name = id + ContentFile.ENDING;
    ContentFile file =
        new ContentFile(
            Path.of(Kind.STRETCH.folder(), name),
            name,
            Optional.of(Kind.STRETCH),
            Optional.empty());
    LoadedFile loaded = loader.load(file, text);
    boolean fine = loaded.isFine();
    Optional<StretchDecoder.Parsed> parsed = fine ? loaded.stretch() : Optional.empty();
    return new StretchReading(
        loaded.problems().problems(),
        parsed.map(found -> found.stretch().value()),
        parsed.flatMap(StretchDecoder.Parsed::poses));
  }

  private ProgrammeLoader programmes() {
    return new ProgrammeLoader(phrases, shipped());
  }

  /// The shipped content in one language, and which of its texts and of the descriptions in the
  /// schemas are still English.
  ///
  /// @param untranslated the texts by the name of the file, such as `stretches/prayer`; the
  ///     descriptions by `schema`
  public record Translated(Content content, int texts, Map<String, Set<String>> untranslated) {}

  /// The shipped content in another language than the program's.
  public Translated translated(Locale wanted) {
    Schemas schemas = Schemas.in(wanted, phrases.messages());
    Layer shipped =
        ShippedContent.read(folder -> shipped(folder, wanted)).withProblems(schemas.problems());
    List<Layer> layers = List.of(shipped);
    Translator translator = new Translator(layers, wanted);
    Map<String, Set<String>> untranslated = new HashMap<>(translator.untranslated());
    untranslated.put("schema", schemas.untranslated());
    return new Translated(
        new LibraryAssembly(layers, translator, List.of(), phrases).content(),
        translator.texts() + Schemas.descriptions().size(),
        untranslated);
  }

  /// The problems of the user's own translations into a language, which need not be the program's.
  public List<ContentProblem> translationProblems(
      Locale wanted, Path userContentFolder, @Nullable Path programmeFolder) {
    List<Layer> layers = standing(userContentFolder, programmeFolder, Wanted.ALL, wanted).layers();
    new Translator(layers, wanted); // reports to the files
    return layers.getLast().translations().stream()
        .flatMap(file -> file.problems().problems().stream())
        .toList();
  }

  /// Reads only the files that `paths` name, or the files of the folders that they name. The names
  /// in them are held against the shipped content, the user's and each other.
  ///
  /// @param paths files and folders that exist
  public CheckedContent check(@Nullable Path userContentFolder, List<Path> paths) {
    return check(userContentFolder, null, paths);
  }

  /// Like the overload, also with the programmes that were taken in.
  public CheckedContent check(
      @Nullable Path userContentFolder, @Nullable Path programmeFolder, List<Path> paths) {
    Standing standing = standing(userContentFolder, programmeFolder);
    List<Layer> layers = new ArrayList<>(standing.layers());
    ContentScan scan = new ContentScan(phrases.messages(), language(), Path::toString);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        scan.anyFolder(path);
      } else {
        scan.file(path);
      }
    }
    Layer named = layer(scan, false, Wanted.ALL);
    layers.add(named);
    Content content = assembled(layers, standing.programmes()).content();
    return new CheckedContent(
        content, fine(named, Kind.STRETCH), fine(named, Kind.ROUTINE), named.problems().toList());
  }

  private LibraryAssembly assembled(List<Layer> layers, List<ProgrammeLoader.Loaded> programmes) {
    return new LibraryAssembly(layers, new Translator(layers, language()), programmes, phrases);
  }

  private Locale language() {
    return phrases.messages().language();
  }

  private static Set<String> fine(Layer layer, Kind kind) {
    return layer.files().stream()
        .filter(file -> file.kind() == kind && file.problems().isEmpty())
        .map(LoadedFile::id)
        .collect(Collectors.toSet());
  }

  /// Which files are read.
  ///
  /// @param stretch the id of a stretch, to read no other and no routine; empty to read all
  private record Wanted(Optional<String> stretch) {
    static final Wanted ALL = new Wanted(Optional.empty());

    static Wanted stretch(String id) {
      return new Wanted(Optional.of(id));
    }

    boolean isAll() {
      return stretch.isEmpty();
    }

    boolean includes(ContentFile file) {
      return isAll()
          || (stretch.equals(Optional.of(file.id()))
              && !file.kind().equals(Optional.of(Kind.ROUTINE)));
    }
  }

  /// What there is before any file is named.
  private record Standing(List<Layer> layers, List<ProgrammeLoader.Loaded> programmes) {}

  private Standing standing(@Nullable Path userContentFolder, @Nullable Path programmeFolder) {
    return standing(userContentFolder, programmeFolder, Wanted.ALL, language());
  }

  private Standing standing(
      @Nullable Path userContentFolder,
      @Nullable Path programmeFolder,
      Wanted wanted,
      Locale language) {
    List<Layer> layers = new ArrayList<>();
    Layer shipped = ShippedContent.read(folder -> shipped(folder, language, wanted));
    layers.add(shipped);
    List<ProgrammeLoader.Loaded> programmes = new ArrayList<>();
    if (programmeFolder != null) {
      ContentScan scan = new ContentScan(phrases.messages(), language(), Path::toString);
      scan.programmeFolder(programmeFolder);
      // A programme is judged by everything that its routines can name.
      Layer known = wanted.isAll() || scan.files().isEmpty() ? shipped : shipped();
      ProgrammeLoader programmeLoader = new ProgrammeLoader(phrases, known);
      scan.files().stream().map(programmeLoader::load).forEach(programmes::add);
      layers.add(layer(programmes, scan.problems()));
    }
    if (userContentFolder != null) {
      ContentScan scan = new ContentScan(phrases.messages(), language, Path::toString);
      scan.contentFolder(userContentFolder);
      layers.add(layer(scan, false, wanted));
    }
    return new Standing(layers, programmes);
  }

  private static Layer layer(
      List<ProgrammeLoader.Loaded> programmes, List<ContentProblem> placeProblems) {
    List<ContentProblem> problems = new ArrayList<>(placeProblems);
    programmes.forEach(loaded -> problems.addAll(loaded.reading().problems()));
    return new Layer(
        programmes.stream().flatMap(loaded -> loaded.parts().stream()).toList(),
        List.of(),
        problems,
        true);
  }

  private Layer shipped() {
    return ShippedContent.read(folder -> shipped(folder, language()));
  }

  private Layer shipped(Path folder, Locale language) {
    return shipped(folder, language, Wanted.ALL);
  }

  private Layer shipped(Path folder, Locale language, Wanted wanted) {
    ContentScan scan =
        new ContentScan(
            phrases.messages(),
            language,
            path -> "content/" + folder.relativize(path).toString().replace('\\', '/'));
    scan.contentFolder(folder);
    return layer(scan, true, wanted);
  }

  private Layer layer(ContentScan scan, boolean shipped, Wanted wanted) {
    return new Layer(
        scan.files().stream()
            .filter(wanted::includes)
            .map(file -> shipped ? loader.loadShipped(file) : loader.load(file))
            .toList(),
        scan.translations().stream().filter(wanted::includes).map(loader::loadTranslation).toList(),
        scan.problems(),
        shipped);
  }

  /// The place in lists that the routine in a file asks for; empty if there is none, or no file
  /// that can be read.
  public static Optional<Integer> orderIn(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      ProblemCollector ignored = new ProblemCollector("", new Phrases(Messages.of(Locale.ROOT)));
      return FileLoader.json(Files.readString(file), ignored)
          .flatMap(json -> json instanceof Json.Structure o ? o.get("order") : Optional.empty())
          .flatMap(order -> JsonTypes.whole(1, ContentTypes.MAX_ORDER).read(order, ignored));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
