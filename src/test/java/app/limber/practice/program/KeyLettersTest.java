package app.limber.practice.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyLettersTest {
  /// What the key at the position of P types, first in the standard layouts of India.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u091c", "\u099c", "\u0a1c", "\u0a9c", "\u0b1c", "\u0b9c", "\u0c1c", "\u0c9c", "\u0d1c",
        "\u09dc", "\u09aa", "\u092a", "\u0bbf", "\u0db4", "\u067e", "\u1005", "\u1795", "\u0e8d",
        "\u1350", "\u0795", "\u2d43", "թ", "Թ", "պ", "セ"
      })
  void mayBe_keyAtThePositionOfP_isP(String typed) {
    assertThat(KeyLetters.mayBe(typed, 'P')).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0c38", "\u0938", "\u09b8"})
  void mayBe_keyAtThePositionOfMInIndia_isMAndNotP(String typed) {
    assertThat(KeyLetters.mayBe(typed, 'M')).isTrue();
    assertThat(KeyLetters.mayBe(typed, 'P')).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1", "pp", ";"})
  void mayBe_noLetter_isNone(String typed) {
    assertThat(KeyLetters.mayBe(typed, 'P')).isFalse();
  }
}
