package app.limber;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.words.Messages;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineRegionTest {
  @ParameterizedTest
  @CsvSource({
    "de_CH.UTF-8@euro, MONDAY",
    "en_GB.UTF-8, MONDAY",
    "en_US.UTF-8, SUNDAY",
    "ar_EG, SATURDAY"
  })
  void line13_week_startsAsTheMachinesDatesDoWhateverTheLanguage(String dates, DayOfWeek first) {
    Locale region = MachineRegion.of("Linux", Map.of("LC_TIME", dates), Locale.FRANCE);

    assertThat(Messages.of(Locale.ENGLISH, region).firstDayOfWeek()).isEqualTo(first);
  }

  @Test
  void line13_lcAll_comesFirst() {
    Map<String, String> environment = Map.of("LC_ALL", "en_US.UTF-8", "LC_TIME", "de_DE.UTF-8");

    assertThat(MachineRegion.of("Linux", environment, Locale.FRANCE).getCountry()).isEqualTo("US");
  }

  @ParameterizedTest
  @CsvSource({"C.UTF-8", "POSIX", "nonsense that is none", "''"})
  void line13_variableWithoutARegion_leavesItToJava(String value) {
    assertThat(MachineRegion.of("Linux", Map.of("LC_TIME", value), Locale.FRANCE))
        .isEqualTo(Locale.FRANCE);
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, pl_PL.UTF-8, pl",
    "LC_MESSAGES, fr_CA, fr",
    "LC_ALL, pt_BR.utf8, pt",
    "LANG, C.UTF-8, en",
    "LANG, nonsense that is none, en"
  })
  void languageThatIsNotInstalled_isTakenFromItsVariable(
      String name, String value, String language) {
    Locale found = MachineRegion.language("Linux", Map.of(name, value), Locale.US);

    assertThat(found.getLanguage()).isEqualTo(language);
  }

  @Test
  void regionThatIsNotInstalled_isTakenFromItsVariable() {
    Map<String, String> environment = Map.of("LANG", "de_AT.UTF-8");

    assertThat(MachineRegion.of("Linux", environment, Locale.US).getCountry()).isEqualTo("AT");
    assertThat(MachineRegion.of("Mac OS X", environment, Locale.US)).isEqualTo(Locale.US);
  }

  @Test
  void firstVariableThatIsSet_decidesTheLanguage() {
    Map<String, String> environment = Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8");

    assertThat(MachineRegion.language("Linux", environment, Locale.US)).isEqualTo(Locale.US);
  }

  @Test
  void languageThatJavaKnows_stays() {
    Map<String, String> environment = Map.of("LANG", "de_DE.UTF-8");

    assertThat(MachineRegion.language("Linux", environment, Locale.FRANCE))
        .isEqualTo(Locale.FRANCE);
    assertThat(MachineRegion.language("Windows 11", environment, Locale.US)).isEqualTo(Locale.US);
  }
}
