package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.figure.StretchPoses;
import app.limber.files.DataFolderLayout;
import app.limber.files.NoRoom;
import app.limber.files.OwnerOnly;
import app.limber.files.WholeFile;
import app.limber.json.JsonOutput;
import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.maker.StretchFiles;
import app.limber.practice.maker.StretchReading;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The user's own stretches: `content/stretches/<id>.json`, and drafts of them in
/// `content/drafts/<id>.json`, where the content reader does not look.
public final class UserStretches implements StretchFiles {
  static final String SCHEMA = "../schema/stretch.schema.json";
  private static final int LARGEST = 1 << 20;
  private static final Place NAME = Place.of("name");

  private final StretchPlaces places;
  private final Messages messages;
  private final ContentReader reader;
  private final Writing writing;

  public UserStretches(Path dataFolder, Messages messages) {
    this(dataFolder, messages, WholeFile::write);
  }

  UserStretches(Path dataFolder, Messages messages, Writing writing) {
    this.places = new StretchPlaces(new DataFolderLayout(dataFolder));
    this.messages = messages;
    this.reader = new ContentReader(messages);
    this.writing = writing;
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
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + StretchPlaces.ENDING)) {
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
      Optional<byte[]> stretch = bytes(places.file(id, false));
      Optional<byte[]> draft = bytes(places.file(id, true));
      Optional<byte[]> opened = draft.or(() -> stretch);
      if (opened.isEmpty()) {
        return new Opening.Unreadable(messages.text("content.found.nothing"));
      }
      Optional<StretchSource> source = text(opened.get()).flatMap(StretchSource::of);
      return source.isPresent()
          ? new Opening.Opened(
              new Document(id, source.get(), new Known(stretch, draft, isNewer(id))))
          : new Opening.Unreadable(messages.text("content.found.unreadable"));
    } catch (IOException _) {
      return new Opening.Unreadable(messages.text("content.found.unreadable"));
    }
  }

  /// Whether the stretch with an id was changed after its draft was saved.
  private boolean isNewer(String id) throws IOException {
    return Files.exists(places.file(id, true))
        && Files.exists(places.file(id, false))
        && Files.getLastModifiedTime(places.file(id, false))
                .compareTo(Files.getLastModifiedTime(places.file(id, true)))
            > 0;
  }

  @Override
  public StretchDocument create(Draft draft) {
    Draft complete = draft.with(Place.of("$schema"), SCHEMA);
    return new Document(null, StretchSource.of(complete), Known.NOTHING);
  }

  @Override
  public Draft copy(Stretch stretch, Optional<StretchPoses> poses) {
    ObjectNode object = JsonOutput.object();
    object.put("$schema", SCHEMA);
    StretchJsonWriter.write(stretch, poses, object);
    SourceNode node = SourceNode.read(JsonOutput.indented(object)).orElseThrow();
    return new Draft((Value.Fields) node.value());
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
    return reader.readAll(null, places.layout().programmes()).library().stretch(id);
  }

  /// What is stored on disk for an id.
  ///
  /// @param newer whether the stretch was changed after its draft was saved
  private record Known(Optional<byte[]> stretch, Optional<byte[]> draft, boolean newer) {
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), false);

    boolean isSame(Known other) {
      return isSame(stretch, other.stretch) && isSame(draft, other.draft);
    }

    private static boolean isSame(Optional<byte[]> one, Optional<byte[]> other) {
      return Arrays.equals(one.orElse(null), other.orElse(null));
    }
  }

  private final class Document implements StretchDocument {
    private final @Nullable String id;
    private final StretchSource source;
    private final Known known;

    Document(@Nullable String id, StretchSource source, Known known) {
      this.id = id;
      this.source = source;
      this.known = known;
    }

    @Override
    public Optional<String> id() {
      return Optional.ofNullable(id);
    }

    @Override
    public Draft draft() {
      return source.draft();
    }

    @Override
    public StretchReading read(Draft draft, String newId) {
      String name = id == null ? newId : id;
      return reader.stretch(source.with(identified(draft, name)).readable(), name);
    }

    /// The id follows from the file name, regardless of the `id` field of an edited draft.
    private Draft identified(Draft draft, String name) {
      boolean unchanged = id != null && draft.equals(source.draft());
      return unchanged ? draft : draft.with(Place.of("id"), name);
    }

    @Override
    public Saving save(Draft draft, String newId) {
      String name = id == null ? newId : id;
      Draft complete = identified(draft, name);
      StretchSource changed = source.with(complete);
      if (changed.bytes().length > LARGEST) {
        return new Saving.Unwritable();
      }
      boolean asDraft = !reader.stretch(changed.readable(), name).problems().isEmpty();
      try {
        if (!known.isSame(new Known(bytes(places.file(name, false)), bytes(places.file(name, true)), false))) {
          return new Saving.ChangedOnDisk();
        }
        return new Saving.Saved(
            new Document(name, changed, written(name, changed.bytes(), asDraft)), asDraft);
      } catch (IOException e) {
        return NoRoom.isCause(e) ? new Saving.NoRoom() : new Saving.Unwritable();
      }
    }

    private Known written(String name, byte[] bytes, boolean asDraft) throws IOException {
      boolean same =
          asDraft
              ? Arrays.equals(known.draft().orElse(null), bytes)
              : known.draft().isEmpty() && Arrays.equals(known.stretch().orElse(null), bytes);
      if (same) {
        return known;
      }
      OwnerOnly.createFolders(places.folder(asDraft));
      SchemaFiles.writeTo(places.content(), messages);
      Path target = WholeFile.linked(places.file(name, asDraft));
      if (asDraft) {
        writing.write(target, bytes);
        return new Known(known.stretch(), Optional.of(bytes), known.newer());
      }
      if (known.newer()) {
        UserRoutines.keepAside(places.file(name, false));
      }
      writing.write(target, bytes);
      Files.deleteIfExists(places.file(name, true));
      return new Known(Optional.of(bytes), Optional.empty(), false);
    }
  }
}
