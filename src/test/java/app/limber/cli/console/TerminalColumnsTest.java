package app.limber.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalColumnsTest {
  @Test
  void wideCharacters_takeTwo() {
    assertThat(TerminalColumns.of("脊椎 a")).isEqualTo(6);
  }

  @Test
  void combiningMarks_takeNone() {
    assertThat(TerminalColumns.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void cut_thatFits_isWhole() {
    assertThat(TerminalColumns.cut("Hold", 4)).isEqualTo("Hold");
  }

  @Test
  void cut_endsInAnEllipsisWithinTheWidth() {
    assertThat(TerminalColumns.cut("脊椎 stretch", 4)).isEqualTo("脊…");
  }

  @Test
  void wrap_breaksBetweenWordsAndKeepsTheIndent() {
    assertThat(TerminalColumns.wrap("  one two three", 9)).containsExactly("  one two", "  three");
  }

  @Test
  void wrap_givesALongWordALineOfItsOwn() {
    assertThat(TerminalColumns.wrap("a incomprehensibility b", 5))
        .containsExactly("a", "incomprehensibility", "b");
  }

  @Test
  void wrap_ofNothing_isAnEmptyLine() {
    assertThat(TerminalColumns.wrap("", 5)).containsExactly("");
  }
}
