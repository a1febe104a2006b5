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
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A stretch file of the user's own with its texts in other languages, as opened or last saved, or
/// a new one.
final class OpenedStretch implements StretchDocument {
  private static final String SCHEMA = "../../schema/stretch-texts.schema.json";
  private static final Place SCHEMA_PLACE = Place.of("$schema");

  /// The key of the stretch itself among its texts in other languages.
  private static final String STRETCH = "";

  private final Store store;
  private final @Nullable String id;
  private final StretchSource source;
  private final Map<String, Texts> texts;
  private final Map<String, StoredPair> known;
  private final Set<String> unreadable;

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

  /// The texts in another language.
  ///
  /// @param tree the texts as they are edited
  private record Texts(StretchSource source, Value.Fields tree) {}

  /// @param texts the texts in other languages, by tag
  /// @param known the files of the stretch and of its texts, by tag
  /// @param unreadable the tags of the languages whose file cannot be read
  private OpenedStretch(
      Store store,
      @Nullable String id,
      StretchSource source,
      Map<String, Texts> texts,
      Map<String, StoredPair> known,
      Set<String> unreadable) {
    this.store = store;
    this.id = id;
    this.source = source;
    this.texts = texts;
    this.known = known;
    this.unreadable = unreadable;
  }

  /// Creates a new stretch, which has no file yet.
  static OpenedStretch create(Store store, Draft draft) {
    Map<String, Texts> texts = new LinkedHashMap<>();
    draft.texts().forEach((tag, tree) -> texts.put(tag, new Texts(newTexts(draft, tag), tree)));
    return new OpenedStretch(store, null, StretchSource.of(draft), texts, Map.of(), Set.of());
  }

  /// The source of the file for a translation that has none yet.
  private static StretchSource newTexts(Draft draft, String tag) {
    Draft written = new Draft(StretchTexts.written(draft, tag));
    return StretchSource.of(written.with(SCHEMA_PLACE, SCHEMA));
  }

  /// Opens a stretch and reads its texts in other languages.
  ///
  /// @param stretch its files; [StoredPair#current] is the file that `source` was read from
  static OpenedStretch of(Store store, String id, StretchSource source, StoredPair stretch) {
    Value.Fields root = source.draft().root();
    Map<String, Texts> texts = new LinkedHashMap<>();
    Map<String, StoredPair> known = new LinkedHashMap<>(Map.of(STRETCH, stretch));
    Set<String> unreadable = new HashSet<>();
    for (Locale language : Languages.all()) {
      String tag = language.toLanguageTag();
      StoredPair none = store.absentTexts(id, tag);
      try {
        StoredPair pair = StoredPair.read(none.finished(), none.draft());
        Optional<StretchSource> found =
            pair.current().flatMap(UserStretches::text).flatMap(StretchSource::of);
        if (found.isPresent()) {
          Value.Fields tree = StretchTexts.opened(root, found.get().draft().root());
          texts.put(tag, new Texts(found.get(), tree));
          known.put(tag, pair);
        } else if (pair.current().isPresent()) {
          unreadable.add(tag);
        }
      } catch (IOException _) {
        unreadable.add(tag);
      }
    }
    return new OpenedStretch(store, id, source, texts, known, unreadable);
  }

  @Override
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  @Override
  public Set<String> unreadable() {
    return Set.copyOf(unreadable);
  }

