package app.limber.sound;

/// Converts samples to the bytes of an [AudioLine].
final class Pcm {
  private Pcm() {}

  /// Writes samples as little-endian 16-bit numbers.
  ///
  /// @param gain 0–1
  /// @param fade whether to fade out, because the tone ends here
  /// @return the number of bytes written
  static int write(float[] samples, int from, int count, double gain, boolean fade, byte[] bytes) {
    int end = Math.min(from + count, samples.length);
    int length = end - from;
    for (int i = 0; i < length; i++) {
      double share = fade ? 1 - (i + 1.0) / length : 1;
      int value = (int) Math.round(Math.clamp(samples[from + i] * gain * share, -1, 1) * 32_767);
      bytes[2 * i] = (byte) value;
      bytes[2 * i + 1] = (byte) (value >> 8);
    }
    return 2 * length;
  }
}
