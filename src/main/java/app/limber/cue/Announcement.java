package app.limber.cue;

import app.limber.player.Moments;
import app.limber.values.Durations;
import app.limber.values.Orders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The sentences spoken between two movements, in order, each with its importance. If time is
/// short, the movement waits for the most important ones, and the others are dropped.
///
/// If there is enough time, it ends before the countdown to the movement.
final class Announcement {
  /// Most important first.
  enum Importance {
    CAUTION,
    NAME,
    /// How to come out of the previous stretch.
    END,
    SIDE,
    /// What to do last before the movement; leaves at least the last three seconds for it. From
    /// here on sentences are dropped if time is short; the movement has to wait for the others.
    BEGIN,
    SETUP,
    /// Explains the movement.
    EXPLAIN,
    /// Said at the start of a routine.
    OPENING
  }

  /// @param pause the time to do what the sentence says, if there is enough
  private record Sentence(Importance importance, String text, Duration pause) {}

  /// A sentence that does not fit.
  ///
  /// @param left the time that the more important sentences leave
  record Unsaid(String text, Duration left) {}

  private final List<Sentence> sentences = new ArrayList<>();

  void add(Importance importance, String text) {
    addAll(importance, List.of(text));
  }

  void addFirst(Importance importance, String text) {
    sentences.addFirst(new Sentence(importance, text, Duration.ZERO));
  }

  void addAll(Importance importance, List<String> texts) {
    addAll(importance, texts, Duration.ZERO);
  }

  /// Adds sentences that are each followed by a pause of up to `pause`, as far as time allows.
  void addAll(Importance importance, List<String> texts, Duration pause) {
    texts.forEach(text -> sentences.add(new Sentence(importance, text, pause)));
  }

  /// The total duration, including the pauses.
  Duration length(SpeechTrack track) {
    return sentences.stream()
        .map(sentence -> track.room(sentence.text()).plus(sentence.pause()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// Schedules the sentences between `start` and `end`, where the movement begins. The last three
  /// seconds are reserved for the ticks; only the most important sentences may use them.
  ///
  /// @return the sentences that do not fit
  List<Unsaid> lay(SpeechTrack track, Duration start, Duration end) {
    Duration from = start.compareTo(track.free()) > 0 ? start : track.free();
    BitSet chosen = new BitSet();
    List<Unsaid> without = new ArrayList<>();
    Duration left = end.minus(from);
    for (int i : byImportance()) {
      Sentence sentence = sentences.get(i);
      Duration room = track.room(sentence.text());
      boolean needed = sentence.importance().compareTo(Importance.BEGIN) < 0;
      Duration spare = needed ? left : left.minus(Moments.LAST_SECONDS);
      boolean fits = room.compareTo(spare) <= 0;
      if (fits || needed) {
        chosen.set(i);
        left = left.minus(room);
      }
      if (!fits) {
        Duration rest = spare.minus(SpeechTrack.GAP);
        without.add(new Unsaid(sentence.text(), rest.isNegative() ? Duration.ZERO : rest));
      }
    }
    Duration spare = left.minus(Moments.LAST_SECONDS);
    long pauses = chosen.stream().filter(i -> !sentences.get(i).pause().isZero()).count();
    Duration share =
        spare.isNegative() || pauses == 0 ? Duration.ZERO : Durations.part(spare, pauses);
    chosen.stream()
        .mapToObj(sentences::get)
        .forEach(
            sentence -> {
              track.say(sentence.text(), from, end, true);
              track.pause(sentence.pause().compareTo(share) < 0 ? sentence.pause() : share);
            });
    return Collections.unmodifiableList(without);
  }

  private int[] byImportance() {
    return IntStream.range(0, sentences.size())
        .boxed()
        .sorted(Orders.by(i -> sentences.get(i).importance()))
        .mapToInt(i -> i)
        .toArray();
  }
}
