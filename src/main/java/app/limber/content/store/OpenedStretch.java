package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.files.NoRoom;
import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.StretchTexts;
import app.limber.maker.Value;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.maker.StretchReading;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A stretch file of the user's own with its texts in other languages, as opened or last saved, or
/// a new one.
final class OpenedStretch implements StretchDocument {
  private static final String SCHEMA = "../../schema/stretch-texts.schema.json";
  private static final Place SCHEMA_PLACE = Place.of("$schema");

  private final Store store;
  private final @Nullable String id;
  private final StretchSource source;
  private final StoredPair known;
  private final Map<String, Texts> texts;
  private final Map<String, Value.Fields> trees = new LinkedHashMap<>();

  /// The location of the stretch files and the means of reading and writing them.
  record Store(
      StretchPlaces places,
      ContentReader reader,
      Messages messages,
      UserStretches.Writing writing) {
    StoredPair read(String id) throws IOException {
      return StoredPair.read(places.file(id, false), places.file(id, true));
    }

    StoredPair absent(String id) {
      return StoredPair.absent(places.file(id, false), places.file(id, true));
    }

    StoredPair absentTexts(String id, String tag) {
      Locale language = Locale.forLanguageTag(tag);
      return StoredPair.absent(places.texts(id, language, false), places.texts(id, language, true));
    }
  }

  /// The file with the texts in one language.
  private record Texts(StoredPair known, StretchSource source) {}

  private OpenedStretch(
      Store store,
      @Nullable String id,
      StretchSource source,
      StoredPair known,
      Map<String, Texts> texts) {
    this.store = store;
    this.id = id;
    this.source = source;
    this.known = known;
    this.texts = texts;
    texts.forEach((tag, each) -> trees.put(tag, each.source().draft().root()));
  }

  /// Creates a new stretch, which has no file yet.
  static OpenedStretch create(Store store, StretchSource source) {
    return new OpenedStretch(store, null, source, store.absent("new"), Map.of());
  }

  /// Opens a stretch and reads its texts in other languages.
  ///
  /// @param known its files; [StoredPair#current] is the file that `source` was read from
  static OpenedStretch of(Store store, String id, StretchSource source, StoredPair known) {
    Map<String, Texts> texts = new LinkedHashMap<>();
    for (Locale language : Languages.all()) {
      String tag = language.toLanguageTag();
      StoredPair none = store.absentTexts(id, tag);
      try {
        StoredPair pair = StoredPair.read(none.finished(), none.draft());
        pair.current()
            .flatMap(UserStretches::text)
            .flatMap(StretchSource::of)
            .ifPresent(found -> texts.put(tag, new Texts(pair, found)));
      } catch (IOException _) {
        // An unreadable file is not shown. It is never overwritten, because saving compares it
        // first.
      }
    }
    return new OpenedStretch(store, id, source, known, texts);
  }

  @Override
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  @Override
  public Draft draft() {
    return new Draft(source.draft().root(), trees);
  }

  @Override
  public StretchReading read(Draft draft, String newId) {
    String name = id == null ? newId : id;
    return store.reader().stretch(source.with(identified(draft, name)).readable(), name);
  }

  /// The id follows from the file name, regardless of the `id` field of an edited draft.
  private Draft identified(Draft draft, String name) {
    boolean unchanged = id != null && draft.root().equals(source.draft().root());
    return unchanged ? draft : draft.with(Place.of("id"), name);
  }

  @Override
  public Saving save(Draft draft, String newId) {
    String name = id == null ? newId : id;
    StretchSource changed = source.with(identified(draft, name));
    boolean asDraft = !store.reader().stretch(changed.readable(), name).problems().isEmpty();
    Map<String, StretchSource> translated = translated(draft);
    boolean tooLarge =
        changed.bytes().length > UserStretches.LARGEST
            || translated.values().stream().anyMatch(t -> t.bytes().length > UserStretches.LARGEST);
    if (tooLarge) {
      return new Saving.Unwritable();
    }
    StoredPair pair = id == null ? store.absent(name) : known;
    try {
      List<String> toWrite = new ArrayList<>();
      boolean still = pair.isStill(changed.bytes(), asDraft);
      for (Map.Entry<String, StretchSource> each : translated.entrySet()) {
        StoredPair there = textsOf(name, each.getKey());
        byte[] bytes = each.getValue().bytes();
        if (isToBeWritten(there, bytes, asDraft)) {
          toWrite.add(each.getKey());
          still &= there.isStill(bytes, asDraft);
        }
      }
      if (!still) {
        return new Saving.ChangedOnDisk();
      }
      boolean same = pair.holds(changed.bytes(), asDraft);
      if (!same || !toWrite.isEmpty()) {
        SchemaFiles.writeTo(store.places().content(), store.messages());
      }
      StoredPair saved = same ? pair : pair.write(changed.bytes(), asDraft, store.writing());
      Map<String, Texts> all = new LinkedHashMap<>(texts);
      for (String tag : toWrite) {
        StretchSource text = Objects.requireNonNull(translated.get(tag));
        all.put(tag, write(textsOf(name, tag), text, asDraft));
      }
      return new Saving.Saved(new OpenedStretch(store, name, changed, saved, all), asDraft);
    } catch (IOException e) {
      return NoRoom.isCause(e) ? new Saving.NoRoom() : new Saving.Unwritable();
    }
  }

  private StoredPair textsOf(String name, String tag) {
    Texts there = texts.get(tag);
    return there == null ? store.absentTexts(name, tag) : there.known();
  }

  /// Returns the sources that saving would write, by language. Unchanged ones keep every byte.
  private Map<String, StretchSource> translated(Draft draft) {
    Set<String> tags = new LinkedHashSet<>(texts.keySet());
    tags.addAll(draft.texts().keySet());
    Map<String, StretchSource> translated = new LinkedHashMap<>();
    tags.forEach(tag -> translated(draft, tag).ifPresent(text -> translated.put(tag, text)));
    return translated;
  }

  private Optional<StretchSource> translated(Draft draft, String tag) {
    Draft written = new Draft(StretchTexts.written(draft, tag));
    Texts before = texts.get(tag);
    if (before == null) {
      return written.root().fields().isEmpty()
          ? Optional.empty()
          : Optional.of(StretchSource.of(written.with(SCHEMA_PLACE, SCHEMA)));
    }
    Draft opened = before.source().draft();
    if (draft.root().equals(source.draft().root()) && draft.texts(tag).equals(opened.root())) {
      return Optional.of(before.source());
    }
    Optional<Value> schema = opened.get(SCHEMA_PLACE);
    return Optional.of(
        before
            .source()
            .with(schema.map(value -> written.with(SCHEMA_PLACE, value)).orElse(written)));
  }

  /// Whether the file of a translation would change. A draft whose translation equals that of the
  /// finished stretch has no file of its own.
  private static boolean isToBeWritten(StoredPair there, byte[] bytes, boolean asDraft) {
    boolean shared =
        asDraft
            && there.begun().isEmpty()
            && there.inUse().filter(b -> Arrays.equals(b, bytes)).isPresent();
    return !shared && !there.holds(bytes, asDraft);
  }

  /// Writes a translation; a finished file that would have no texts left is kept aside instead.
  private Texts write(StoredPair there, StretchSource text, boolean asDraft) throws IOException {
    boolean empty =
        text.draft().root().fields().keySet().stream().allMatch(name -> name.equals("$schema"));
    StoredPair written =
        empty && !asDraft ? there.keepAside() : there.write(text.bytes(), asDraft, store.writing());
    return new Texts(written, text);
  }
}
