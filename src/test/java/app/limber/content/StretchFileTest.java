package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Library;
import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.routine.Stretch;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read from a stretch file, and what is said of one that is wrong in one place.
class StretchFileTest {
  @TempDir Path folder;
  private UserContent user;

  @BeforeEach
  void setUp() {
    user = new UserContent(folder);
  }

  @Test
  void validFile_isReadWhole() {
    Library library = user.stretch("mine.json", UserContent.STRETCH).read();

    assertThat(library.problems()).isEmpty();
    Stretch stretch = library.stretch("mine").orElseThrow();
    assertThat(stretch.name()).isEqualTo("Mine");
    assertThat(stretch.switchTime()).isEqualTo(Duration.ofSeconds(6));
    assertThat(stretch.standardVariant().movement())
        .containsExactly(
            new Phase.Move(Duration.ofMillis(1500), Phrase.of("Draw in"), null, false, null),
            new Phase.Hold(
                Duration.ofSeconds(30),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60),
                Phrase.of("Hold"),
                null,
                false),
            new Phase.Breath(1, Phrase.of("Breathe"), null, true));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "name": "Mine",      | "nmae": "Mine",            | 3:3: /nmae: found the unknown field "nmae", expected only the fields that the schema names (did you mean "name"?)
          "name": "Mine",      |                            | 1:1: found an object without "name", expected that field too
          "name": "Mine",      | "name": "Mine", "x": 1,    | 3:19: /x: found the unknown field "x", expected only the fields that the schema names
          "name": "Mine",      | "name": null,              | 3:11: /name: found null, expected text of 1 to 80 characters
          "name": "Mine",      | "name": 7,                 | 3:11: /name: found 7, expected text of 1 to 80 characters
          "name": "Mine",      | "name": ["Mine"],          | 3:11: /name: found a list, expected text of 1 to 80 characters
          "name": "Mine",      | "name": {},                | 3:11: /name: found an object, expected text of 1 to 80 characters
          "name": "Mine",      | "name": true,              | 3:11: /name: found true, expected text of 1 to 80 characters
          "name": "Mine",      | "name": "  ",              | 3:11: /name: found blank text, expected text of 1 to 80 characters
          "name": "Mine",      | "name": "\\u00a0\\u200b",  | 3:11: /name: found blank text, expected text of 1 to 80 characters
          "name": "Mine",      | "name": "a\\nb",           | 3:11: /name: found text with a line break or another control character, expected text on one line
          "name": "Mine",      | "name": "M", "name": "N",  | 3:16: /name: found a second "name", expected every field once
          "id": "mine"         | "id": "Mine"               | 2:9: /id: found "Mine", expected lower-case words joined by hyphens, at most 64 characters
          "id": "mine"         | "id": "yours"              | 2:9: /id: found "yours", expected "mine", the name of the file
          "in-bed"             | "inbed"                    | 4:12: /group: found "inbed", expected one of "in-bed", "bonus" (did you mean "in-bed"?)
          "sides": "each"      | "sides": "left"            | 14:12: /sides: found "left", expected one of "none", "each"
          "switchSeconds": 6,  |                            | 1:1: found an object without "switchSeconds", expected that field too
          "setupSeconds": 10   | "setupSeconds": -1         | 13:19: /setupSeconds: found -1, expected seconds from 0 to 3600
          "setupSeconds": 10   | "setupSeconds": 3601       | 13:19: /setupSeconds: found 3601, expected seconds from 0 to 3600
          "setupSeconds": 10   | "setupSeconds": 1e400      | 13:19: /setupSeconds: found 1e400, expected seconds from 0 to 3600
          "setupSeconds": 10   | "setupSeconds": 1e99999999999 | 13:19: /setupSeconds: found 1e99999999999, expected seconds from 0 to 3600
          "setupSeconds": 10   | "setupSeconds": "10"       | 13:19: /setupSeconds: found "10", expected seconds from 0 to 3600
          "min": 1             | "min": 0                   | 17:54: /variants/0/reps/min: found 0, expected a whole number from 1 to 999
          "min": 1             | "min": 1000000000000000000000000000000 | 17:54: /variants/0/reps/min: found 1000000000000000000000000000000, expected a whole number from 1 to 999
          "min": 1             | "min": 1.5                 | 17:54: /variants/0/reps/min: found 1.5, expected a whole number from 1 to 999
          "max": 3             | "max": 1                   | 17:68: /variants/0/reps/default: found 2, expected 1
          "min": 1             | "min": 4                   | 17:78: /variants/0/reps/max: found 3, expected a whole number of at least 4, the "min"
          "kind": "move"       | "kind": "moove"            | 19:19: /variants/0/movement/0/kind: found "moove", expected one of "move", "hold", "breath" (did you mean "move"?)
          "kind": "move", "seconds": 1.5 | "seconds": 1.5   | 19:9: /variants/0/movement/0: found an object without "kind", expected one of "move", "hold", "breath"
          "seconds": 1.5       | "seconds": 0               | 19:38: /variants/0/movement/0/seconds: found 0, expected seconds from 0.1 to 3600
          "seconds": 1.5,      | "seconds": 1.5, "breaths": 1, | 19:43: /variants/0/movement/0/breaths: found the unknown field "breaths", expected one of "counts", "firstSay", "pose", "say", "tone"
          "minSeconds": 15     | "minSeconds": 31           | 20:56: /variants/0/movement/1/minSeconds: found 31, expected at most 30, the "seconds" of this hold
          "maxSeconds": 60     | "maxSeconds": 29           | 20:74: /variants/0/movement/1/maxSeconds: found 29, expected at least 30, the "seconds" of this hold
          , "counts": true     |                            | 18:19: /variants/0/movement: found no phase that counts, expected "counts": true in at least one phase
          "counts": true       | "counts": "yes"            | 21:71: /variants/0/movement/2/counts: found "yes", expected true or false
          "setup": ["Lie down."] | "setup": []              | 7:12: /setup: found a list of 0 entries, expected a list of 1 to 10 entries
          "setup": ["Lie down."] | "setup": "Lie down."     | 7:12: /setup: found "Lie down.", expected a list of 1 to 10 entries
          "setup": ["Lie down."] | "setup": ["Lie.", 3]     | 7:21: /setup/1: found 3, expected text of 1 to 600 characters
          "text": "Mind it.", "say" | "say"                 | 11:16: /cautions/0: found an object without "text", expected that field too
          """)
  void wrongInOnePlace_isToldOnceWithThePlace(String right, String wrong, String problem) {
    String spoilt = UserContent.STRETCH.replaceFirst(quoted(right), replacement(wrong));
    assertThat(spoilt).isNotEqualTo(UserContent.STRETCH);
    user.stretch("mine.json", spoilt);

    assertThat(user.problems()).containsExactly("stretches/mine.json:" + problem);
    assertThat(user.read().stretch("mine")).isEmpty();
    assertThat(user.read().stretches()).hasSize(7);
  }

  @Test
  void severalMistakes_areAllToldInTheOrderOfTheFile() {
    String spoilt =
        UserContent.STRETCH
            .replace("\"Mine\"", "5")
            .replace("\"breaths\": 1", "\"breaths\": 21")
            .replace("\"on-back\"", "null");
    user.stretch("mine.json", spoilt);

    assertThat(user.problems())
        .containsExactly(
            "stretches/mine.json:3:11: /name: found 5, expected text of 1 to 80 characters",
            "stretches/mine.json:5:15: /position: found null, expected one of \"on-back\","
                + " \"bed-edge\", \"hands-and-knees\", \"on-side\", \"on-front\", \"sitting\","
                + " \"standing\"",
            "stretches/mine.json:21:40: /variants/0/movement/2/breaths: found 21, expected a whole"
                + " number from 1 to 20");
  }

  @Test
  void wholeNumberWithADecimalPoint_isAWholeNumber() {
    user.stretch("mine.json", UserContent.STRETCH.replace("\"default\": 2", "\"default\": 2.0"));

    assertThat(user.read().stretch("mine").orElseThrow().standardVariant().reps().standard())
        .isEqualTo(2);
  }

  @Test
  void textOfAMegabyte_isToldShortly() {
    user.stretch(
        "mine.json", UserContent.STRETCH.replace("\"Mine\"", '"' + "x".repeat(1_000_000) + '"'));

    assertThat(user.problems())
        .containsExactly(
            "stretches/mine.json:3:11: /name: found text of 1000000 characters, expected text of 1"
                + " to 80 characters");
  }

  @Test
  void idOfAMegabyte_isToldShortly() {
    user.stretch(
        "mine.json", UserContent.STRETCH.replace("\"mine\"", '"' + "x-".repeat(500_000) + '"'));

    assertThat(user.problems()).singleElement().asString().hasSizeLessThan(200).contains("/id");
  }

  @Test
  void twoVariantsOfOneId_areToldAtTheSecond() {
    String variant =
        "{ \"id\": \"hold\", \"name\": \"H\", \"reps\": { \"min\": 1, \"default\": 1, \"max\": 1 },"
            + " \"movement\": [{ \"kind\": \"breath\", \"breaths\": 1, \"cue\": \"B\", \"counts\":"
            + " true }] },";
    user.stretch(
        "mine.json", UserContent.STRETCH.replace("\"variants\": [", "\"variants\": [" + variant));

    assertThat(user.problems())
        .containsExactly(
            "stretches/mine.json:17:13: /variants/1/id: found a second \"hold\", expected another"
                + " id for every variant");
  }

  @Test
  void doseLongerThanADay_isRefused() {
    user.stretch(
        "mine.json",
        UserContent.STRETCH
            .replace("\"max\": 3", "\"max\": 999")
            .replace("\"maxSeconds\": 60", "\"maxSeconds\": 3600"));

    assertThat(user.problems())
        .containsExactly(
            "stretches/mine.json:17:45: /variants/0/reps: found up to 2005 hours, expected at most"
                + " 24 hours");
  }

  @Test
  void poseThatIsNotThere_isToldWithTheNearestName() {
    user.stretch("mine.json", withPoses("leg-upp"));

    assertThat(user.problems())
        .containsExactly(
            "stretches/mine.json:19:69: /variants/0/movement/0/pose: found \"leg-upp\", expected"
                + " the name of one of the \"poses\" (did you mean \"leg-up\"?)");
  }

  @Test
  void poseThatIsThere_isFine() {
    assertThat(user.stretch("mine.json", withPoses("leg-up")).problems()).isEmpty();
  }

  @Test
  void poseWithoutPoses_isFine() {
    String json =
        UserContent.STRETCH.replace(
            "\"cue\": \"Draw in\"", "\"cue\": \"Draw in\", \"pose\": \"a\"");

    assertThat(user.stretch("mine.json", json).problems()).isEmpty();
  }

  @Test
  void sidesNoneWithASwap_hasNoSwap() {
    user.stretch("mine.json", UserContent.STRETCH.replace("\"each\"", "\"none\""));

    assertThat(user.read().stretch("mine").orElseThrow().switchTime()).isZero();
  }

  private static String withPoses(String named) {
    return UserContent.STRETCH
        .replace("\"cue\": \"Draw in\"", "\"cue\": \"Draw in\", \"pose\": \"" + named + "\"")
        .replace(
            "\"sources\"",
            """
            "feelRegion": "back-of-thigh", "inset": "low-back",
              "poses": {
                "leg-up": { "view": "side", "angles": { "near-hip": 80.5 }, "contacts": { "back": {} } }
              },
              "sources\"""");
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static String replacement(String text) {
    return java.util.regex.Matcher.quoteReplacement(text == null ? "" : text);
  }
}
