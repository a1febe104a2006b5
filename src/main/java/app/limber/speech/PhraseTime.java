package app.limber.speech;

import java.time.Duration;

/// The time after which a program that speaks a phrase is considered stuck.
final class PhraseTime {
  /// How long a program may take to fall silent. The next phrase waits no longer than this.
  static final Duration TO_FALL_SILENT = Duration.ofSeconds(2);

  private static final Duration TO_START = Duration.ofSeconds(3);
  private static final int SLOWEST_CHARACTERS_PER_SECOND = 5;

  private PhraseTime() {}

  static Duration atMost(String text) {
    return TO_START.plusMillis(1000L * text.length() / SLOWEST_CHARACTERS_PER_SECOND);
  }
}
