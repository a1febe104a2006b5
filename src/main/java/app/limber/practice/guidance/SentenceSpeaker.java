package app.limber.practice.guidance;

import app.limber.cue.Cue;
import app.limber.cue.CueLevel;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import java.time.Duration;
import java.util.List;

/// Passes the sentences of a session to the voice, unless it is muted, and repeats those that a
/// pause or muting cut off. Confined to the thread of its queue.
final class SentenceSpeaker {
  private final PhraseQueue queue;
  private final CueLevel level;
  private final UnfinishedSentences unfinished = new UnfinishedSentences();
  private boolean muted;

  SentenceSpeaker(PhraseQueue queue, CueLevel level) {
    this.queue = queue;
    this.level = level;
  }

  void mute(boolean nowMuted) {
    muted = nowMuted;
  }

  boolean isMuted() {
    return muted;
  }

  private boolean speaks() {
    return !muted && level.speaks();
  }

  /// Speaks a short text if the voice is free within `patience`.
  void say(String text, Duration patience) {
    if (speaks()) {
      queue.say(text, patience);
    }
  }

  /// Queues a set-up text.
  void sayInOrder(String text) {
    if (speaks()) {
      queue.sayInOrder(text);
    }
  }

  /// Speaks a phrase that is due.
  ///
  /// @param late the delay from its planned time
  void say(Cue.Speech speech, Timeline timeline, Duration late) {
    if (muted) {
      if (speech.awaited()) {
        unfinished.missed(timeline, speech.at(), speech.text());
      }
      return;
    }
    if (speech.awaited()) {
      queue.sayInOrder(speech.text());
      return;
    }
    if (timeline.at(speech.at()) instanceof Segment.Movement movement) {
      queue.dropAwaited(text -> UnfinishedSentences.isCaution(timeline, movement.item(), text));
    }
    Duration patience = speech.until().minus(speech.at()).minus(late);
    if (!patience.isNegative()) {
      queue.say(speech.text(), patience);
    }
  }

  /// Silences the voice temporarily and remembers the set-up texts that this cuts off.
  void interrupt(Timeline timeline, Duration position) {
    unfinished.cut(timeline, position, queue.silence());
  }

  /// Silences the voice at the end of the session or before a jump, and forgets the texts cut off.
  ///
  /// @return those texts, in order
  List<String> forget() {
    List<String> cut = unfinished.takeAll();
    cut.addAll(queue.silence());
    return cut;
  }

  /// Repeats the texts that an interruption cut off, as far as they are still useful at `position`.
  void goOn(Timeline timeline, Duration position) {
    if (speaks()) {
      unfinished.takeAt(timeline, position).forEach(queue::sayInOrder);
    }
  }
}
