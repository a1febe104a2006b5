package app.limber.cue;

import app.limber.player.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is said between two movements: sentences in the order in which they are spoken, each with
/// its importance. Where time is short, the less important ones are dropped.
///
/// All of it is over before the countdown to the movement where there is room.
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
    /// How the movement goes.
    EXPLAIN,
    /// What is worth hearing at the start of a routine.
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

  /// The time that all of it takes, with a breath after each sentence.
  Duration length(SpeechTrack track) {
    return sentences.stream()
        .map(sentence -> track.room(sentence.text()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Lays the sentences into the time from `start` to `end`, where the movement begins. The last
  /// three seconds belong to the ticks; only what would otherwise be lost is said over them.
  ///
  /// @return the sentences that ought to be said and have no room
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
