package app.limber.cue;

import app.limber.journal.Side;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The short cues inside a movement: the phase, the count, *halfway*, *last one*.
final class MovementCues {
  private static final Duration HALFWAY_FROM = Duration.ofSeconds(20);
  private static final Duration KEEPS = Duration.ofSeconds(1);

  private final Timeline timeline;
  private final CueOptions options;
  private final Messages messages;
  private final SpeechTrack lane;
  private final int[] lastReps;

  MovementCues(Timeline timeline, CueOptions options, Messages messages, SpeechTrack lane) {
    this.timeline = timeline;
    this.options = options;
    this.messages = messages;
    this.lane = lane;
    this.lastReps = lastReps(timeline.segments());
  }

  /// For each movement, the number of the last repetition before the next rest or swap.
  private static int[] lastReps(List<Segment> segments) {
    int[] last = new int[segments.size()];
    for (int i = segments.size() - 1; i >= 0; i--) {
      if (segments.get(i) instanceof Segment.Movement movement) {
        boolean ends = i + 1 == segments.size() || !continues(movement, segments.get(i + 1));
        last[i] = ends ? movement.rep() : last[i + 1];
      }
    }
    return last;
  }

  private static boolean continues(Segment.Movement movement, Segment next) {
    return next instanceof Segment.Movement
        && next.item() == movement.item()
        && next.side() == movement.side();
  }

  /// Says what belongs to the movement at `index`.
  ///
  /// @return the text of its phase, if that takes longer to say than the phase lasts
  Optional<String> say(int index) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    @Nullable Duration halfway = halfway(movement);
    Duration end = halfway == null ? movement.end() : halfway;
    @Nullable String cue = cue(movement);
    choices(index, cue)
        .filter(text -> lane.fits(text, movement.at(), end))
        .findFirst()
        .ifPresent(text -> at(movement.at(), text));
    if (halfway != null && lane.fits(messages.text("cue.halfway"), halfway, movement.end())) {
      at(halfway, messages.text("cue.halfway"));
    }
    return cue != null && lane.room(cue).compareTo(end.minus(movement.at())) > 0
        ? Optional.of(cue)
        : Optional.empty();
  }

  private void at(Duration moment, String text) {
    lane.say(text, moment, moment.plus(KEEPS), false);
  }

  private static @Nullable Duration halfway(Segment.Movement movement) {
    return movement instanceof Segment.Hold hold && hold.length().compareTo(HALFWAY_FROM) >= 0
        ? hold.at().plus(hold.length().dividedBy(2))
        : null;
  }

  /// The phase in words; with little talk, in the first repetition only.
  private @Nullable String cue(Segment.Movement movement) {
    if (options.level() != CueLevel.FULL && movement.rep() > 1) {
      return null;
    }
    String say = movement.phase().say();
    return say == null ? movement.phase().cue() : say;
  }

  /// The best thing to say first, then what is left of it where time is short.
  private Stream<String> choices(int index, @Nullable String cue) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    Stream<String> phase = cue == null ? Stream.empty() : Stream.of(cue);
    if (index == 0 || !(timeline.segments().get(index - 1) instanceof Segment.Movement before)) {
      return phase;
    }
    if (before.item() == movement.item() && before.side() != movement.side()) {
      // A swap that takes no time has no segment of its own to be announced in.
      return Stream.concat(switched(movement), phase);
    }
    if (!continues(before, movement) || !before.phase().counts()) {
      return phase;
    }
    if (movement.rep() == lastReps[index]) {
      String last = messages.text("cue.last-one");
      return Stream.concat(both(last, cue), Stream.of(last));
    }
    return options.counts().says(before.rep())
        ? Stream.concat(both(messages.text("cue.count", before.rep()), cue), phase)
        : phase;
  }

  private Stream<String> both(String lead, @Nullable String cue) {
    return Stream.of(cue == null ? lead : messages.text("cue.lead-and-cue", lead, cue));
  }

  private Stream<String> switched(Segment.Movement movement) {
    Side side = movement.side();
    return side == null
        ? Stream.empty()
        : Stream.of(messages.text("cue.switch", messages.name("cue-side", side)));
  }
}
