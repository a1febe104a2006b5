package app.limber.cue;

import app.limber.player.PlannedStretch;
import app.limber.player.Timeline;
import app.limber.routine.Position;
import app.limber.routine.PositionChange;
import app.limber.routine.SideSay;
import app.limber.routine.Stretch;
import app.limber.values.Durations;
import app.limber.words.Messages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Composes the announcement before the movement of a stretch: the opening of the routine, the
/// name, the way into the position, the side, the explanation of the movement, and the cautions.
///
/// A stretch that is new to the user is introduced in full. For a known one, only the name, side
/// and cautions are said, what to do last before the first repetition, and the way in if the user
/// has to change position or the variant has a way in of its own, such as putting on a strap.
final class Introduction {
  /// The pause after each sentence of the way into another position.
  static final Duration TIME_TO_MOVE = Duration.ofSeconds(3);

  private final Timeline timeline;
  private final CueOptions options;
  private final Messages messages;

  Introduction(Timeline timeline, CueOptions options, Messages messages) {
    this.timeline = timeline;
    this.options = options;
    this.messages = messages;
  }

  /// Composes the introduction of the stretch at `item` of the timeline.
  Announcement of(int item) {
    PlannedStretch planned = timeline.stretches().get(item);
    Stretch stretch = planned.stretch();
    boolean full = isFull(planned);
    Announcement announcement = new Announcement();
    if (item == 0) {
      announcement.addAll(Announcement.Importance.OPENING, opening());
    }
    announcement.add(
        Announcement.Importance.NAME,
        messages.text(item == 0 ? "cue.first" : "cue.next", stretch.name()));
    for (PositionChange change : timeline.wayTo(item)) {
      announcement.addAll(
          Announcement.Importance.END,
          List.of(messages.name("cue.move", change)),
          Durations.part(change.time(), 2));
    }
    boolean moves = moves(item) || !planned.variant().overrides().setup().isEmpty();
    List<String> setup =
        full || (options.level().explains() && moves) ? stretch.setup() : List.of();
    Duration pause = moves ? TIME_TO_MOVE : Duration.ZERO;
    SideSay say = stretch.spoken().side();
    announcement.addAll(
        Announcement.Importance.SETUP, say == null ? setup : say.before(setup), pause);
    if (!planned.sides().isEmpty()) {
      var side = planned.sides().getFirst();
      announcement.add(Announcement.Importance.SIDE, messages.name("cue.side-first", side));
      if (say != null) {
        announcement.add(Announcement.Importance.SIDE, say.of(side));
      }
    }
    if (say != null) {
      announcement.addAll(Announcement.Importance.SETUP, say.rest(setup), pause);
    }
    if (full) {
      announcement.addAll(Announcement.Importance.EXPLAIN, planned.variant().explain());
    }
    begin(planned, announcement);
    announcement.addAll(Announcement.Importance.CAUTION, stretch.spokenCautions());
    return announcement;
  }

  /// Adds what to do last before the first repetition of a side, with time to do it.
  static void begin(PlannedStretch planned, Announcement announcement) {
    String begin = planned.variant().begin();
    if (begin != null) {
      announcement.addAll(Announcement.Importance.BEGIN, List.of(begin), TIME_TO_MOVE);
    }
  }

  private boolean isFull(PlannedStretch planned) {
    return options.level().explains() && planned.introduction() != null;
  }

  /// Whether the user has to change position for the stretch at `item`.
  private boolean moves(int item) {
    Position position = timeline.stretches().get(item).stretch().position();
    Position before =
        item == 0
            ? PositionChange.atStart(position)
            : timeline.stretches().get(item - 1).stretch().position();
    return position != before;
  }

  /// Returns the sentences before the first set-up of a routine.
  private List<String> opening() {
    boolean full = timeline.stretches().stream().anyMatch(this::isFull);
    if (!full) {
      return options.level().explains() ? List.of(messages.text("cue.opening.short")) : List.of();
    }
    List<String> sentences = new ArrayList<>();
    Position first = timeline.stretches().getFirst().stretch().position();
    boolean sits = PositionChange.atStart(first) == Position.SITTING;
    sentences.add(messages.text(sits ? "cue.opening.edge" : "cue.opening.place"));
    if (timeline.stretches().stream().anyMatch(each -> !each.stretch().equipment().isEmpty())) {
      sentences.add(messages.text("cue.opening.equipment"));
    }
    sentences.add(messages.text("cue.opening.comfort"));
    sentences.add(messages.text("cue.opening.pause"));
    sentences.add(messages.text("cue.opening.ticks"));
    return sentences;
  }
}
