package app.limber.practice.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.routine.ContentProblem;
import app.limber.words.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContentProblemTextTest {
  private final ContentProblemText words = new ContentProblemText(Messages.of(Locale.ENGLISH));

  @Test
  void problemOfAValue_namesFileLineColumnAndPointer() {
    assertThat(words.sentence(new ContentProblem("a.json", 3, 7, "/name", "5", "text", null)))
        .isEqualTo("a.json:3:7: /name: found 5, expected text");
  }

  @Test
  void problemWithAHint_asksWhetherItWasMeant() {
    assertThat(words.sentence(new ContentProblem("a.json", 3, 7, "/x", "\"y\"", "an id", "yes")))
        .isEqualTo("a.json:3:7: /x: found \"y\", expected an id (did you mean \"yes\"?)");
  }

  @Test
  void problemOfTheWholeFile_namesTheFileAlone() {
    assertThat(words.sentence(new ContentProblem("a.json", 0, 0, "", "a folder", "a file", null)))
        .isEqualTo("a.json: found a folder, expected a file");
  }

  @Test
  void namesThatSteerATerminal_areMadeHarmless() {
    ContentProblem problem =
        new ContentProblem("a\n\u001B[31m.json", 1, 1, "/\u202Ex", "\"\u0007\"", "text", null);

    assertThat(words.sentence(problem))
        .isEqualTo("a\uFFFD␛[31m.json:1:1: /\uFFFDx: found \"␇\", expected text");
  }

  @Test
  void longPointer_isShortenedInTheMiddle() {
    String pointer = "/start" + "/x".repeat(1000) + "/end";

    assertThat(words.sentence(new ContentProblem("a.json", 1, 1, pointer, "x", "y", null)))
        .hasSizeLessThan(200)
        .contains("/start/x")
        .contains("/x/end: found");
  }
}
