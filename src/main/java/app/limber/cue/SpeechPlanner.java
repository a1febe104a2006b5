package app.limber.cue;

import app.limber.cue.Announcement.Importance;
import app.limber.journal.Side;
import app.limber.player.PlannedStretch;
import app.limber.player.Segment;
import app.limber.player.Timeline;
import app.limber.routine.Caution;
import app.limber.routine.SideSay;
import app.limber.routine.Stretch;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Plans what the voice says. A stretch is announced in the rest and the set-up before it, so that
/// the announcement is over when it begins; during it there are short cues only.
final class SpeechPlanner {
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
  private static final Duration CLOSE_KEEPS = Duration.ofSeconds(10);

  private final Timeline timeline;
  private final Duration from;
  private final CueOptions options;
  private final Messages messages;
  private final SpeechTrack lane;
  private final MovementCues movementCues;
  private final Set<CueOverrun> misfits = new LinkedHashSet<>();

  /// @param from the offset at which the listener joins; earlier phrases are omitted
  SpeechPlanner(Timeline timeline, Duration from, CueOptions options, Messages messages) {
    this.timeline = timeline;
    this.from = from;
    this.options = options;
    this.messages = messages;
    this.lane = new SpeechTrack(options);
    this.movementCues = new MovementCues(timeline, options, messages, lane);
  }

  List<Cue.Speech> phrases() {
    List<Segment> segments = timeline.segments();
    for (int i = timeline.indexAt(from); i < segments.size(); i++) {
      switch (segments.get(i)) {
        case Segment.Rest _ -> approach(i);
        case Segment.GetReady ready -> {
          if (i == 0 || !belongsToRest(i) || from.compareTo(ready.at()) >= 0) {
            approach(i);
          }
        }
        case Segment.SwitchSides swap -> swap(swap);
        case Segment.Movement movement -> {
          if (from.compareTo(movement.at()) <= 0) {
            if (beginsUnannounced(i)) {
              approach(i);
            }
            movementCues.say(i).ifPresent(text -> misfit(movement, text));
          }
        }
      }
    }
    lane.say(close(), timeline.total(), timeline.total().plus(CLOSE_KEEPS), false);
    return lane.phrases();
  }

  /// The closing words, in one phrase: after the end of the timeline there is no time for a second.
  private String close() {
    String close = messages.text("cue.close");
    String end = timeline.stretches().getLast().stretch().endSay();
    return end == null ? close : messages.text("cue.end-and-close", end, close);
  }

  List<CueOverrun> misfits() {
    return List.copyOf(misfits);
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

  /// Announces the stretch whose rest or set-up is segment `first`.
  private void approach(int first) {
    Segment segment = timeline.segments().get(first);
    Duration end = timeline.movementOf(segment.item());
    PlannedStretch planned = timeline.stretches().get(segment.item());
    Stretch stretch = planned.stretch();
    Announcement announcement = new Announcement();
    boolean full = options.level() == CueLevel.FULL;
    if (first > 0 && timeline.segments().get(first - 1) instanceof Segment.Movement before) {
      end(announcement, timeline.stretches().get(before.item()).stretch());
    }
    announcement.add(Importance.NAME, name(stretch, segment.item() == 0, full));
    if (!planned.sides().isEmpty()) {
      Side side = planned.sides().getFirst();
      announcement.add(Importance.SIDE, side("cue.side-first", side));
      sideSay(announcement, stretch, side);
    }
    if (full) {
      announcement.addAll(Importance.SETUP, stretch.setup());
      announcement.addAll(Importance.STEP, sentences(stretch.steps()));
    }
    announcement.addAll(Importance.CAUTION, cautions(stretch));
    lay(announcement, segment, end);
  }

  private String name(Stretch stretch, boolean isFirst, boolean withPosition) {
    String name =
        withPosition
            ? messages.text(
                "cue.name-and-position",
                stretch.name(),
                messages.name("cue-position", stretch.position()))
            : stretch.name();
    return isFirst ? messages.text("cue.first", name) : messages.text("cue.next", name);
  }

  private void swap(Segment.SwitchSides swap) {
    Announcement announcement = new Announcement();
    Stretch stretch = timeline.stretches().get(swap.item()).stretch();
    end(announcement, stretch);
    Side side = swap.side();
    if (side != null) {
      announcement.add(Importance.NAME, side("cue.switch", side));
      sideSay(announcement, stretch, side);
    }
    // Said again only where there is time: it was heard before the first side.
    if (options.level() == CueLevel.FULL) {
      announcement.addAll(Importance.STEP, cautions(stretch));
    }
    lay(announcement, swap, swap.end());
  }

  private static void end(Announcement announcement, Stretch ended) {
    String say = ended.endSay();
    if (say != null) {
      announcement.add(Importance.END, say);
    }
  }

  private static void sideSay(Announcement announcement, Stretch stretch, Side side) {
    SideSay say = stretch.sideSay();
    if (say != null) {
      announcement.add(Importance.SIDE, say.of(side));
    }
  }

  private void lay(Announcement announcement, Segment segment, Duration end) {
    Duration start = segment.at().compareTo(from) > 0 ? segment.at() : from;
    Duration available = end.minus(start);
    String stretch = timeline.stretches().get(segment.item()).stretch().id();
    for (String text : announcement.lay(lane, start, end)) {
      misfits.add(
          new CueOverrun(timeline.routine(), stretch, text, options.timeToSay(text), available));
    }
  }

  private void misfit(Segment.Movement movement, String text) {
    String stretch = timeline.stretches().get(movement.item()).stretch().id();
    misfits.add(
        new CueOverrun(
            timeline.routine(), stretch, text, options.timeToSay(text), movement.length()));
  }

  private String side(String key, Side side) {
    return messages.text(key, messages.name("cue-side", side));
  }

  /// The steps split into sentences: the first of a step may fit where the whole does not.
  private static List<String> sentences(List<String> steps) {
    return steps.stream().flatMap(SENTENCE_END::splitAsStream).toList();
  }

  private static List<String> cautions(Stretch stretch) {
    return stretch.cautions().stream().map(Caution::say).filter(Objects::nonNull).toList();
  }
}
