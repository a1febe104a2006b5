package app.limber.practice.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.text.SafetyText.Section;
import app.limber.words.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The safety texts say one rule: what is said aloud does not contradict what is read.
class SafetyTextTest {
  private final Messages messages = Messages.of(Locale.ENGLISH);

  @Test
  void painUpToThree_isNoReasonToStop() {
    List<String> rule = SafetyText.before(messages).sections().getFirst().lines();

    assertThat(rule.getFirst()).contains("0 to 3: go on", "4 or 5: make it smaller");
    assertThat(rule.getLast()).startsWith("6 or more, sharp, or moving into your hip or leg: stop");
  }

  @Test
  void opening_saysToStopForWhatTheRuleSaysToStopFor() {
    assertThat(messages.text("cue.opening.comfort"))
        .contains("strong or sharp", "into your hip or leg")
        .doesNotContain("if it hurts");
  }

  @Test
  void afterPain_saysFirstHowToComeOut() {
    SafetyText text = SafetyText.afterPain(messages);

    assertThat(text.title()).isEqualTo(messages.text("pain.title")).contains("Come out slowly");
    assertThat(text.sections().getFirst()).extracting(Section::emergency).isEqualTo(true);
  }
}
