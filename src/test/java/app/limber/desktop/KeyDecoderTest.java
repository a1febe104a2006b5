package app.limber.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.practice.program.Key;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.utils.NonBlocking;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
  private static final String ESCAPE = "\u001b";

  @Test
  void characters_comeOneByOne() throws IOException {
    assertThat(keys("n ü😀"))
        .containsExactly(
            new Key.Typed('n'), new Key.Typed(' '), new Key.Typed('ü'), new Key.Typed(0x1f600));
  }

  @ParameterizedTest
  @CsvSource({
    "[A, UP",
    "OA, UP",
    "[B, DOWN",
    "[C, RIGHT",
    "OD, LEFT",
    "[1;5C, RIGHT",
    "[5~, PAGE_UP",
    "[6;2~, PAGE_DOWN",
    "[H, HOME",
    "[4~, END",
    "[3~, OTHER",
    "[15~, OTHER",
    "x, OTHER"
  })
  void sequence_isOneKey(String sequence, Key.Named key) throws IOException {
    assertThat(keys(ESCAPE + sequence + "n")).containsExactly(key, new Key.Typed('n'));
  }

  @Test
  void escapeAlone_isTheEscapeKey() throws IOException {
    assertThat(keys(ESCAPE)).containsExactly(Key.Named.ESCAPE);
  }

  @Test
  void escapeTwice_isTwoKeys() throws IOException {
    assertThat(keys(ESCAPE + ESCAPE + ESCAPE + "[C"))
        .containsExactly(Key.Named.ESCAPE, Key.Named.ESCAPE, Key.Named.RIGHT);
  }

  @Test
  void controlCharacters_haveNamesOrAreOther() throws IOException {
    assertThat(keys("\r\n\b\u007f\u0001"))
        .containsExactly(
            Key.Named.ENTER,
            Key.Named.ENTER,
            Key.Named.BACKSPACE,
            Key.Named.BACKSPACE,
            Key.Named.OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0004"})
  void endOfInput_isNoKey(String input) throws IOException {
    assertThat(keys(input)).isEmpty();
  }

  @Test
  void sequenceCutShort_isOneKey() throws IOException {
    assertThat(keys(ESCAPE + "[1;")).containsExactly(Key.Named.OTHER);
  }

  @Test
  void brokenUtf8_isReplaced() throws IOException {
    assertThat(keys(new byte[] {(byte) 0xa9, (byte) 0xc3, 'n'}))
        .containsExactly(new Key.Typed(0xfffd), new Key.Typed(0xfffd), new Key.Typed('n'));
  }

  @Test
  void halfACharacter_isReplaced() throws IOException {
    assertThat(keys(NonBlocking.nonBlocking("keys", new StringReader("\udc00 \ud83d"))))
        .containsExactly(new Key.Typed(0xfffd), new Key.Typed(0xfffd));
  }

  @Test
  void heldKey_isOneKeyEachTime() throws IOException {
    assertThat(keys((ESCAPE + "[C").repeat(100)))
        .hasSize(100)
        .allMatch(key -> key.equals(Key.Named.RIGHT));
  }

  @Test
  void anyBytes_endAndNeverFail() throws IOException {
    long seed = 20261122;
    System.out.println("KeyDecoderTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);

      assertThat(keys(bytes)).hasSizeLessThanOrEqualTo(bytes.length);
    }
  }

  private static List<Key> keys(String input) throws IOException {
    return keys(input.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Key> keys(byte[] input) throws IOException {
    return keys(
        NonBlocking.nonBlocking("keys", new ByteArrayInputStream(input), StandardCharsets.UTF_8));
  }

  private static List<Key> keys(NonBlockingReader reader) throws IOException {
    List<Key> keys = new ArrayList<>();
    try (reader) {
      KeyDecoder decoder = new KeyDecoder(reader);
      for (Optional<Key> key = decoder.next(); key.isPresent(); key = decoder.next()) {
        keys.add(key.get());
      }
    }
    return keys;
  }
}
