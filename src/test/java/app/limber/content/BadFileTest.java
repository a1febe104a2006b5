package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no JSON, or no files: one message each, and the rest is there.
class BadFileTest {
  private static final String FILE = "stretches/mine.json";

  @TempDir Path root;
  private UserContent user;

  @BeforeEach
  void setUp() {
    user = new UserContent(root.resolve("content"));
    user.routine("morning.json", UserContent.ROUTINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {                   | 1:2: found the end of the file, expected a field name in double quotes or a closing brace
          {"id": "mine",}     | 1:15: found "}", expected a field name in double quotes
          {"id": "mine" "a":1}| 1:15: found a double quote, expected a comma or a closing brace
          {"id" "mine"}       | 1:7: /id: found a double quote, expected a colon
          {"id": }            | 1:8: /id: found "}", expected a value
          {"id": tru}         | 1:8: /id: found "tru", expected a value
          {"id": 01}          | 1:8: /id: found "01", expected a value
          {"id": NaN}         | 1:8: /id: found "NaN", expected a value
          {"id": +1}          | 1:8: /id: found "+1", expected a value
          {"id": 'x'}         | 1:8: /id: found "'", expected a value
          {id: 1}             | 1:2: found "id", expected a field name in double quotes or a closing brace
          {"id": "mine        | 1:13: /id: found the end of the file, expected text closed by a double quote, with special characters written as \\n, \\" or \\\\
          {"id": [1, 2        | 1:13: /id: found the end of the file, expected a comma or a closing bracket
          {"id": [1,]}        | 1:11: /id: found "]", expected a value
          {"id": [1 2]}       | 1:11: /id: found "2", expected a comma or a closing bracket
          {"id": [1}          | 1:10: /id: found "}", expected a comma or a closing bracket
          // hello            | 1:1: found "/", expected one JSON object
          }                   | 1:1: found "}", expected one JSON object
          {} {}               | 1:4: found "{", expected nothing after the end of the JSON
          {} x                | 1:4: found "x", expected nothing after the end of the JSON
          []                  | 1:1: found a list, expected an object that describes a stretch
          null                | 1:1: found null, expected an object that describes a stretch
          "mine"              | 1:1: found "mine", expected an object that describes a stretch
          3                   | 1:1: found 3, expected an object that describes a stretch
          """)
  void brokenJson_isToldOnceWithThePlace(String json, String problem) {
    user.stretch("mine.json", json);

    assertOnly(FILE + ":" + problem);
  }

  @Test
  void emptyObject_isToldOnce() {
    user.routine("mine.json", "{}");

    assertOnly(
        "routines/mine.json:1:1: found an object without \"id\", \"name\", \"restSeconds\","
            + " \"stretches\", expected those fields too");
  }

  @Test
  void lineBreakInText_isToldWhereItIs() {
    user.stretch("mine.json", "{\n  \"name\": \"Mi\nne\"}");

    assertThat(user.problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ":2:14: /name: found ");
  }

  @Test
  void emptyFile_isTold() {
    user.stretch("mine.json", "");

    assertOnly(FILE + ": found an empty file, expected one JSON object");
  }

  @Test
  void whiteSpace_isTold() {
    user.stretch("mine.json", " \r\n\t \u2003");

    assertOnly(FILE + ": found only white space, expected one JSON object");
  }

  @Test
  void bytesThatAreNotUtf8_areToldWhereTheyAre() {
    user.file(FILE, "{\n \"id\": \"mé\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertOnly(FILE + ":2:10: found bytes that are not UTF-8, expected text in UTF-8");
  }

  @Test
  void charactersCutShort_areTold() {
    user.file(FILE, new byte[] {'"', (byte) 0xF0, (byte) 0x9F});

    assertOnly(FILE + ":1:2: found bytes that are not UTF-8, expected text in UTF-8");
  }

  @Test
  void utf16_isTold() {
    user.file(FILE, UserContent.STRETCH.getBytes(StandardCharsets.UTF_16));

    assertOnly(FILE + ":1:1: found bytes that are not UTF-8, expected text in UTF-8");
  }

  @Test
  void byteOrderMark_isAccepted() {
    user.stretch("mine.json", '\uFEFF' + UserContent.STRETCH);

    assertThat(user.read().problems()).isEmpty();
  }

  @Test
  void thousandLevels_areRefused() {
    user.stretch("mine.json", "[".repeat(1000) + "]".repeat(1000));

    assertThat(user.problems())
        .singleElement()
        .asString()
        .startsWith(FILE + ":1:33: /0/0/")
        .endsWith("found lists and objects nested deeper and deeper, expected at most 32 levels");
  }

  @Test
  void thousandLevelsOfObjects_areRefused() {
    user.stretch("mine.json", "{\"a\":".repeat(1000) + "1" + "}".repeat(1000));

    assertThat(user.problems()).singleElement().asString().endsWith("expected at most 32 levels");
  }

  @Test
  void fileOf50Megabytes_isRefusedBySize() throws IOException {
    user.stretch("mine.json", "");
    try (RandomAccessFile file = new RandomAccessFile(path(FILE).toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    assertOnly(FILE + ": found a file of 50 MB, expected at most 1 MB");
  }

  @Test
  void folderWhereAFileShouldBe_isTold() throws IOException {
    Files.createDirectories(path(FILE));

    assertOnly(FILE + ": found a folder, expected a file");
  }

  @Test
  void linkOutOfTheFolder_isRefused() throws IOException {
    Path outside = Files.writeString(root.resolve("mine.json"), UserContent.STRETCH);
    Files.createDirectories(path("stretches"));
    Files.createSymbolicLink(path(FILE), outside);

    assertOnly(
        FILE
            + ": found a link that leads out of the content folder, expected a file in the content"
            + " folder itself");
  }

  @Test
  void folderThatIsALinkOut_isRefused() throws IOException {
    Path outside = Files.createDirectories(root.resolve("outside"));
    Files.writeString(outside.resolve("mine.json"), UserContent.STRETCH);
    Files.createSymbolicLink(path("stretches"), outside);

    assertOnly(
        "stretches: found a link that leads out of the content folder, expected a file in the"
            + " content folder itself");
  }

  @Test
  void contentFolderThatIsALink_isFine() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), user.folder());

    assertThat(new UserContent(link).read().routine("morning")).isPresent();
    assertThat(new UserContent(link).problems()).isEmpty();
  }

  @Test
  void linkToNothing_isTold() throws IOException {
    Files.createDirectories(path("stretches"));
    Files.createSymbolicLink(path(FILE), path("stretches/gone"));

    assertOnly(
        FILE
            + ": found a link to something that is not there, expected a file or folder that can be"
            + " read");
  }

  @Test
  void linkToItself_isTold() throws IOException {
    Files.createDirectories(path("stretches"));
    Files.createSymbolicLink(path(FILE), path(FILE));

    assertOnly(
        FILE
            + ": found something that could not be read, expected a file or folder that can be read");
  }

  @Test
  void fileThatMayNotBeRead_isTold() throws IOException {
    user.stretch("mine.json", UserContent.STRETCH);
    Files.setPosixFilePermissions(path(FILE), PosixFilePermissions.fromString("---------"));

    if (Files.isReadable(path(FILE))) { // the superuser may read everything
      assertThat(user.problems()).isEmpty();
    } else {
      assertOnly(
          FILE
              + ": found a file or folder that you are not allowed to read, expected a file or"
              + " folder that can be read");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Mine.json",
    "my stretch.json",
    "mine.JSON",
    "mine-.json",
    "mine.copy.json",
    "é.json"
  })
  void nameThatIsNoId_isTold(String name) {
    user.stretch(name, UserContent.STRETCH);

    assertOnly(
        "stretches/"
            + name
            + ": found the file name \""
            + name
            + "\", expected lower-case words joined by hyphens, such as my-stretch.json");
  }

  @Test
  void twoNamesThatDifferInCase_leaveTheOneInLowerCase() {
    user.stretch("mine.json", UserContent.STRETCH);
    user.stretch("MINE.json", UserContent.STRETCH);

    assertThat(user.problems()).singleElement().asString().startsWith("stretches/MINE.json: found");
    assertThat(user.read().stretch("mine")).isPresent();
  }

  @Test
  void hiddenAndForeignFiles_areLeftAlone() {
    user.stretch(".mine.json", "{");
    user.stretch("mine.json~", "{");
    user.stretch("README.txt", "{");

    assertThat(user.problems()).isEmpty();
  }

  @Test
  void fileOutsideTheTwoFolders_isTold() {
    user.file("mine.json", UserContent.STRETCH.getBytes(StandardCharsets.UTF_8));

    assertOnly(
        "mine.json: found a content file outside the folders for stretches and routines, expected"
            + " it in the folder \"stretches\" or \"routines\"");
  }

  @Test
  void folderWithASlipInItsName_isTold() {
    user.file("Stretches/mine.json", UserContent.STRETCH.getBytes(StandardCharsets.UTF_8));

    assertOnly(
        "Stretches: found the folder name \"Stretches\", expected one of \"stretches\","
            + " \"routines\" (did you mean \"stretches\"?)");
  }

  @Test
  void fileInPlaceOfAFolder_isTold() {
    user.file("stretches", new byte[0]);

    assertOnly("stretches: found a file, expected a folder");
  }

  @Test
  void contentFolderThatIsAFile_isTold() throws IOException {
    Path file = Files.writeString(root.resolve("file"), "x");

    assertThat(new UserContent(file).problems())
        .containsExactly("content: found a file, expected a folder");
    assertThat(new UserContent(file).read().routines()).hasSize(4);
  }

  @Test
  void contentFolderThatIsNotThere_isFine() {
    assertThat(new UserContent(root.resolve("nowhere")).problems()).isEmpty();
  }

  private Path path(String name) {
    return user.folder().resolve(name);
  }

  private void assertOnly(String problem) {
    assertThat(user.problems()).containsExactly(problem);
    assertThat(user.read().stretches()).hasSize(7);
    assertThat(user.read().routine("morning")).isPresent();
  }
}
