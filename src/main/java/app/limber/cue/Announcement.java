package app.limber.cue;

import app.limber.player.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The sentences spoken between two movements, in order, each with its importance. Where time is
/// short, the less important ones are dropped.
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
    /// How the movement is done: spoken only if it leaves the last seconds to the ticks.
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

  /// Schedules the sentences between `start` and `end`, where the movement begins.
  ///
  /// @return the sentences that should be spoken but do not fit
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
