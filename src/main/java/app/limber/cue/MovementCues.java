package app.limber.cue;

import app.limber.player.Moments;
import app.limber.player.PlayerEvent;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.Phase;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans the short cues during a movement: the number of the repetition that begins, the phase,
/// *halfway*, *last one*, and encouragement where a hold would otherwise be silent for long.
///
/// The number is the one shown on screen. If every phase counts, as in knee rolls, the first four
/// are announced; after that, tones mark the phases, with *ten*, *twenty* and *last one* spoken.
final class MovementCues {
  /// The delay of the voice after the tone of a move.
  static final Duration AFTER_NOTE = Duration.ofMillis(300);

  private static final Duration KEEPS = Duration.ofSeconds(1);
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);
  private static final int ROLLS_IN_WORDS = 4;
  private static final int ROLLS_BETWEEN_NUMBERS = 10;

  private final Timeline timeline;
  private final CueOptions options;
  private final Messages messages;
  private final SpeechTrack track;
  private final SpokenNumbers numbers;
  private final List<String> kindWords;
  private int kindWordsSaid;

  MovementCues(Timeline timeline, CueOptions options, Messages messages, SpeechTrack track) {
    this.timeline = timeline;
    this.options = options;
    this.messages = messages;
    this.track = track;
    this.numbers = new SpokenNumbers(messages);
    this.kindWords =
        List.of(
            messages.text("cue.kind.breathe"),
            messages.text("cue.kind.shoulders"),
            messages.text("cue.kind.gentle"));
  }

  /// Schedules the cues of the movement at `index`.
  ///
  /// @return the text of its phase, if that takes longer to speak than the phase allows
  Optional<Announcement.Unsaid> say(int index) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    Duration start =
        movement instanceof Segment.Move ? movement.at().plus(AFTER_NOTE) : movement.at();
    Duration end = end(index, movement);
    String cue = cue(movement);
    choices(index, cue)
        .filter(text -> track.fits(text, start, end))
        .findFirst()
        .ifPresent(text -> at(start, text));
    if (movement instanceof Segment.Hold hold) {
      during(index, hold);
    }
    Duration left = end.minus(start).minus(SpeechTrack.GAP);
    return cue != null && options.timeToSay(cue).compareTo(left) > 0
        ? Optional.of(new Announcement.Unsaid(cue, left.isNegative() ? Duration.ZERO : left))
        : Optional.empty();
  }

  /// Returns when the phase's own text must have ended.
  private Duration end(int index, Segment.Movement movement) {
    Duration halfway = halfway(index);
    return halfway == null ? movement.end() : halfway;
  }

  private void at(Duration moment, String text) {
    track.say(text, moment, moment.plus(KEEPS), false);
  }

  /// Plans the cues during a hold.
  private void during(int index, Segment.Hold hold) {
    List<Duration> ticks = Moments.lastSeconds(hold);
    Duration quietFrom = ticks.isEmpty() ? hold.end() : ticks.getFirst();
    Duration halfway = halfway(index);
    if (halfway != null && halfway.compareTo(track.free()) >= 0) {
      fill(hold.at(), halfway);
      String text = messages.text("cue.halfway");
      if (track.fits(text, halfway, quietFrom)) {
        at(halfway, text);
      }
    }
    fill(hold.at(), quietFrom);
  }

  /// Breaks a silence of more than ten seconds before `end` with encouragement, evenly spaced.
  private void fill(Duration start, Duration end) {
    if (!options.level().explains()) {
      return;
    }
    Duration from = track.free().compareTo(start) > 0 ? track.free() : start;
    Duration silence = end.minus(from);
    long words = Math.max(0, Durations.count(silence.minusMillis(1), LONGEST_SILENCE));
    for (long word = 1; word <= words; word++) {
      String text = kindWords.get(kindWordsSaid % kindWords.size());
      Duration moment = from.plus(Durations.part(Durations.times(silence, word), words + 1));
      if (track.fits(text, moment, end)) {
        kindWordsSaid++;
        at(moment, text);
      }
    }
  }

  private @Nullable Duration halfway(int index) {
    return Moments.of(timeline, index).stream()
        .filter(PlayerEvent.Halfway.class::isInstance)
        .map(PlayerEvent.Moment::at)
        .findFirst()
        .orElse(null);
  }

  /// The text of the phase; below [CueLevel#FULL] in the first repetition only.
  private @Nullable String cue(Segment.Movement movement) {
    boolean silent =
        rolls(movement)
            ? movement.rep() > ROLLS_IN_WORDS
            : !options.level().explains() && movement.rep() > 1;
    return silent ? null : movement.phase().phrase().spoken(movement.rep());
  }

  /// Returns the texts to choose from, the preferred one first and shorter ones after it.
  private Stream<String> choices(int index, @Nullable String cue) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    Stream<String> phase = Stream.ofNullable(cue);
    if (switchesWithoutSwap(index)) {
      return Stream.concat(switched(movement), phase);
    }
    int last = timeline.lastRepetition(index);
    if (last == 1 || !beginsRepetition(index)) {
      return phase;
    }
    if (movement.rep() == last) {
      String text = messages.text("cue.last-one");
      return Stream.concat(both(text, cue), Stream.of(text));
    }
    if (!counts(movement)) {
      return phase;
    }
    String number = messages.text("cue.count", numbers.word(movement.rep()));
    return Stream.concat(Stream.concat(both(number, cue), phase), Stream.of(number));
  }

  private boolean counts(Segment.Movement movement) {
    return rolls(movement)
        ? movement.rep() % ROLLS_BETWEEN_NUMBERS == 0
        : options.counts().says(movement.rep());
  }

  /// Whether every phase of the movement counts, as in rolls from side to side.
  private boolean rolls(Segment.Movement movement) {
    List<Phase> phases = timeline.stretches().get(movement.item()).variant().movement();
    return phases.size() > 1 && phases.stream().allMatch(Phase::counts);
  }

  private boolean beginsRepetition(int index) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    return index == 0
        || !(timeline.segments().get(index - 1) instanceof Segment.Movement before)
        || before.item() != movement.item()
        || before.side() != movement.side()
        || before.phase().counts();
  }

  /// Whether the side changes here without a separate segment in which to announce it.
  boolean switchesWithoutSwap(int index) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    return index > 0
        && timeline.segments().get(index - 1) instanceof Segment.Movement before
        && before.item() == movement.item()
        && before.side() != movement.side();
  }

  private Stream<String> both(String lead, @Nullable String cue) {
    return Stream.of(cue == null ? lead : messages.text("cue.lead-and-cue", lead, cue));
  }

  private Stream<String> switched(Segment.Movement movement) {
    return Stream.ofNullable(movement.side()).map(side -> messages.name("cue.switch", side));
  }
}
