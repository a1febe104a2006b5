package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import app.limber.practice.text.ContentProblemText;
import app.limber.routine.Library;
import app.limber.routine.Phase;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The texts of a content file in another language.
class TranslationTest {
  private static final Messages GERMAN = Messages.of(Locale.GERMAN);

  private static final String TEXTS =
      """
      {
        "name": "Meine",
        "why": "Es soll helfen.",
        "setup": ["Leg dich hin."],
        "steps": ["Beweg dich."],
        "feel": "Ein Dehnen.",
        "cautions": [{ "text": "Gib acht.", "say": "Gib acht." }],
        "variants": [
          { "id": "hold", "name": "Halten",
            "movement": [{ "cue": "Ziehen" }, { "cue": "Halten" }, { "cue": "Atmen" }] }
        ],
        "sources": ["Unsere"]
      }
      """;

  @TempDir Path folder;

  private Library read(Messages messages, String texts) {
    new UserContent(folder)
        .stretch("mine.json", UserContent.STRETCH)
        .file("de/stretches/mine.json", texts.getBytes(StandardCharsets.UTF_8));
    return new ContentReader(messages).readAll(folder, null).library();
  }

  private Stretch mine(String texts) {
    return read(GERMAN, texts).stretch("mine").orElseThrow();
  }

  /// The problems in English, as a German text would hide what is tested.
  private List<String> problems(String texts) {
    return read(GERMAN, texts).problems().stream()
        .map(new ContentProblemText(UserContent.WORDS)::sentence)
        .map(sentence -> sentence.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void translation_givesEveryTextAndNothingElse() {
    Stretch mine = mine(TEXTS);

    assertThat(mine.name()).isEqualTo("Meine");
    assertThat(mine.setup()).containsExactly("Leg dich hin.");
    assertThat(mine.cautions().getFirst().say()).isEqualTo("Gib acht.");
    assertThat(mine.standardVariant().movement())
        .extracting(Phase::cue)
        .containsExactly("Ziehen", "Halten", "Atmen");
    assertThat(mine.standardVariant().reps().standard()).isEqualTo(2);
    assertThat(mine.otherLanguages()).isEmpty();
  }

  @Test
  void translationIntoAnotherLanguage_isNotRead() {
    Library library = read(UserContent.WORDS, "no JSON at all");

    assertThat(library.stretch("mine").orElseThrow().name()).isEqualTo("Mine");
    assertThat(library.problems()).isEmpty();
  }

  @Test
  void missingText_isAProblemAndStaysAsInTheFile() {
    String texts = TEXTS.replace("\"why\": \"Es soll helfen.\",", "");

    assertThat(mine(texts).why()).isEqualTo("It is meant to help.");
    assertThat(mine(texts).name()).isEqualTo("Meine");
    assertThat(problems(texts))
        .hasSize(1)
        .first(STRING)
        .startsWith("de/stretches/mine.json:1:1: ")
        .contains("\"why\"");
  }

  @Test
  void placeThatTheFileDoesNotHave_isAProblem() {
    assertThat(problems(TEXTS.replace("\"feel\"", "\"fell\"")))
        .hasSize(1)
        .first(STRING)
        .contains("/fell", "(did you mean \"feel\"?)");
    assertThat(
            problems(TEXTS.replace("{ \"cue\": \"Atmen\" }", "{ \"cue\": \"A\", \"breaths\": 1 }")))
        .hasSize(1)
        .first(STRING)
        .contains("/variants/0/movement/2/breaths");
  }

  @Test
  void listOfAnotherLength_isAProblemAndStaysAsInTheFile() {
    String texts = TEXTS.replace("[\"Leg dich hin.\"]", "[\"Leg\", \"dich\"]");

    assertThat(mine(texts).setup()).containsExactly("Lie down.");
    assertThat(problems(texts)).hasSize(1).first(STRING).contains("/setup");
  }

  @Test
  void variantsInAnotherOrder_areNoticedByTheirIds() {
    assertThat(problems(TEXTS.replace("\"id\": \"hold\"", "\"id\": \"pulse\""))).hasSize(1);
  }

  @Test
  void textThatTheReaderRefuses_leavesTheStretchAsItIs() {
    String texts = TEXTS.replace("\"Ziehen\"", "\"" + "Z".repeat(41) + "\"");

    assertThat(mine(texts).name()).isEqualTo("Mine");
    assertThat(problems(texts)).hasSize(1);
  }

  @Test
  void translationOfNothing_isAProblemThatNamesTheNearest() {
    new UserContent(folder)
        .file("de/stretches/hamstrin.json", TEXTS.getBytes(StandardCharsets.UTF_8));

    assertThat(new ContentReader(GERMAN).readAll(folder, null).library().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).isEqualTo("hamstring"));
  }

  @Test
  void usersTranslationOfAShippedStretch_correctsIt() {
    String own = "{ \"name\": \"Wirbelsäule drehen\" }";
    new UserContent(folder)
        .file("de/stretches/trunk-rotation.json", own.getBytes(StandardCharsets.UTF_8));

    Library library = new ContentReader(GERMAN).readAll(folder, null).library();

    assertThat(library.stretch("trunk-rotation").orElseThrow().name())
        .isEqualTo("Wirbelsäule drehen");
  }

  @Test
  void stretchThatReplacesAShippedOne_isNotGivenTheShippedTranslation() {
    new UserContent(folder)
        .stretch("pelvic-tilt.json", UserContent.STRETCH.replace("\"mine\"", "\"pelvic-tilt\""));

    Library library = new ContentReader(GERMAN).readAll(folder, null).library();

    assertThat(library.stretch("pelvic-tilt").orElseThrow().name()).isEqualTo("Mine");
  }
}
