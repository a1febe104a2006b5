package app.limber.content.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.limber.files.WholeFile;
import app.limber.practice.programme.ProgrammeException;
import app.limber.practice.programme.ProgrammeException.Reason;
import app.limber.practice.programme.ProgrammeStore.Undo;
import app.limber.practice.programme.StoredProgramme;
import app.limber.testing.ProgrammeFiles;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programmes are stored whole or not at all, private to the user, and every change can be undone.
class ProgrammesOnDiskTest {
  private static final String ID = "moving-house";
  private static final String TEXT = ProgrammeFiles.text(ID);

  private final Messages messages = Messages.of(Locale.ENGLISH);

  @TempDir private Path data;

  private ProgrammesOnDisk store() {
    return new ProgrammesOnDisk(data, messages);
  }

  @Test
  void store_keepsTheTextAndIsPrivate() throws IOException {
    store().store(ID, TEXT);

    Path file = data.resolve("programmes/moving-house.limber");
    assertThat(file).hasContent(TEXT);
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(file.getParent())).isEqualTo("rwx------");
    assertThat(everything()).containsExactly("programmes/moving-house.limber");
  }

  @Test
  void undo_ofTheFirst_leavesNothing() {
    store().store(ID, TEXT).undo();

    assertThat(everything()).isEmpty();
  }

  @Test
  void undo_ofANewVersion_bringsTheFormerBack() {
    store().store(ID, TEXT);
    Undo undo = store().store(ID, TEXT.replace("Evenings only", "Mornings only"));
    assertThat(stored().getFirst().reading().text()).contains("Mornings only");
    undo.undo();

    assertThat(stored().getFirst().reading().text()).isEqualTo(TEXT);
  }

  @Test
  void putAway_keepsItAndUndoBringsItBack() {
    store().store(ID, TEXT);
    Undo undo = store().putAway(ID, true);
    assertThat(stored()).singleElement().matches(StoredProgramme::away);
    undo.undo();
    assertThat(stored()).singleElement().matches(each -> !each.away());
    store().putAway(ID, true);
    store().putAway(ID, false);

    assertThat(stored()).singleElement().matches(each -> !each.away());
  }

  @Test
  void takenInAgainAfterItWasPutAway_isThereOnceAndUndoPutsItAway() {
    store().store(ID, TEXT);
    store().putAway(ID, true);
    Undo undo = store().store(ID, TEXT);
    assertThat(stored()).singleElement().matches(each -> !each.away());
    undo.undo();

    assertThat(stored()).singleElement().matches(StoredProgramme::away);
  }

  @Test
  void remove_takesBothAndUndoBringsItBack() {
    store().store(ID, TEXT);
    Undo undo = store().remove(ID);
    assertThat(stored()).isEmpty();
    undo.undo();

    assertThat(everything()).containsExactly("programmes/moving-house.limber");
  }

  @Test
  void whatIsReplacedOrRemoved_isKept() {
    store().store(ID, TEXT);
    String other = TEXT.replace("Evenings only", "Mornings only");
    Path replaced = store().store(ID, other).kept().orElseThrow();
    assertThat(replaced).isEqualTo(data.resolve("programmes/kept/moving-house.limber"));
    assertThat(replaced).hasContent(TEXT);
    assertThat(store().store(ID, other).kept()).isEmpty();
    store().putAway(ID, true);
    Path removed = store().remove(ID).kept().orElseThrow();

    assertThat(removed).hasContent(other);
    assertThat(everything())
        .containsExactly(
            "programmes/kept/moving-house-2.limber", "programmes/kept/moving-house.limber");
    assertThat(stored()).isEmpty();
  }

  @Test
  void changeThatFailsHalfWay_isTakenBack() {
    store().store(ID, TEXT);
    ProgrammesOnDisk failing =
        new ProgrammesOnDisk(
            data,
            messages,
            (file, bytes) -> {
              WholeFile.write(file, bytes);
              if (!file.getParent().endsWith("kept")) {
                throw new IOException("unplugged");
              }
            });

    assertThatThrownBy(() -> failing.store(ID, "other")).isInstanceOf(ProgrammeException.class);
    assertThat(everything()).containsExactly("programmes/moving-house.limber");
    assertThat(stored().getFirst().reading().text()).isEqualTo(TEXT);
  }

  @Test
  void fullDisk_changesNothingAndSaysSo() {
    store().store(ID, TEXT);
    ProgrammesOnDisk full =
        new ProgrammesOnDisk(
            data,
            messages,
            (_, _) -> {
              throw new IOException("No space left on device");
            });

    assertThatThrownBy(() -> full.store(ID, "other"))
        .isInstanceOfSatisfying(
            ProgrammeException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_ROOM));
    assertThatThrownBy(() -> full.write(data.resolveSibling("out.limber"), "other"))
        .isInstanceOf(ProgrammeException.class);
    assertThat(stored().getFirst().reading().text()).isEqualTo(TEXT);
  }

  @Test
  void fileInPlaceOfTheFolder_changesNothingAndSaysSo() throws IOException {
    Files.writeString(data.resolve("programmes"), "mine");

    assertThatThrownBy(() -> store().store(ID, TEXT))
        .isInstanceOfSatisfying(
            ProgrammeException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNWRITABLE));
    assertThat(data.resolve("programmes")).hasContent("mine");
  }

  @Test
  void linkInPlaceOfTheFile_isReplacedAndNotFollowed() throws IOException {
    Path other = Files.writeString(data.resolve("other"), "mine");
    Files.createDirectories(data.resolve("programmes"));
    Files.createSymbolicLink(data.resolve("programmes/moving-house.limber"), other);
    store().store(ID, TEXT);

    assertThat(other).hasContent("mine");
    assertThat(stored()).hasSize(1);
  }

  @Test
  void write_intoTheDataFolder_isRefused() {
    store().store(ID, TEXT);

    for (String own : List.of("programmes/new.limber", "limber.db", "content/x.limber")) {
      assertThatThrownBy(() -> store().write(data.resolve(own), TEXT))
          .isInstanceOf(ProgrammeException.class);
    }
  }

  private List<StoredProgramme> stored() {
    return store().all();
  }

  private List<String> everything() {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> data.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
