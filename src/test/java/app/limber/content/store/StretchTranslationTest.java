package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.files.WholeFile;
import app.limber.maker.Draft;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.practice.library.Content;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.maker.StretchDocument.Saving;
import app.limber.practice.maker.StretchFiles.Opening;
import app.limber.practice.maker.StretchRemoval;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of the user's own stretches in other languages.
class StretchTranslationTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Place NAME = Place.of("name");
  private static final Place WHY = Place.of("why");

  @TempDir Path folder;
  private Path content;
  private UserStretches files;
  private boolean full = true;

  @BeforeEach
  void open() {
    content = folder.resolve("content");
    files = new UserStretches(folder, WORDS);
  }

  static Stream<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/stretches"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .toList()
          .stream();
    }
  }

  private Path shipped(String folderName, String id) throws IOException {
    Path file = content.resolve(folderName).resolve(id + ".json");
    Files.createDirectories(file.getParent());
    return Files.copy(Path.of("content").resolve(folderName).resolve(id + ".json"), file);
  }

  private StretchDocument opened(String id) {
    return ((Opening.Opened) files.open(id)).document();
  }

  private String german(String id) {
    Content all = new ContentReader(Messages.of(Locale.GERMAN)).readAll(content, null);
    assertThat(all.library().problems()).isEmpty();
    return all.library().stretch(id).orElseThrow().name();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void openedChangedBackAndSaved_notOneByteDiffers(String id) throws IOException {
    shipped("stretches", id);
    Path german = shipped("de/stretches", id);
    StretchDocument document = opened(id);
    Draft draft = document.draft();
    assertThat(draft.text("de", NAME)).isNotEmpty();
    document = ((Saving.Saved) document.save(draft, "")).saved();
    Saving.Saved there = (Saving.Saved) document.save(draft.withText("de", WHY, "Wozu?"), "");
    assertThat(german).content().contains("Wozu?");
    there.saved().save(draft, "");
    assertThat(german).hasSameBinaryContentAs(Path.of("content/de/stretches/" + id + ".json"));
    assertThat(content.resolve("stretches/" + id + ".json"))
        .hasSameBinaryContentAs(Path.of("content/stretches/" + id + ".json"));
  }

  @Test
  void newTranslation_isReadAndFallsBack() throws IOException {
    shipped("stretches", "prayer");
    StretchDocument document = opened("prayer");
    Draft draft = document.draft().withText("de", NAME, "Gebet");
    assertThat(document.save(draft, "")).isInstanceOf(Saving.Saved.class);
    Path german = content.resolve("de/stretches/prayer.json");
    assertThat(german).content().contains("../../schema/stretch-texts.schema.json");
    Content all = new ContentReader(Messages.of(Locale.GERMAN)).readAll(content, null);
    assertThat(all.library().stretch("prayer").orElseThrow().name()).isEqualTo("Gebet");
    assertThat(all.library().stretch("prayer").orElseThrow().why()).isEqualTo(draft.text(WHY));
    assertThat(opened("prayer").draft().text("de", NAME)).isEqualTo("Gebet");
  }

  @Test
  void translationSavedTwice_keepsItsSchema() throws IOException {
    shipped("stretches", "prayer");
    StretchDocument document = opened("prayer");
    Draft draft = document.draft().withText("de", NAME, "Gebet");
    document = ((Saving.Saved) document.save(draft, "")).saved();
    document.save(draft.withText("de", NAME, "Betende"), "");
    assertThat(content.resolve("de/stretches/prayer.json"))
        .content()
        .contains("Betende", "../../schema/stretch-texts.schema.json");
  }

  @Test
  void itemWithoutATranslation_isBlankAndFollowsTheStretch() throws IOException {
    shipped("stretches", "prayer");
    Place steps = Place.of("steps");
    StretchDocument document = opened("prayer");
    document.save(document.draft().withText("de", steps.child(1), "Zwei."), "");
    document = opened("prayer");
    assertThat(document.draft().text("de", steps.child(0))).isEmpty();
    assertThat(document.draft().text("de", steps.child(1))).isEqualTo("Zwei.");
    document.save(document.draft().with(steps.child(0), "Kneel down."), "");
    assertThat(content.resolve("de/stretches/prayer.json")).content().contains("\"Kneel down.\"");
  }

  @Test
  void stepAdded_isInTheTranslationToo() throws IOException {
    shipped("stretches", "prayer");
    shipped("de/stretches", "prayer");
    StretchDocument document = opened("prayer");
    Place steps = Place.of("steps");
    Draft more =
        document
            .draft()
            .inserting(steps, 0, new Value.Text("Wait."))
            .withText("de", steps.child(0), "Warte.");
    document.save(more, "");
    assertThat(german("prayer")).isNotEmpty();
    assertThat(content.resolve("de/stretches/prayer.json")).content().contains("\"Warte.\",");
  }

  @Test
  void draft_hasItsTextsBesideItUntilItIsFinished() throws IOException {
    shipped("stretches", "prayer");
    Path german = shipped("de/stretches", "prayer");
    byte[] before = Files.readAllBytes(german);
    StretchDocument document = opened("prayer");
    Draft broken = document.draft().with(NAME, " ");
    StretchDocument begun = ((Saving.Saved) document.save(broken, "")).saved();
    Path draftTexts = content.resolve("drafts/de/prayer.json");
    assertThat(draftTexts).doesNotExist();

    begun = ((Saving.Saved) begun.save(broken.withText("de", NAME, "Neu"), "")).saved();
    assertThat(german).hasBinaryContent(before);
    assertThat(draftTexts).content().contains("Neu");
    assertThat(opened("prayer").draft().text("de", NAME)).isEqualTo("Neu");

    begun.save(begun.draft().with(NAME, "Prayer"), "");
    assertThat(draftTexts).doesNotExist();
    assertThat(german("prayer")).isEqualTo("Neu");
  }

  @Test
  void textsChangedElsewhere_areNotOverwritten() throws IOException {
    shipped("stretches", "prayer");
    Path german = shipped("de/stretches", "prayer");
    Path french = content.resolve("fr/stretches/prayer.json");
    StretchDocument document = opened("prayer");
    Files.writeString(german, "{}");
    Files.createDirectories(french.getParent());
    Files.writeString(french, "mine");

    Draft draft = document.draft();
    assertThat(document.save(draft.without(Place.of("steps", 0)), ""))
        .isInstanceOf(Saving.ChangedOnDisk.class);
    assertThat(document.save(draft.withText("de", NAME, "x"), ""))
        .isInstanceOf(Saving.ChangedOnDisk.class);
    Files.copy(Path.of("content/de/stretches/prayer.json"), german.resolveSibling("copy"));
    Files.move(german.resolveSibling("copy"), german, StandardCopyOption.REPLACE_EXISTING);
    assertThat(document.save(draft.withText("fr", NAME, "x"), ""))
        .isInstanceOf(Saving.ChangedOnDisk.class);
    assertThat(french).hasContent("mine");
    assertThat(document.save(draft.withText("de", NAME, "x"), "")).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void everyTextTakenOut_theFileIsKeptAside() throws IOException {
    shipped("stretches", "prayer");
    StretchDocument document = opened("prayer");
    Draft draft = document.draft().withText("de", NAME, "Gebet");
    document = ((Saving.Saved) document.save(draft, "")).saved();
    document.save(draft.withText("de", NAME, " "), "");
    assertThat(content.resolve("de/stretches/prayer.json")).doesNotExist();
    assertThat(content.resolve("de/stretches/prayer.json.kept")).exists();
  }

  @Test
  void deletion_takesTheTextsAlong() throws IOException {
    shipped("stretches", "prayer");
    Path german = shipped("de/stretches", "prayer");
    StretchRemoval found = files.removal("prayer").orElseThrow();
    assertThat(found.files(StretchRemoval.Part.ALL))
        .containsExactly("content/stretches/prayer.json", "content/de/stretches/prayer.json");
    StretchRemoval.Removing removing = found.remove(StretchRemoval.Part.ALL);
    assertThat(german).doesNotExist();
    assertThat(((StretchRemoval.Removing.Removed) removing).undo().run()).isTrue();
    assertThat(german).exists();
  }

  @Test
  void deletionPutBackInPart_isPutBackWholeLater() throws IOException {
    Path stretch = shipped("stretches", "prayer");
    Path german = shipped("de/stretches", "prayer");
    StretchRemoval.Removing removing =
        files.removal("prayer").orElseThrow().remove(StretchRemoval.Part.ALL);
    StretchRemoval.PutBack undo = ((StretchRemoval.Removing.Removed) removing).undo();
    Path kept = german.resolveSibling("prayer.json.kept");
    Files.move(kept, folder.resolve("elsewhere"));
    assertThat(undo.run()).isFalse();
    assertThat(stretch).exists();
    Files.move(folder.resolve("elsewhere"), kept);
    assertThat(undo.run()).isTrue();
    assertThat(german).exists();
  }

  @Test
  void deletionOfADraft_leavesTheTextsOfAShippedStretch() throws IOException {
    Path german = shipped("de/stretches", "prayer");
    Path draft = content.resolve("drafts/prayer.json");
    Files.createDirectories(draft.getParent());
    Files.writeString(draft, "{}");
    StretchRemoval found = files.removal("prayer").orElseThrow();
    assertThat(found.isFinished()).isFalse();
    assertThat(found.hasBoth()).isFalse();
    assertThat(found.files(StretchRemoval.Part.ALL)).containsExactly("content/drafts/prayer.json");
    found.remove(StretchRemoval.Part.ALL);
    assertThat(draft).doesNotExist();
    assertThat(german).exists();
  }

  /// A place for stretches in which no German text can be written.
  private UserStretches withoutRoomForGerman() {
    return new UserStretches(
        folder,
        WORDS,
        (file, bytes) -> {
          if (full && file.toString().contains("/de/")) {
            throw new IOException("No space left on device");
          }
          WholeFile.write(file, bytes);
        });
  }

  /// Saves without room for the texts, and returns the document to go on with.
  private static StretchDocument saveHalf(StretchDocument document, Draft draft, String newId) {
    Saving half = document.save(draft, newId);
    assertThat(half).isInstanceOf(Saving.NoRoom.class);
    return half.next().orElseThrow();
  }

  @Test
  void fullDiskAtTheTexts_isSavedWholeTheNextTime() throws IOException {
    shipped("stretches", "prayer");
    StretchDocument document = ((Opening.Opened) withoutRoomForGerman().open("prayer")).document();
    Draft draft = document.draft().with(WHY, "So.").withText("de", NAME, "Gebet");
    assertThat(document.save(draft, "")).isInstanceOf(Saving.NoRoom.class);
    full = false;
    assertThat(document.save(draft, "")).isInstanceOf(Saving.Saved.class);
    assertThat(opened("prayer").draft().text("de", NAME)).isEqualTo("Gebet");
  }

  @Test
  void stretchSavedWithoutItsTexts_isSavedWholeAfterMoreTyping() throws IOException {
    shipped("stretches", "prayer");
    StretchDocument document = ((Opening.Opened) withoutRoomForGerman().open("prayer")).document();
    Draft draft = document.draft().with(WHY, "So.").withText("de", NAME, "Gebet");
    document = saveHalf(document, draft, "");
    document = saveHalf(document, draft.with(WHY, "So it is."), "");
    full = false;
    assertThat(document.save(draft.with(WHY, "Otherwise."), "")).isInstanceOf(Saving.Saved.class);
    assertThat(content.resolve("stretches/prayer.json")).content().contains("Otherwise.");
    assertThat(opened("prayer").draft().text("de", NAME)).isEqualTo("Gebet");
  }

  @Test
  void newStretchSavedWithoutItsTexts_keepsItsId() throws IOException {
    shipped("stretches", "prayer");
    Draft draft = opened("prayer").draft().with(NAME, "Mine").withText("de", NAME, "Meins");
    StretchDocument document = saveHalf(withoutRoomForGerman().create(draft), draft, "mine");
    assertThat(document.id()).contains("mine");
    full = false;
    assertThat(document.save(draft.with(WHY, "So."), "mine-2")).isInstanceOf(Saving.Saved.class);
    assertThat(content.resolve("stretches/mine.json")).content().contains("So.");
    assertThat(content.resolve("stretches/mine-2.json")).doesNotExist();
  }

  private Draft copied(Messages words, String id) {
    Content all = new ContentReader(words).readAll(content, null);
    return new UserStretches(folder, words)
        .copy(all.library().stretch(id).orElseThrow(), all.poses().stretch(id));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void copyOfAShippedStretch_hasItsTextsInEveryLanguage(String id) throws IOException {
    StretchDocument copy = files.create(copied(WORDS, id));
    Draft draft = copy.draft();
    assertThat(draft.texts().keySet())
        .containsExactlyInAnyOrder("de", "fr", "es", "it", "pt-BR", "nl", "pl", "sv");

    assertThat(copy.save(draft, "mine")).isInstanceOf(Saving.Saved.class);
    Content all = new ContentReader(Messages.of(Locale.GERMAN)).readAll(content, null);
    assertThat(all.library().problems()).isEmpty();
    assertThat(all.library().stretch("mine").orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(all.library().stretch(id).orElseThrow());
  }

  @Test
  void copyByAGermanUser_isGermanWithTheEnglishTextsBeside() {
    Draft draft = copied(Messages.of(Locale.GERMAN), "prayer");
    assertThat(draft.text(NAME)).isEqualTo(german("prayer"));
    assertThat(draft.texts().keySet()).contains("en", "pl").doesNotContain("de");
    assertThat(draft.text("en", NAME)).isEqualTo("Prayer stretch");
  }

  @Test
  void copyOfAStretchOfOnesOwn_hasItsFilesTexts() throws IOException {
    shipped("stretches", "prayer");
    Path texts = shipped("fr/stretches", "prayer");
    Files.writeString(
        texts, Files.readString(texts).replaceFirst("\"name\": \"[^\"]*", "\"name\": \"Priez"));
    Draft draft = copied(WORDS, "prayer");
    assertThat(draft.texts().keySet()).containsExactly("fr");
    assertThat(draft.text("fr", NAME)).isEqualTo("Priez");
  }
}
