package app.limber.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.Overrides;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import app.limber.words.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts and times that a variant has in place of those of its stretch.
class VariantFileTest {
  private static final String OWN =
      """
      "name": "Hold",
            "setup": ["Put it on.", "Lie back."],
            "steps": ["Pull."],
            "switchSay": "Move it.",
            "endSay": "Take it off.",
            "closeSay": "Sit up.",
            "setupSeconds": 45,
            "switchSeconds": 40,
            "beginSay": "Straighten the knee.",
      """
          .strip();

  private static final String ENDS = "\"endSay\": \"Let go.\", \"closeSay\": \"Get up.\",";

  /// The stretch with a variant that has everything of its own.
  private static final String STRETCH =
      UserContent.STRETCH
          .replace("\"sides\"", ENDS + " \"sides\"")
          .replace("\"name\": \"Hold\",", OWN);

  @TempDir Path folder;
  private UserContent user;

  @BeforeEach
  void setUp() {
    user = new UserContent(folder);
  }

  @Test
  void ownFields_replaceThoseOfTheStretch() {
    Stretch mine = user.stretch("mine.json", STRETCH).read().stretch("mine").orElseThrow();
    Stretch done = mine.doneAs(mine.standardVariant());

    assertThat(user.problems()).isEmpty();
    assertThat(done.setup()).containsExactly("Put it on.", "Lie back.");
    assertThat(done.steps()).containsExactly("Pull.");
    assertThat(done.spoken()).isEqualTo(new Spoken(null, "Move it.", "Take it off.", "Sit up."));
    assertThat(done.setupTime()).isEqualTo(Duration.ofSeconds(45));
    assertThat(done.switchTime()).isEqualTo(Duration.ofSeconds(40));
    assertThat(mine.standardVariant().begin()).isEqualTo("Straighten the knee.");
    assertThat(mine.setup()).containsExactly("Lie down.");
    assertThat(mine.switchTime()).isEqualTo(Duration.ofSeconds(6));
  }

  @Test
  void absentFields_areThoseOfTheStretch() {
    String json = UserContent.STRETCH.replace("\"sides\"", ENDS + " \"sides\"");
    Stretch mine = user.stretch("mine.json", json).read().stretch("mine").orElseThrow();
    Variant variant = mine.standardVariant();

    assertThat(variant.overrides()).isEqualTo(Overrides.NONE);
    assertThat(variant.begin()).isNull();
    assertThat(mine.doneAs(variant)).isSameAs(mine);
  }

  @Test
  void oneOwnField_leavesTheOthers() {
    String json =
        UserContent.STRETCH
            .replace("\"sides\"", ENDS + " \"sides\"")
            .replace("\"name\": \"Hold\",", "\"name\": \"Hold\", \"endSay\": \"Take it off.\",");
    Stretch mine = user.stretch("mine.json", json).read().stretch("mine").orElseThrow();
    Stretch done = mine.doneAs(mine.standardVariant());

    assertThat(done.spoken()).isEqualTo(new Spoken(null, null, "Take it off.", "Get up."));
    assertThat(done.setup()).isEqualTo(mine.setup());
    assertThat(done.setupTime()).isEqualTo(mine.setupTime());
    assertThat(done.switchTime()).isEqualTo(mine.switchTime());
  }

