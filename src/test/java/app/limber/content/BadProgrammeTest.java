package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.programme.ProgrammeReading;
import app.limber.testing.ProgrammeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Programmes that cannot be right: each is refused whole, with its place and what was expected.
class BadProgrammeTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @TempDir private Path folder;

  @Test
  void cutShortAnywhere_isRefused() throws IOException {
    String whole = ProgrammeFiles.text("garden-day").strip();
    for (int length = 0; length < whole.length(); length += 97) {
      assertThat(refused(whole.substring(0, length))).as("cut at %d", length).isNotEmpty();
    }
  }

  @Test
  void emptyFile_isRefused() throws IOException {
    assertThat(refused("")).containsExactly("0:0: an empty file, expected one JSON object");
  }

  @Test
  void fileOfMoreThanAMegabyte_isRefusedUnread() throws IOException {
    String padded = ProgrammeFiles.text("swimmers") + " ".repeat(1 << 20);

    assertThat(refused(padded)).containsExactly("0:0: a file of 2 MB, expected at most 1 MB");
  }

  @Test
  void deepNesting_isRefused() throws IOException {
    assertThat(refused("{\"limber\":1,\"x\":" + "[".repeat(90_000)))
        .singleElement()
        .asString()
        .endsWith("nested deeper and deeper, expected at most 32 levels");
  }

  @Test
  void newerVersion_isOneClearSentence() throws IOException {
    assertThat(refused("{\"limber\": 2, \"routines\": {\"new\": \"shape\"}}"))
        .containsExactly(
            "1:12: a programme of version 2, made with a newer Limber, expected version 1; a newer"
                + " Limber can read it");
  }

  @Test
  void fileThatIsNoProgramme_isRefused() throws IOException {
    assertThat(refused(UserContent.ROUTINE)).isNotEmpty();
    assertThat(refused("[]")).isNotEmpty();
    assertThat(refused("null")).isNotEmpty();
  }

  @Test
  void twoStretchesOfOneId_areRefused() throws IOException {
    ObjectNode programme = programme("garden-day");
    ArrayNode stretches = (ArrayNode) programme.get("stretches");
    stretches.add(stretches.get(0).deepCopy());

    assertThat(refused(programme.toString()))
        .singleElement()
        .asString()
        .endsWith("a second \"rock-back\", expected another id for each of them");
  }

  @Test
  void twoRoutinesOfOneId_areRefused() throws IOException {
    ObjectNode programme = programme("garden-day");
    ArrayNode routines = (ArrayNode) programme.get("routines");
    routines.add(routines.get(0).deepCopy());

    assertThat(refused(programme.toString())).hasSize(1);
  }

  @Test
  void planWithARoutineThatIsGone_isRefusedWithTheNearestName() throws IOException {
    assertThat(
            refused(
                ProgrammeFiles.text("before-running")
                    .replace("[ \"before-running\" ]", "[ \"before-runing\" ]")))
        .hasSize(3)
        .allSatisfy(p -> assertThat(p).contains("\"before-runing\"", "did you mean"));
  }

  @Test
  void routineWithAStretchThatOnlyThisUserHas_isRefused() throws IOException {
    new UserContent(folder.resolve("content")).stretch("mine.json", UserContent.STRETCH);

    assertThat(refused(ProgrammeFiles.text("swimmers").replace("\"prayer\"", "\"mine\"")))
        .hasSize(1);
  }

  @Test
  void stretchOfAShippedIdThatShippedRoutinesCannotUse_isRefused() throws IOException {
    assertThat(
            refused(
                ProgrammeFiles.text("before-running")
                    .replace("\"thigh-in-bed\"", "\"hamstring\"")
                    .replace("\"id\" : \"hold\"", "\"id\" : \"other\"")
                    .replace("\"variant\" : \"hold\"", "\"variant\" : \"other\"")))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem).contains("one that fits the routine"));
  }

  @Test
  void endBeforeTheBeginning_isRefused() throws IOException {
    assertThat(
            refused(
                ProgrammeFiles.text("moving-house")
                    .replace("\"validUntil\" : \"2026-12-06\"", "\"validUntil\" : \"2026-11-01\"")))
        .singleElement()
        .asString()
        .contains("no day before 2026-11-27");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "2026-1-1", "+999999999-01-01", "tomorrow", "2026-12-01T00"})
  void dateThatIsNone_isRefused(String date) throws IOException {
    assertThat(refused(ProgrammeFiles.text("moving-house").replace("2026-12-06", date)))
        .singleElement()
        .asString()
        .endsWith("expected a date such as 2026-12-01");
  }

  @Test
  void utf16_isRefused() throws IOException {
    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      assertThat(refused(ProgrammeFiles.text("swimmers").getBytes(charset))).hasSize(1);
    }
  }

  @Test
  void byteOrderMarkOfUtf8_isTaken() throws IOException {
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    marked.write(ProgrammeFiles.text("swimmers").getBytes(StandardCharsets.UTF_8));

    ProgrammeReading reading = read(marked.toByteArray());
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.text()).isEqualTo(ProgrammeFiles.text("swimmers"));
  }

  @Test
  void whatIsNoFile_isRefusedAtOnce() throws IOException, InterruptedException {
    Path loop = folder.resolve("loop.limber");
    Files.createSymbolicLink(loop, loop);
    Path pipe = folder.resolve("pipe.limber");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path directory = Files.createDirectory(folder.resolve("folder.limber"));

    for (Path file : List.of(loop, pipe, directory, folder.resolve("absent.limber"))) {
      ProgrammeReading reading = new ContentReader(UserContent.WORDS).programme(file);
      assertThat(reading.programme()).as(file.toString()).isEmpty();
      assertThat(reading.problems()).as(file.toString()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u2066", "\u200F", "\u0000", "\u001B[31m", "\u0085", "\uD800"})
  void hiddenCharacter_isRefusedInEachText(String hidden) throws IOException {
    for (String name : List.of("before-running", "stiff-and-careful")) {
      ObjectNode whole = programme(name);
      int texts = texts(whole).size();
      assertThat(texts).isGreaterThan(30);
      // Every text once for the first, every seventh for the others, to save time.
      for (int i = 0; i < texts; i += hidden.equals("\u202E") ? 1 : 7) {
        ObjectNode changed = whole.deepCopy();
        texts(changed).get(i).change(hidden);
        // Written by hand: half a character cannot be encoded.
        assertThat(refused(changed.toString().replace("\uD800", "\\ud800")))
            .as("text %d", i)
            .isNotEmpty();
      }
    }
  }

  @Test
  void markupAndScripts_areTextLikeAnyOther() throws IOException {
    String markup = "<script>alert('x')</script> $(rm -rf ~) %s ${jndi:ldap://x}";
    ObjectNode programme = programme("stiff-and-careful");
    for (String field : List.of("name", "from", "for", "word")) {
      programme.put(field, markup);
    }
    ProgrammeReading reading = read(programme.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.programme().orElseThrow().note().word()).isEqualTo(markup);
  }

  @Test
  void tooManyRoutines_areRefused() throws IOException {
    ObjectNode programme = programme("swimmers");
    ArrayNode routines = (ArrayNode) programme.get("routines");
    for (int i = 0; i < 20; i++) {
      routines.add(((ObjectNode) routines.get(0).deepCopy()).put("id", "another-" + i));
    }
    assertThat(refused(programme.toString())).hasSize(1);
  }

  private List<String> refused(String text) throws IOException {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The problems of a file, as `line:column: what was found, expected what`.
  private List<String> refused(byte[] bytes) throws IOException {
    ProgrammeReading reading = read(bytes);
    assertThat(reading.programme()).isEmpty();
    return reading.problems().stream()
        .map(
            p ->
                p.line()
                    + ":"
                    + p.column()
                    + ": "
                    + p.found()
                    + ", expected "
                    + p.expected()
                    + (p.hint() == null ? "" : ", did you mean " + p.hint()))
        .toList();
  }

  private ProgrammeReading read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("bad.limber"), bytes);
    return new ContentReader(UserContent.WORDS).programme(file);
  }

  private static ObjectNode programme(String name) {
    return (ObjectNode) MAPPER.readTree(ProgrammeFiles.text(name));
  }

  /// A text somewhere in a programme.
  private record Place(JsonNode parent, String name, int index) {
    void change(String hidden) {
      if (parent instanceof ObjectNode object) {
        object.put(name, object.get(name).asString() + hidden);
      } else if (parent instanceof ArrayNode array) {
        array.set(index, StringNode.valueOf(array.get(index).asString() + hidden));
      }
    }
  }

  private static List<Place> texts(JsonNode node) {
    List<Place> found = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (field.getValue().isString()) {
                  found.add(new Place(object, field.getKey(), 0));
                }
                found.addAll(texts(field.getValue()));
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).isString()) {
          found.add(new Place(array, "", i));
        }
        found.addAll(texts(array.get(i)));
      }
    }
    return found;
  }
}
