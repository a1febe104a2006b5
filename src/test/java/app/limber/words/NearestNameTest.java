package app.limber.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  private static final List<String> NAMES = List.of("full-morning", "five-minutes", "hug", "hold");

  @ParameterizedTest
  @CsvSource({
    "full-mornin, full-morning",
    "fullmorning, full-morning",
    "FULL-MORNING, full-morning",
    "full-mroning, full-morning",
    "hugs, hug",
    "hodl, hold",
    "full-evening, full-morning",
    "hold, hold",
  })
  void aSlip_isRecognised(String given, String meant) {
    assertThat(NearestName.of(given, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "stretch-it-out", "hamster"})
  void anotherWord_isNot(String given) {
    assertThat(NearestName.of(given, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', abc, 3", "abc, abc, 0", "abc, acb, 1", "kitten, sitting, 3", "ab, ba, 1"})
  void distance_countsLetters(String a, String b, int distance) {
    assertThat(NearestName.distance(a, b)).isEqualTo(distance);
    assertThat(NearestName.distance(b, a)).isEqualTo(distance);
  }
}
