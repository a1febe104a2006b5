package app.limber.cue;

import app.limber.journal.Side;
import app.limber.player.Moments;
import app.limber.player.PlayerEvent;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans the short cues within a movement: the phase, the count, *halfway*, *last one*.
final class MovementCues {
  private static final Duration KEEPS = Duration.ofSeconds(1);

  private final Timeline timeline;
  private final CueOptions options;
  private final Messages messages;
  private final SpeechTrack lane;

  MovementCues(Timeline timeline, CueOptions options, Messages messages, SpeechTrack lane) {
    this.timeline = timeline;
    this.options = options;
    this.messages = messages;
    this.lane = lane;
  }

  /// Schedules the cues of the movement at `index`.
  ///
  /// @return the text of its phase, if that takes longer to speak than the phase lasts
  Optional<String> say(int index) {
    Segment.Movement movement = (Segment.Movement) timeline.segments().get(index);
    @Nullable Duration halfway =
        moment(index, PlayerEvent.Halfway.class).map(PlayerEvent::at).orElse(null);
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

  private <T extends PlayerEvent.Moment> Optional<T> moment(int index, Class<T> kind) {
    return index < 0
        ? Optional.empty()
        : Moments.of(timeline, index).stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /// The text of the phase; below [CueLevel#FULL] in the first repetition only.
  private @Nullable String cue(Segment.Movement movement) {
    if (options.level() != CueLevel.FULL && movement.rep() > 1) {
      return null;
    }
    String say = movement.phase().say();
    return say == null ? movement.phase().cue() : say;
  }

  /// The texts that may be spoken as the movement at `index` begins, in order of preference; later
  /// ones are shorter.
  private Stream<String> choices(int index, @Nullable String cue) {
    Stream<String> phase = Stream.ofNullable(cue);
    Optional<PlayerEvent.SideSwitched> switched = moment(index, PlayerEvent.SideSwitched.class);
    if (switched.isPresent()) {
      // A swap that takes no time has no segment of its own to be announced in.
      Side side = switched.get().side();
      return Stream.concat(
          Stream.of(messages.text("cue.switch", messages.name("cue-side", side))), phase);
    }
    return moment(index - 1, PlayerEvent.RepCounted.class)
        .filter(counted -> counted.rep() < counted.of())
        .map(counted -> counted(counted, cue))
        .orElse(phase);
  }

  private Stream<String> counted(PlayerEvent.RepCounted counted, @Nullable String cue) {
    if (counted.rep() + 1 == counted.of()) {
      String last = messages.text("cue.last-one");
      return Stream.of(with(last, cue), last);
    }
    return options.counts().says(counted.rep())
        ? Stream.concat(
            Stream.of(with(messages.text("cue.count", counted.rep()), cue)), Stream.ofNullable(cue))
        : Stream.ofNullable(cue);
  }

  private String with(String lead, @Nullable String cue) {
    return cue == null ? lead : messages.text("cue.lead-and-cue", lead, cue);
  }
}
