package app.limber.cue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The phrases of one voice, scheduled one after the other so that they never overlap.
final class SpeechTrack {
  /// The pause between two phrases.
  static final Duration GAP = Duration.ofMillis(250);

  private final CueOptions options;
  private final List<Cue.Speech> phrases = new ArrayList<>();
  private Duration free = Duration.ZERO;

  SpeechTrack(CueOptions options) {
    this.options = options;
  }

  List<Cue.Speech> phrases() {
    return phrases;
  }

  /// The time that a phrase takes, including the pause after it.
  Duration room(String text) {
    return options.timeToSay(text).plus(GAP);
  }

  /// When the voice is free again.
  Duration free() {
    return free;
  }

  /// Whether `text` can start exactly at `at` and be over, including the pause, by `end`.
  boolean fits(String text, Duration at, Duration end) {
    return free.compareTo(at) <= 0 && at.plus(room(text)).compareTo(end) <= 0;
  }

  /// Keeps silent for `length` before the next phrase.
  void pause(Duration length) {
    free = free.plus(length);
  }

  /// Schedules `text` at `at`, or as soon as the voice is free.
  void say(String text, Duration at, Duration until, boolean awaited) {
    Duration start = at.compareTo(free) > 0 ? at : free;
    Duration length = options.timeToSay(text);
    phrases.add(new Cue.Speech(start, length, until, awaited, text));
    free = start.plus(length).plus(GAP);
  }
}
