package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.figure.StretchPoses;
import app.limber.files.DataFolderLayout;
import app.limber.files.WholeFile;
import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.maker.StretchFiles;
import app.limber.practice.maker.StretchRemoval;
import app.limber.practice.maker.StretchRemoval.Part;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The user's own stretches: `content/stretches/<id>.json`, and drafts of them in
/// `content/drafts/<id>.json`, which the content reader ignores; each with its translations.
public final class UserStretches implements StretchFiles {
  static final String SCHEMA = "../schema/stretch.schema.json";
  static final int LARGEST = 1 << 20;
  private static final Place NAME = Place.of("name");

  private final StretchPlaces places;
  private final Messages messages;
  private final OpenedStretch.Store store;

  public UserStretches(Path dataFolder, Messages messages) {
    this(dataFolder, messages, WholeFile::write);
  }

  UserStretches(Path dataFolder, Messages messages, Writing writing) {
    this.places = new StretchPlaces(new DataFolderLayout(dataFolder));
    this.messages = messages;
    this.store = new OpenedStretch.Store(places, new ContentReader(messages), messages, writing);
  }

  /// Writes a whole file; a seam for tests.
  interface Writing {
    void write(Path file, byte[] bytes) throws IOException;
  }

  @Override
  public List<OwnStretch> own() {
    Map<String, OwnStretch> own = new TreeMap<>();
    list(places.folder(false), false, own);
    list(places.folder(true), true, own);
    return own.values().stream()
        .sorted(Comparator.comparing(OwnStretch::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private static void list(Path folder, boolean draft, Map<String, OwnStretch> own) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + StretchPlaces.ENDING)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - StretchPlaces.ENDING.length());
        if (!name.startsWith(".")) {
          own.put(id, new OwnStretch(id, name(file, id), draft));
        }
      }
    } catch (IOException _) {
      // The library reports a folder that cannot be read.
    }
  }

  private static String name(Path file, String id) {
    try {
      Optional<byte[]> bytes = bytes(file);
      String name =
          bytes
              .flatMap(UserStretches::text)
              .flatMap(SourceNode::read)
              .map(node -> new Draft((Value.Fields) node.value()).text(NAME))
              .orElse("");
      return name.isBlank() ? id : name.strip();
    } catch (IOException _) {
      return id;
    }
  }

  /// The bytes of a file; empty if there is none.
  ///
  /// @throws IOException if it cannot be read, is not a regular file, or is larger than any stretch
  static Optional<byte[]> bytes(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      throw new IOException("no stretch file: " + file);
    }
    return Optional.of(Files.readAllBytes(file));
  }

  /// Decodes UTF-8; empty if the bytes are not valid.
  static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  @Override
  public Opening open(String id) {
    try {
      StoredPair known = store.read(id);
      if (known.current().isEmpty()) {
        return new Opening.Unreadable(messages.text("maker.unreadable.gone"));
      }
      Optional<StretchSource> source =
          known.current().flatMap(UserStretches::text).flatMap(StretchSource::of);
      return source.isPresent()
          ? new Opening.Opened(OpenedStretch.of(store, id, source.get(), known))
          : new Opening.Unreadable(messages.text("content.found.unreadable"));
    } catch (IOException _) {
      return new Opening.Unreadable(messages.text("content.found.unreadable"));
    }
  }

  @Override
  public StretchDocument create(Draft draft) {
    return OpenedStretch.create(store, draft.with(Place.of("$schema"), SCHEMA));
  }

  @Override
  public Draft copy(Stretch stretch, Optional<StretchPoses> poses) {
    return new StretchCopy(places, messages).of(stretch, poses);
  }

  @Override
  public Optional<StretchRemoval> removal(String id) {
    boolean draft = Files.exists(places.file(id, true));
    try {
      FoundStretch found = new FoundStretch(places, id, name(places.file(id, draft), id));
      return found.files(Part.ALL).isEmpty() ? Optional.empty() : Optional.of(found);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<Stretch> given(String id) {
    return store.reader().readAll(null, places.layout().programmes()).library().stretch(id);
  }
}
