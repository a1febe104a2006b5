package app.limber.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils files for fuzz tests: some bytes changed, perhaps the end cut off; or some places
/// replaced by tokens that readers of such files trip over.
///
/// @param tokens the tokens, written as UTF-8
public record Mutations(List<String> tokens) {
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_REPLACED = 12;

  public Mutations {
    tokens = List.copyOf(tokens);
  }

  /// A copy of `sound` that is spoilt; the same `random` gives the same.
  public byte[] of(byte[] sound, Random random) {
    return random.nextBoolean() ? byBytes(sound, random) : byTokens(sound, random);
  }

  private static byte[] byBytes(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    int times = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < times; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private byte[] byTokens(byte[] sound, Random random) {
    // One character for each byte, so that nothing else changes.
    StringBuilder text = new StringBuilder(new String(sound, ISO_8859_1));
    int times = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(LONGEST_REPLACED));
      byte[] token = tokens.get(random.nextInt(tokens.size())).getBytes(UTF_8);
      text.replace(at, end, new String(token, ISO_8859_1));
    }
    return text.toString().getBytes(ISO_8859_1);
  }
}
