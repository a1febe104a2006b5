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
/// its importance. Where time is short, the less important ones go.
final class Announcement {
  /// The most important first.
  enum Importance {
    /// Always said, even where the movement has to wait for it.
    CAUTION,
    NAME,
    /// How to come out of what was before.
    END,
    SIDE,
    SETUP,
    /// How the movement goes: said only where it leaves the last seconds to the ticks.
    STEP
  }

  private record Sentence(Importance importance, String text) {}

  private final List<Sentence> sentences = new ArrayList<>();

  void add(Importance importance, String text) {
    sentences.add(new Sentence(importance, text));
  }

  void addAll(Importance importance, List<String> texts) {
    texts.forEach(text -> add(importance, text));
  }

  /// Lays the sentences into the time from `start` to `end`, where the movement begins.
  ///
  /// @return the sentences that ought to be said and have no room
  List<String> lay(SpeechTrack lane, Duration start, Duration end) {
    Duration from = start.compareTo(lane.free()) > 0 ? start : lane.free();
    BitSet chosen = new BitSet();
    List<String> without = new ArrayList<>();
    Duration left = end.minus(from);
    boolean stepsFit = true;
    for (int i : byImportance()) {
      Sentence sentence = sentences.get(i);
      Duration room = lane.room(sentence.text());
      boolean step = sentence.importance() == Importance.STEP;
      Duration spare = step ? left.minus(Moments.LAST_SECONDS) : left;
      boolean fits = room.compareTo(spare) <= 0 && (stepsFit || !step);
      if (fits || sentence.importance() == Importance.CAUTION) {
        chosen.set(i);
        left = left.minus(room);
      }
      if (!fits && !step) {
        without.add(sentence.text());
      }
      stepsFit &= fits || !step;
    }
    chosen.stream().forEach(i -> lane.say(sentences.get(i).text(), from, end, true));
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
