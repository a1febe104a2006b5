package app.limber.cue;

import app.limber.player.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The sentences spoken between two movements, in order, each with its importance. If time is
/// short, the less important ones are dropped.
///
/// If there is enough time, it ends before the countdown to the movement.
final class Announcement {
  /// Most important first.
  enum Importance {
    /// Always spoken, even if the movement has to wait for it.
    CAUTION,
    NAME,
    /// How to come out of the previous stretch.
    END,
    SIDE,
    SETUP,
    /// Explains the movement.
    EXPLAIN,
    /// Said at the start of a routine.
    OPENING
  }

  private record Sentence(Importance importance, String text) {}

  private final List<Sentence> sentences = new ArrayList<>();

  void add(Importance importance, String text) {
    sentences.add(new Sentence(importance, text));
  }

  void addAll(Importance importance, List<String> texts) {
    texts.forEach(text -> add(importance, text));
  }

  /// The total duration, including a pause after each sentence.
  Duration length(SpeechTrack track) {
    return sentences.stream()
        .map(sentence -> track.room(sentence.text()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Schedules the sentences between `start` and `end`, where the movement begins. The last three
  /// seconds are reserved for the ticks; only the most important sentences may use them.
  ///
  /// @return the sentences that do not fit
  List<String> lay(SpeechTrack track, Duration start, Duration end) {
    Duration from = start.compareTo(track.free()) > 0 ? start : track.free();
    BitSet chosen = new BitSet();
    List<String> without = new ArrayList<>();
    Duration left = end.minus(from);
    for (int i : byImportance()) {
      Sentence sentence = sentences.get(i);
      Duration room = track.room(sentence.text());
      boolean needed = sentence.importance().compareTo(Importance.SETUP) < 0;
      Duration spare = needed ? left : left.minus(Moments.LAST_SECONDS);
      boolean fits = room.compareTo(spare) <= 0;
      if (fits || sentence.importance() == Importance.CAUTION) {
        chosen.set(i);
        left = left.minus(room);
      }
      if (!fits) {
        without.add(sentence.text());
      }
    }
    chosen.stream().forEach(i -> track.say(sentences.get(i).text(), from, end, true));
    return Collections.unmodifiableList(without);
  }

  private int[] byImportance() {
    return IntStream.range(0, sentences.size())
        .boxed()
        .sorted(Comparator.comparing(i -> sentences.get(i).importance()))
        .mapToInt(i -> i)
        .toArray();
  }
}
