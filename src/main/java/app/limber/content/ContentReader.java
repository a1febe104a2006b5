package app.limber.content;

import app.limber.practice.library.CheckedContent;
import app.limber.practice.library.Content;
import app.limber.routine.Library;
import app.limber.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads stretches and routines: those that come with the program, and the user's own.
///
/// Reading is strict: an unknown, missing, doubled or wrong value is a problem. All problems of all
/// files are told at once, and what is fine is there all the same. A file of the user's wins over a
/// shipped one of the same id; one with problems never does.
public final class ContentReader {
  private final Phrases phrases;
  private final FileLoader loader;

  /// A reader that tells problems in the language of this machine.
  public ContentReader() {
    this(Messages.of(Locale.getDefault()));
  }

  public ContentReader(Messages messages) {
    this.phrases = new Phrases(messages);
    this.loader = new FileLoader(phrases);
  }

  /// The shipped content, with the user's own.
  ///
  /// @param userContentFolder the folder with the user's `stretches` and `routines`; it need not
  ///     exist, and null leaves it out
  public Library read(@Nullable Path userContentFolder) {
    return readAll(userContentFolder).library();
  }

  /// The shipped content, with the user's own, and the figure's poses.
  ///
  /// @param userContentFolder as for [#read]
  public Content readAll(@Nullable Path userContentFolder) {
    return assembled(standing(userContentFolder)).content();
  }

  /// The shipped content in one language, and which of its texts are still English.
  ///
  /// @param untranslated the texts by the name of the file, such as `stretches/prayer`
  record Translated(Content content, int texts, Map<String, Set<String>> untranslated) {}

  /// The shipped content in another language than the program's.
  Translated translated(Locale wanted) {
    Layer shipped = ShippedContent.read(folder -> shipped(folder, wanted));
    List<Layer> layers = List.of(shipped);
    Translator translator = new Translator(layers, wanted);
    return new Translated(
        new LibraryAssembly(layers, translator, phrases).content(),
        translator.texts(),
        translator.untranslated());
  }

  /// Reads only the files that `paths` name, or the files of the folders that they name. The names
  /// in them are held against the shipped content, the user's and each other.
  ///
  /// @param paths files and folders that exist
  public CheckedContent check(@Nullable Path userContentFolder, List<Path> paths) {
    List<Layer> layers = new ArrayList<>(standing(userContentFolder));
    ContentScan scan = new ContentScan(phrases.messages(), language(), Path::toString);
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        scan.anyFolder(path);
      } else {
        scan.file(path);
      }
    }
    Layer named = layer(scan);
    layers.add(named);
    Library library = assembled(layers).content().library();
    return new CheckedContent(
        library, fine(named, Kind.STRETCH), fine(named, Kind.ROUTINE), named.problems().toList());
  }

  private LibraryAssembly assembled(List<Layer> layers) {
    return new LibraryAssembly(layers, new Translator(layers, language()), phrases);
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

  private List<Layer> standing(@Nullable Path userContentFolder) {
    List<Layer> layers = new ArrayList<>();
    layers.add(ShippedContent.read(folder -> shipped(folder, language())));
    if (userContentFolder != null) {
      ContentScan scan = new ContentScan(phrases.messages(), language(), Path::toString);
      scan.contentFolder(userContentFolder);
      layers.add(layer(scan));
    }
    return layers;
  }

  private Layer shipped(Path folder, Locale wanted) {
    ContentScan scan =
        new ContentScan(
            phrases.messages(),
            wanted,
            path -> "content/" + folder.relativize(path).toString().replace('\\', '/'));
    scan.contentFolder(folder);
    return layer(scan);
  }

  private Layer layer(ContentScan scan) {
    return new Layer(
        scan.files().stream().map(loader::load).toList(),
        scan.translations().stream().map(loader::loadTranslation).toList(),
        scan.problems());
  }
}
