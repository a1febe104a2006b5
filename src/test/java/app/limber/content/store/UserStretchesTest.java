package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.content.ContentReader;
import app.limber.files.WholeFile;
import app.limber.maker.Draft;
import app.limber.maker.DraftPhases;
import app.limber.maker.DraftPoses;
import app.limber.maker.DraftVariants;
import app.limber.maker.Place;
import app.limber.maker.Value;
import app.limber.practice.library.Content;
import app.limber.practice.maker.OwnStretch;
import app.limber.practice.maker.StretchDocument;
import app.limber.practice.maker.StretchDocument.Saving;
import app.limber.practice.maker.StretchFiles.Opening;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UserStretchesTest {
  private static final Messages WORDS = Messages.of(Locale.ENGLISH);
  private static final Place NAME = Place.of("name");

  @TempDir Path folder;
  private Path stretches;
  private Path drafts;
  private UserStretches files;

  @BeforeEach
  void open() {
    stretches = folder.resolve("content/stretches");
    drafts = folder.resolve("content/drafts");
    files = new UserStretches(folder, WORDS);
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content/stretches"))) {
      return files.sorted().toList().stream();
    }
  }

  private StretchDocument opened(String id) {
    return ((Opening.Opened) files.open(id)).document();
  }

  private Path own(Path shipped) throws IOException {
    Files.createDirectories(stretches);
    return Files.copy(shipped, stretches.resolve(shipped.getFileName()));
  }

  private static String id(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }

  private Draft hamstring() {
    Content content = new ContentReader(WORDS).readAll(null, null);
    return files.copy(
        content.library().stretch("hamstring").orElseThrow(), content.poses().stretch("hamstring"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void openedAndSavedAgain_notOneByteDiffers(Path shipped) throws IOException {
    Path file = own(shipped);
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, before);
    StretchDocument document = opened(id(file));

    assertThat(document.read(document.draft(), "").problems()).isEmpty();
    assertThat(document.save(document.draft(), "")).isInstanceOf(Saving.Saved.class);
    assertThat(file).hasSameBinaryContentAs(shipped);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void poseSetAsItIs_notOneByteDiffers(Path shipped) throws IOException {
    Path file = own(shipped);
    StretchDocument document = opened(id(file));
    Draft draft = document.draft();
    for (String name : DraftPoses.names(draft)) {
      draft = DraftPoses.with(draft, name, DraftPoses.pose(draft, name).orElseThrow());
    }
    document.save(draft, "");
    assertThat(file).hasSameBinaryContentAs(shipped);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void copyOfAShippedStretch_isTheSameStretch(Path shipped) {
    Content content = new ContentReader(WORDS).readAll(null, null);
    String id = id(shipped);
    StretchDocument copy =
        files.create(
            files.copy(content.library().stretch(id).orElseThrow(), content.poses().stretch(id)));
    assertThat(copy.read(copy.draft(), id).problems()).isEmpty();
    assertThat(copy.read(copy.draft(), id).stretch()).isEqualTo(content.library().stretch(id));
  }

  @Test
  void newStretch_isInTheLibraryAndPrivate() throws IOException {
    Draft draft = hamstring().with(NAME, "Mine");
    assertThat(files.create(draft).save(draft, "mine")).isInstanceOf(Saving.Saved.class);

    Path file = stretches.resolve("mine.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Content content = new ContentReader(WORDS).readAll(folder.resolve("content"), null);
    assertThat(content.library().problems()).isEmpty();
    assertThat(content.library().stretch("mine")).isPresent();
    assertThat(files.own()).containsExactly(new OwnStretch("mine", "Mine", false));
  }

  @Test
  void stretchWithAProblem_isADraftAndNotContent() {
    Draft draft = hamstring().with(NAME, "");
    Saving.Saved saved = (Saving.Saved) files.create(draft).save(draft, "mine");

    assertThat(saved.asDraft()).isTrue();
    assertThat(drafts.resolve("mine.json")).exists();
    assertThat(stretches.resolve("mine.json")).doesNotExist();
    Content content = new ContentReader(WORDS).readAll(folder.resolve("content"), null);
    assertThat(content.library().problems()).isEmpty();
    assertThat(content.library().stretch("mine")).isEmpty();
    assertThat(files.own()).containsExactly(new OwnStretch("mine", "mine", true));
  }

  @Test
  void finishedDraft_takesThePlaceOfTheStretchThatStayedInUse() throws IOException {
    Draft draft = hamstring().with(NAME, "Mine");
    StretchDocument document = ((Saving.Saved) files.create(draft).save(draft, "mine")).saved();
    byte[] first = Files.readAllBytes(stretches.resolve("mine.json"));

    StretchDocument broken = ((Saving.Saved) document.save(draft.with(NAME, " "), "")).saved();
    assertThat(stretches.resolve("mine.json")).hasBinaryContent(first);
    assertThat(opened("mine").draft().text(NAME)).isBlank();

    broken.save(draft.with(NAME, "Mine again"), "");
    assertThat(drafts.resolve("mine.json")).doesNotExist();
    assertThat(opened("mine").draft().text(NAME)).isEqualTo("Mine again");
  }

  @Test
  void fileChangedMeanwhile_isNeverOverwritten() throws IOException {
    Draft draft = hamstring().with(NAME, "Mine");
    StretchDocument document = ((Saving.Saved) files.create(draft).save(draft, "mine")).saved();
    Path file = stretches.resolve("mine.json");
    Files.writeString(file, Files.readString(file) + "\n");
    byte[] elsewhere = Files.readAllBytes(file);

    assertThat(document.save(draft.with(NAME, "Other"), ""))
        .isInstanceOf(Saving.ChangedOnDisk.class);
    assertThat(file).hasBinaryContent(elsewhere);
    Files.delete(file);
    assertThat(document.save(draft.with(NAME, "Other"), ""))
        .isInstanceOf(Saving.ChangedOnDisk.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void newStretchWhoseFileAppearedMeanwhile_isNotSaved() throws IOException {
    Draft draft = hamstring();
    StretchDocument document = files.create(draft);
    Files.createDirectories(stretches);
    Files.writeString(stretches.resolve("mine.json"), "theirs");
    assertThat(document.save(draft, "mine")).isInstanceOf(Saving.ChangedOnDisk.class);
  }

  @Test
  void stretchChangedAfterItsDraftWasSaved_isKeptAside() throws IOException {
    Draft draft = hamstring().with(NAME, "Mine");
    StretchDocument document = ((Saving.Saved) files.create(draft).save(draft, "mine")).saved();
    document.save(draft.with(NAME, " "), "");
    Path file = stretches.resolve("mine.json");
    Files.writeString(file, Files.readString(file).replace("Mine", "Edited elsewhere"));
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 10_000));

    StretchDocument again = opened("mine");
    assertThat(again.save(again.draft().with(NAME, "Done"), "")).isInstanceOf(Saving.Saved.class);
    assertThat(stretches.resolve("mine.json.kept")).content().contains("Edited elsewhere");
    assertThat(file).content().contains("Done");
  }

  @Test
  void fullDiskAtAStretchChangedMeanwhile_leavesItInUse() throws IOException {
    Draft draft = hamstring().with(NAME, "Mine");
    StretchDocument first = ((Saving.Saved) files.create(draft).save(draft, "mine")).saved();
    first.save(draft.with(NAME, " "), "");
    Path file = stretches.resolve("mine.json");
    Files.setLastModifiedTime(
        file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 10_000));
    byte[] before = Files.readAllBytes(file);
    boolean[] full = {true};
    UserStretches filling =
        new UserStretches(
            folder,
            WORDS,
            (target, bytes) -> {
              if (full[0] && target.equals(file)) {
                throw new IOException("No space left on device");
              }
              WholeFile.write(target, bytes);
            });
    StretchDocument document = ((Opening.Opened) filling.open("mine")).document();
    assertThat(document.save(draft.with(NAME, "Done"), "")).isInstanceOf(Saving.NoRoom.class);
    assertThat(file).hasBinaryContent(before);
    assertThat(stretches.resolve("mine.json.kept")).doesNotExist();
    full[0] = false;
    assertThat(document.save(draft.with(NAME, "Done now"), "")).isInstanceOf(Saving.Saved.class);
    assertThat(stretches.resolve("mine.json.kept")).hasBinaryContent(before);
  }

  @Test
  void fullDisk_leavesTheOldFile() throws IOException {
    Draft draft = hamstring().with(NAME, "Mine");
    files.create(draft).save(draft, "mine");
    byte[] before = Files.readAllBytes(stretches.resolve("mine.json"));
    UserStretches full =
        new UserStretches(
            folder,
            WORDS,
            (file, bytes) -> {
              throw new IOException("No space left on device");
            });
    StretchDocument document = ((Opening.Opened) full.open("mine")).document();
    assertThat(document.save(draft.with(NAME, "Other"), "")).isInstanceOf(Saving.NoRoom.class);
    assertThat(stretches.resolve("mine.json")).hasBinaryContent(before);
  }

  @Test
  void editedStretch_keepsWhatItsVariantsHaveOfTheirOwn() throws IOException {
    own(Path.of("content/stretches/thomas.json"));
    StretchDocument document = opened("thomas");
    Draft draft = document.draft();
    Stretch before = document.read(draft, "").stretch().orElseThrow();
    Draft edited =
        DraftVariants.add(DraftVariants.makeFirst(draft, 1), 0, "Another strap")
            .with(Place.of("why"), "It helps.")
            .with(Place.of("variants", 0, "beginSay"), "Mind the edge.");
    assertThat(document.save(edited, "")).isInstanceOf(Saving.Saved.class);

    Stretch after =
        new ContentReader(WORDS)
            .readAll(folder.resolve("content"), null)
            .library()
            .stretch("thomas")
            .orElseThrow();
    Variant strap = after.standardVariant();
    assertThat(strap.overrides()).isEqualTo(before.variants().get(1).overrides());
    assertThat(strap.begin()).isEqualTo("Mind the edge.");
    assertThat(after.variants().get(1)).isEqualTo(before.variants().get(0));
    assertThat(after.variants().get(2).overrides()).isEqualTo(strap.overrides());
    assertThat(after.why()).isEqualTo("It helps.");
  }

  @Test
  void commentsAndUnknownFields_stay() throws IOException {
    Files.createDirectories(stretches);
    String text =
        "\uFEFF{ // mine\r\n  \"id\": \"a\",\r\n  \"mood\": [1],\r\n  \"name\": \"A\"\r\n}\r\n";
    Files.writeString(stretches.resolve("a.json"), text);
    StretchDocument document = opened("a");
    document.save(document.draft().with(NAME, "B"), "");
    assertThat(drafts.resolve("a.json")).hasContent(text.replace("\"A\"", "\"B\""));
    assertThat(stretches.resolve("a.json")).hasContent(text);
  }

  @Test
  void whatIsNoStretchFile_isSaidToBeUnreadable() throws IOException {
    Files.createDirectories(stretches.resolve("folder.json"));
    for (String text : List.of("", "[]", "{", "{}{}", "nonsense", "{\"a\":" + "[".repeat(50))) {
      Files.writeString(stretches.resolve("bad.json"), text);
      assertThat(files.open("bad")).as(text).isInstanceOf(Opening.Unreadable.class);
    }
    Files.write(stretches.resolve("bad.json"), new byte[] {'{', '"', (byte) 0xff, '"', '}'});
    assertThat(files.open("bad")).isInstanceOf(Opening.Unreadable.class);
    assertThat(files.open("folder")).isInstanceOf(Opening.Unreadable.class);
    assertThat(files.open("absent")).isInstanceOf(Opening.Unreadable.class);
    assertThat(files.own()).extracting(OwnStretch::id).containsExactly("bad", "folder");
  }

  @Test
  void thousandPhasesAndOddTexts_areSavedAsADraftAndReadBack() {
    Draft draft = hamstring();
    for (int i = 0; i < 1000; i++) {
      draft =
          draft.inserting(DraftPhases.movement(0), 0, new Value.Text("x\u202e\u0000\ud800" + i));
    }
    Saving.Saved saved = (Saving.Saved) files.create(draft).save(draft, "mine");
    assertThat(saved.asDraft()).isTrue();
    assertThat(opened("mine").draft().items(DraftPhases.movement(0))).hasSize(1001);
  }
}
