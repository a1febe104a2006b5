package app.limber.practice.guidance;

import app.limber.player.Segment;
import app.limber.player.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The set-up texts that a pause or muting cut off, to be repeated in full on return.
///
/// Only cautions are repeated once the movement has begun, and kept if they come due while muted.
final class UnfinishedSentences {
  private record Sentence(int item, String text) {}

  private final List<Sentence> sentences = new ArrayList<>();

  /// Adds texts of the stretch at `position` that were cut off.
  void cut(Timeline timeline, Duration position, List<String> texts) {
    int item = timeline.at(position).item();
    texts.forEach(text -> add(new Sentence(item, text)));
  }

  /// Adds a text that came due while the voice was muted, if it is a caution.
  void missed(Timeline timeline, Duration position, String text) {
    int item = timeline.at(position).item();
    if (isCaution(timeline, item, text)) {
      add(new Sentence(item, text));
    }
  }

  private void add(Sentence sentence) {
    if (!sentences.contains(sentence)) {
      sentences.add(sentence);
    }
  }

  /// Removes all texts and returns those to be spoken at `position`, in order.
  List<String> takeAt(Timeline timeline, Duration position) {
    Segment segment = timeline.at(position);
    List<String> texts =
        sentences.stream()
            .filter(sentence -> sentence.item() == segment.item())
            .map(Sentence::text)
            .filter(
                text ->
                    !(segment instanceof Segment.Movement)
                        || isCaution(timeline, segment.item(), text))
            .toList();
    sentences.clear();
    return texts;
  }

  /// Removes all texts and returns them, in order.
  List<String> takeAll() {
    List<String> texts = new ArrayList<>();
    sentences.forEach(sentence -> texts.add(sentence.text()));
    sentences.clear();
    return texts;
  }

  /// Whether a text is one of the cautions of the stretch at `item`.
  static boolean isCaution(Timeline timeline, int item, String text) {
    return timeline.stretches().get(item).stretch().spokenCautions().contains(text);
  }
}
