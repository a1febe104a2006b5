package app.limber.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  @ParameterizedTest
  @CsvSource({"PT10S, 3", "PT0S, 5", "PT-10S, 3", "PT0.000000007S, 0", "PT24H, -2", "PT1H, 7992"})
  void multiple_isThatOfJava(Duration whole, long factor) {
    assertThat(Durations.times(whole, factor)).isEqualTo(whole.multipliedBy(factor));
  }

  @ParameterizedTest
  @CsvSource({"PT10S, 3", "PT0S, 5", "PT-10S, 3", "PT0.000000007S, 2", "PT24H, 240"})
  void part_isThatOfJava(Duration whole, long count) {
    assertThat(Durations.part(whole, count)).isEqualTo(whole.dividedBy(count));
  }

  @ParameterizedTest
  @CsvSource({"PT10S, PT3S", "PT0S, PT5S", "PT9.999S, PT10S", "PT24H, PT0.5S"})
  void count_isThatOfJava(Duration whole, Duration part) {
    assertThat(Durations.count(whole, part)).isEqualTo(whole.dividedBy(part));
  }
}
