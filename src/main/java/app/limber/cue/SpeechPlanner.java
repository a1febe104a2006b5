package app.limber.cue;

import app.limber.cue.Announcement.Importance;
import app.limber.journal.Side;
import app.limber.player.Moments;
import app.limber.player.PlannedStretch;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.PositionChange;
import app.limber.routine.SideSay;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/// Plans what the voice says and when. A stretch is introduced during the preceding rest and
/// set-up, so that the introduction ends before the movement begins; from then on there are only
/// short cues.
///
/// A rest begins with *Rest.* and how to come out of the previous stretch, followed by at least
/// [#SILENCE_OF_REST] of silence.
final class SpeechPlanner {
  /// The silence after the first words of a rest.
  static final Duration SILENCE_OF_REST = Duration.ofSeconds(4);

  /// The maximum delay of a voice that has to be started first, on a busy computer.
  private static final Duration SLACK_AT_START = Duration.ofSeconds(3);

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) ");

  private static final Duration CLOSE_KEEPS = Duration.ofSeconds(10);

  private final Timeline timeline;
  private final CueStart joined;
  private final Duration from;
  private final CueOptions options;
  private final Messages messages;
  private final SpeechTrack track;
  private final Introduction introduction;
  private final MovementCues movementCues;
  private final Set<CueOverrun> overruns = new LinkedHashSet<>();

  /// @param joined where the listener joins; earlier phrases are omitted
  SpeechPlanner(Timeline timeline, CueStart joined, CueOptions options, Messages messages) {
    this.timeline = timeline;
    this.joined = joined;
    this.from = joined.at();
    this.options = options;
    this.messages = messages;
    this.track = new SpeechTrack(options);
    this.introduction = new Introduction(timeline, options, messages);
    this.movementCues = new MovementCues(timeline, options, messages, track);
  }

  /// Returns how long the get-ready of each stretch must be for its whole introduction to end
  /// before the countdown, by the stretch's id; in whole seconds.
  Map<String, Duration> setupTimes() {
    Map<String, Duration> times = new LinkedHashMap<>();
    List<Segment> segments = timeline.segments();
    for (int item = 0; item < timeline.stretches().size(); item++) {
      Duration spoken = introduction.of(item).length(track);
      Duration start = timeline.startOf(item);
      int first = timeline.indexAt(start);
      if (first > 0 && segments.get(first - 1) instanceof Segment.Rest rest) {
        Duration usable =
            rest.length().minus(track.room(restText(first - 1))).minus(SILENCE_OF_REST);
        spoken = spoken.minus(usable);
      } else {
        spoken = WayOut.before(first, timeline).map(track::room).map(spoken::plus).orElse(spoken);
      }
      Duration extra = item == 0 ? Timeline.EXTRA_AT_START.minus(SLACK_AT_START) : Duration.ZERO;
      Duration way = PositionChange.time(timeline.wayTo(item));
      Duration needed = spoken.plus(Moments.LAST_SECONDS).minus(extra).minus(way);
      long seconds = Math.max(0, needed.plusMillis(999).toSeconds());
      times.merge(
          timeline.stretches().get(item).stretch().id(),
          Duration.ofSeconds(seconds),
          (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    return times;
  }

  List<Cue.Speech> phrases() {
    plan(this::movement);
    return track.phrases();
  }

  /// Plans no cues during movements, which are most of all and end with their movement, so that no
  /// announcement depends on them.
  ///
  /// @return the announcements that do not fit
  List<CueOverrun> announcementOverruns() {
    plan(_ -> {});
    return overruns();
  }

  /// @param movements plans the cues during the movement at an index
  private void plan(IntConsumer movements) {
    List<Segment> segments = timeline.segments();
    for (int i = timeline.indexAt(from); i < segments.size(); i++) {
      switch (segments.get(i)) {
        case Segment.Rest rest -> rest(i, rest);
        case Segment.GetReady ready -> {
          if (i == 0 || !belongsToRest(i) || from.compareTo(ready.at()) >= 0) {
            introduce(i, ready.at());
          }
        }
        case Segment.SwitchSides swap -> swap(swap);
        case Segment.Movement movement -> {
          if (from.compareTo(movement.at()) <= 0) {
            if (beginsUnannounced(i)) {
              introduce(i, movement.at());
            }
            movements.accept(i);
          }
        }
        case Segment.Close close -> {
          if (from.compareTo(close.at()) <= 0) {
            track.say(closing(), close.at(), close.end(), true);
          }
        }
      }
    }
    if (!(segments.getLast() instanceof Segment.Close)) {
      track.say(closing(), timeline.total(), timeline.total().plus(CLOSE_KEEPS), false);
    }
  }

  List<CueOverrun> overruns() {
    return List.copyOf(overruns);
  }

  /// Whether a stretch begins at `index` with neither a rest nor a set-up to announce it in.
  private boolean beginsUnannounced(int index) {
    List<Segment> segments = timeline.segments();
    return index == 0
        || (segments.get(index - 1) instanceof Segment.Movement before
            && before.item() != segments.get(index).item());
  }

  private boolean belongsToRest(int index) {
    return timeline.segments().get(index - 1) instanceof Segment.Rest;
  }

  private void rest(int index, Segment.Rest rest) {
    Duration start = rest.at();
    if (from.compareTo(start) <= 0) {
      String text = restText(index);
      track.say(text, start, rest.end(), true);
      start = track.free().minus(SpeechTrack.GAP).plus(SILENCE_OF_REST);
    }
    introduce(index, start);
  }

  /// Returns *Rest* and how to come out of the previous stretch.
  private String restText(int index) {
    String rest = messages.text("cue.rest");
    return WayOut.before(index, timeline)
        .map(end -> messages.text("cue.rest-and-end", rest, end))
        .orElse(rest);
  }

  /// Introduces the stretch of segment `index`, starting at `start`.
  private void introduce(int index, Duration start) {
    Segment segment = timeline.segments().get(index);
    Announcement announcement = introduction.of(segment.item());
    wayOutInto(index).ifPresent(out -> announcement.addFirst(Importance.END, out));
    lay(announcement, segment, start, timeline.movementOf(segment.item()));
  }

  /// Returns how to come out of the previous stretch, if no rest says so: after a jump, or after a
  /// stretch without a rest.
  private Optional<String> wayOutInto(int index) {
    Segment segment = timeline.segments().get(index);
    if (joined.since().compareTo(segment.at()) >= 0) {
      return track.phrases().isEmpty() ? joined.wayOut() : Optional.empty();
    }
    return segment instanceof Segment.Rest ? Optional.empty() : WayOut.before(index, timeline);
  }

  private void swap(Segment.SwitchSides swap) {
    Announcement announcement = new Announcement();
    PlannedStretch planned = timeline.stretches().get(swap.item());
    Spoken spoken = planned.stretch().spoken();
    Duration pause = planned.leavesPositionToSwitch() ? Introduction.TIME_TO_MOVE : Duration.ZERO;
    spoken
        .leavingSide()
        .ifPresent(
            out ->
                announcement.addAll(
                    Importance.END,
                    pause.isZero() ? List.of(out) : List.of(SENTENCE_END.split(out)),
                    pause));
    Side side = swap.side();
    announcement.add(Importance.NAME, messages.name("cue.switch", side));
    SideSay say = spoken.side();
    if (say != null) {
      announcement.add(Importance.SIDE, say.of(side));
    }
    Introduction.begin(planned, announcement);
    lay(announcement, swap, swap.at(), swap.end());
  }

  private void lay(Announcement announcement, Segment segment, Duration at, Duration end) {
    Duration start = at.compareTo(from) > 0 ? at : from;
    String stretch = timeline.stretches().get(segment.item()).stretch().id();
    for (Announcement.Unsaid unsaid : announcement.lay(track, start, end)) {
      overruns.add(
          new CueOverrun(
              timeline.routine(),
              stretch,
              unsaid.text(),
              options.timeToSay(unsaid.text()),
              unsaid.left(),
              true));
    }
  }

  private void movement(int index) {
    Segment movement = timeline.segments().get(index);
    Side side = movement.side();
    Stretch stretch = timeline.stretches().get(movement.item()).stretch();
    if (side != null && movementCues.switchesWithoutSwap(index)) {
      WayOut.toSide(stretch, side).forEach(text -> overrun(stretch, text, Duration.ZERO));
    }
    movementCues.say(index).ifPresent(unsaid -> overrun(stretch, unsaid.text(), unsaid.left()));
  }

  private void overrun(Stretch stretch, String text, Duration available) {
    overruns.add(
        new CueOverrun(
            timeline.routine(), stretch.id(), text, options.timeToSay(text), available, false));
  }

  /// One phrase, so that nothing comes between its sentences.
  private String closing() {
    Stretch last = timeline.stretches().getLast().stretch();
    return messages.text("cue.done-and-close", String.join(" ", WayOut.toGetUp(last, messages)));
  }
}