  @Test
  void ownSwapOfAStretchWithoutSides_isNone() {
    String json = STRETCH.replace("\"each\"", "\"none\"");
    Stretch mine = user.stretch("mine.json", json).read().stretch("mine").orElseThrow();

    assertThat(mine.doneAs(mine.standardVariant()).switchTime()).isZero();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "setup": [] | /variants/0/setup: found a list of 0 entries, expected a list of 1 to 10 entries
          "setup": "Lie." | /variants/0/setup: found "Lie.", expected a list of 1 to 10 entries
          "setup": ["Lie.", 3] | /variants/0/setup/1: found 3, expected text of 1 to 600 characters
          "steps": [] | /variants/0/steps: found a list of 0 entries, expected a list of 1 to 20 entries
          "steps": null | /variants/0/steps: found null, expected a list of 1 to 20 entries
          "switchSay": 7 | /variants/0/switchSay: found 7, expected text of 1 to 200 characters
          "endSay": " " | /variants/0/endSay: found blank text, expected text of 1 to 200 characters
          "closeSay": ["Up."] | /variants/0/closeSay: found a list, expected text of 1 to 200 characters
          "beginSay": {} | /variants/0/beginSay: found an object, expected text of 1 to 200 characters
          "beginsay": "Go." | /variants/0/beginsay: found the unknown field "beginsay", expected one of "beginSay", "closeSay", "endSay", "explain", "setup", "setupSeconds", "steps", "switchSay", "switchSeconds" (did you mean "beginSay"?)
          "setupSeconds": -1 | /variants/0/setupSeconds: found -1, expected seconds from 0 to 3600
          "setupSeconds": "9" | /variants/0/setupSeconds: found "9", expected seconds from 0 to 3600
          "switchSeconds": 3601 | /variants/0/switchSeconds: found 3601, expected seconds from 0 to 3600
          """)
  void wrongField_isToldWithThePlace(String field, String problem) {
    user.stretch(
        "mine.json",
        UserContent.STRETCH.replace("\"name\": \"Hold\",", "\"name\": \"Hold\", " + field + ","));

    assertThat(user.problems()).singleElement().asString().endsWith(problem);
    assertThat(user.read().stretch("mine")).isEmpty();
  }

  @Test
  void translation_givesTheOwnTexts() {
    Stretch mine = translated(GERMAN);
    Stretch done = mine.doneAs(mine.standardVariant());

    assertThat(done.setup()).containsExactly("Leg es an.", "Leg dich hin.");
    assertThat(done.steps()).containsExactly("Zieh.");
    assertThat(done.spoken()).isEqualTo(new Spoken(null, "Wechsle.", "Nimm es ab.", "Setz dich."));
    assertThat(mine.standardVariant().begin()).isEqualTo("Streck das Knie.");
    assertThat(done.switchTime()).isEqualTo(Duration.ofSeconds(40));
    assertThat(germanProblems()).isEmpty();
  }

  @Test
  void translationWithoutAnOwnText_isAProblemAndStaysAsInTheFile() {
    Stretch mine = translated(GERMAN.replace("\"beginSay\": \"Streck das Knie.\",", ""));

    assertThat(mine.standardVariant().begin()).isEqualTo("Straighten the knee.");
    assertThat(germanProblems()).singleElement().asString().contains("\"beginSay\"");
  }

  private static final String GERMAN =
      """
      {
        "name": "Meine", "why": "Es soll helfen.", "setup": ["Leg dich hin."],
        "steps": ["Beweg dich."], "feel": "Ein Dehnen.", "endSay": "Lass los.", "closeSay": "Steh auf.",
        "cautions": [{ "text": "Gib acht.", "say": "Gib acht." }],
        "variants": [
          { "id": "hold", "name": "Halten",
            "setup": ["Leg es an.", "Leg dich hin."], "steps": ["Zieh."], "switchSay": "Wechsle.",
            "endSay": "Nimm es ab.", "closeSay": "Setz dich.", "beginSay": "Streck das Knie.",
            "movement": [{ "cue": "Ziehen" }, { "cue": "Halten" }, { "cue": "Atmen" }] }
        ],
        "sources": ["Unsere"]
      }
      """;

  private Stretch translated(String texts) {
    user.stretch("mine.json", STRETCH)
        .file("de/stretches/mine.json", texts.getBytes(StandardCharsets.UTF_8));
    return new ContentReader(Messages.of(Locale.GERMAN))
        .readAll(folder, null)
        .library()
        .stretch("mine")
        .orElseThrow();
  }

  private List<String> germanProblems() {
    return user.told(
        new ContentReader(Messages.of(Locale.GERMAN)).readAll(folder, null).library().problems());
  }
}