  @Override
  public Draft draft() {
    Map<String, Value.Fields> trees = new LinkedHashMap<>();
    texts.forEach((tag, text) -> trees.put(tag, text.tree()));
    trees.values().removeIf(tree -> tree.fields().isEmpty());
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
    Map<String, StretchSource> wanted = new LinkedHashMap<>(Map.of(STRETCH, changed));
    Map<String, StretchSource> translated = translated(draft);
    wanted.putAll(translated);
    if (wanted.values().stream().anyMatch(t -> t.bytes().length > UserStretches.LARGEST)) {
      return new Saving.Unwritable(this);
    }
    try {
      Map<String, StretchSource> toWrite = new LinkedHashMap<>(wanted);
      toWrite.entrySet().removeIf(each -> !isToBeWritten(name, each, asDraft));
      boolean still = pair(name, STRETCH).isStill(changed.bytes(), asDraft);
      for (Map.Entry<String, StretchSource> each : toWrite.entrySet()) {
        still &= pair(name, each.getKey()).isStill(each.getValue().bytes(), asDraft);
      }
      if (!still) {
        return new Saving.ChangedOnDisk();
      }
      if (!toWrite.isEmpty()) {
        SchemaFiles.writeOnceTo(store.places().content(), store.messages());
      }
      Map<String, StoredPair> written = new LinkedHashMap<>(known);
      for (Map.Entry<String, StretchSource> each : toWrite.entrySet()) {
        written.put(each.getKey(), write(name, each, asDraft));
      }
      Map<String, Texts> saved = new LinkedHashMap<>();
      translated.forEach((tag, text) -> saved.put(tag, new Texts(text, draft.texts(tag))));
      saved.keySet().removeIf(tag -> pair(written, name, tag).current().isEmpty());
      return new Saving.Saved(
          new OpenedStretch(store, name, changed, saved, written, unreadable), asDraft);
    } catch (IOException e) {
      StretchDocument reached = reached(name, wanted, asDraft);
      return NoRoom.isCause(e) ? new Saving.NoRoom(reached) : new Saving.Unwritable(reached);
    }
  }

  /// Returns this document with the files as they are after a save that failed half-way, so that
  /// what was written then is not taken for a change made elsewhere.
  private OpenedStretch reached(String name, Map<String, StretchSource> wanted, boolean asDraft) {
    Map<String, StoredPair> now = new LinkedHashMap<>(known);
    wanted.forEach((tag, text) -> now.put(tag, pair(name, tag).reached(text.bytes(), asDraft)));
    if (id != null) {
      return new OpenedStretch(store, id, source, texts, now, unreadable);
    }
    boolean exists = pair(now, name, STRETCH).current().isPresent();
    StretchSource named = source.with(source.draft().with(Place.of("id"), name));
    return exists ? new OpenedStretch(store, name, named, texts, now, unreadable) : this;
  }

  private StoredPair pair(String name, String tag) {
    return pair(known, name, tag);
  }

  private StoredPair pair(Map<String, StoredPair> among, String name, String tag) {
    StoredPair there = among.get(tag);
    if (there != null) {
      return there;
    }
    return tag.equals(STRETCH) ? store.absent(name) : store.absentTexts(name, tag);
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
          : Optional.of(newTexts(draft, tag));
    }
    if (draft.root().equals(source.draft().root()) && draft.texts(tag).equals(before.tree())) {
      return Optional.of(before.source());
    }
    Optional<Value> schema = before.source().draft().get(SCHEMA_PLACE);
    Draft complete = schema.map(value -> written.with(SCHEMA_PLACE, value)).orElse(written);
    return Optional.of(before.source().with(complete));
  }

  /// Whether a file would change. A draft whose translation equals that of the finished stretch has
  /// no file of its own.
  private boolean isToBeWritten(
      String name, Map.Entry<String, StretchSource> each, boolean asDraft) {
    StoredPair there = pair(name, each.getKey());
    byte[] bytes = each.getValue().bytes();
    boolean shared =
        asDraft
            && !each.getKey().equals(STRETCH)
            && there.begun().isEmpty()
            && there.inUse().filter(b -> Arrays.equals(b, bytes)).isPresent();
    return !shared && !there.holds(bytes, asDraft);
  }

  /// Writes a file; a finished translation that would have no texts left is kept aside instead.
  private StoredPair write(String name, Map.Entry<String, StretchSource> each, boolean asDraft)
      throws IOException {
    StoredPair there = pair(name, each.getKey());
    StretchSource text = each.getValue();
    boolean empty =
        text.draft().root().fields().keySet().stream().allMatch(field -> field.equals("$schema"));
    return empty && !asDraft && !each.getKey().equals(STRETCH)
        ? there.keepAside()
        : there.write(text.bytes(), asDraft, store.writing());
  }
}
