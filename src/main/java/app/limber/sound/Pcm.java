package app.limber.sound;

/// Samples as the bytes that a line takes.
final class Pcm {
  private Pcm() {}

  /// Writes some samples as 16-bit numbers, low byte first.
  ///
  /// @param gain 0–1
  /// @param fade whether they fade to nothing, because the tone ends here
  /// @return how many bytes were written
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
