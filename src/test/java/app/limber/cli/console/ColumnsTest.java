package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void wideCharacters_takeTwo() {
    assertThat(Columns.of("脊椎 a")).isEqualTo(6);
  }

  @Test
  void combiningMarks_takeNone() {
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void cut_thatFits_isWhole() {
    assertThat(Columns.cut("Hold", 4)).isEqualTo("Hold");
  }

  @Test
  void cut_endsInAnEllipsisWithinTheWidth() {
    assertThat(Columns.cut("脊椎 stretch", 4)).isEqualTo("脊…");
  }

  @Test
  void wrap_breaksBetweenWordsAndKeepsTheIndent() {
    assertThat(Columns.wrap("  one two three", 9)).containsExactly("  one two", "  three");
  }

  @Test
  void wrap_givesALongWordALineOfItsOwn() {
    assertThat(Columns.wrap("a incomprehensibility b", 5))
        .containsExactly("a", "incomprehensibility", "b");
  }

  @Test
  void wrap_ofNothing_isAnEmptyLine() {
    assertThat(Columns.wrap("", 5)).containsExactly("");
  }
}
