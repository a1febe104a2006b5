package app.limber.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  /// One code point that takes two `char` values.
  private static final String LETTER = "𝐚";

  @Test
  void width_isThatOfTheWidestCell() {
    assertThat(Columns.width(Stream.of("a", "three", ""), 2)).isEqualTo(5);
    assertThat(Columns.width(Stream.of("a"), 2)).isEqualTo(2);
    assertThat(Columns.width(Stream.of(LETTER), 0)).isEqualTo(1);
  }

  @Test
  void cell_isPaddedByCodePoints() {
    assertThat(Columns.left(LETTER, 3)).isEqualTo(LETTER + "  ");
    assertThat(Columns.right(LETTER, 3)).isEqualTo("  " + LETTER);
  }

  @Test
  void cellThatIsTooWide_isKeptWhole() {
    assertThat(Columns.left("three", 3)).isEqualTo("three");
    assertThat(Columns.right("three", 3)).isEqualTo("three");
  }
}
