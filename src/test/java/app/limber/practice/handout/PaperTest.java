package app.limber.practice.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaperTest {
  @Test
  void paper_isTheUsualOneOfTheRegion() {
    assertThat(Paper.of(Locale.US)).isEqualTo(Paper.LETTER);
    assertThat(Paper.of(Locale.forLanguageTag("de-US"))).isEqualTo(Paper.LETTER);
    assertThat(Paper.of(Locale.forLanguageTag("es-MX"))).isEqualTo(Paper.LETTER);
    assertThat(Paper.of(Locale.GERMANY)).isEqualTo(Paper.A4);
    assertThat(Paper.of(Locale.UK)).isEqualTo(Paper.A4);
    assertThat(Paper.of(Locale.ENGLISH)).isEqualTo(Paper.A4);
  }
}
