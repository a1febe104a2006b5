package app.limber.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.journal.Outcome;
import app.limber.journal.Side;
import app.limber.journal.StretchEntry;
import app.limber.journal.StretchOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every routine and every sequence of commands. A failed test names its seed.
class PlayerPropertyTest {
  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /// A play under way, which checks itself after every pulse and command.
  private static final class Checked {
    final Play play;
    final RandomPlay pulses;
    final String story;
    Duration active = Duration.ZERO;

    /// The events of each visit: what comes between two jumps, but not that a jump ends a stretch.
    final List<List<PlayerEvent>> visits = new ArrayList<>(List.of(new ArrayList<>()));

    Checked(Timeline timeline, PlayerOptions options, RandomPlay pulses, String story) {
      play = Play.of(timeline, options);
      this.pulses = pulses;
      this.story = story;
    }

    void run(List<RandomPlay.Step> steps) {
      tell(play.does(new PlayerCommand.Start()));
      for (RandomPlay.Step step : steps) {
        if (step.gap()) {
          play.time.pass(step.after());
          pulse(Duration.ZERO);
        } else {
          pass(step.after());
        }
        command(step);
      }
    }

    /// Lets time pass in slices, each with its pulse.
    void pass(Duration time) {
      Duration left = time;
      while (left.isPositive()) {
        Duration slice = pulses.slice(left);
        play.time.pass(slice);
        pulse(slice);
        left = left.minus(slice);
      }
    }

    void pulse(Duration slice) {
      PlayerState before = play.state();
      tell(play.pulse());
      Duration now = play.player.snapshot().active();
      Duration more = now.minus(active);
      if (before instanceof PlayerState.Running && play.state() instanceof PlayerState.Running) {
        assertThat(more).as(story).isEqualTo(slice);
      } else if (before instanceof PlayerState.Running || before instanceof PlayerState.LeadIn) {
        assertThat(more).as(story).isBetween(Duration.ZERO, slice);
      } else {
        assertThat(more).as(story).isZero();
      }
      active = now;
      check();
      assertThat(play.pulse()).as(story).isEmpty();
    }

    void command(RandomPlay.Step step) {
      PlayerState before = play.state();
      List<PlayerEvent> told = step.command().map(play::does).orElseGet(play::pulse);
      if (step.jumps() && before.isUnderway()) {
        visits.add(new ArrayList<>());
        told = told.stream().filter(e -> !(e instanceof PlayerEvent.StretchFinished)).toList();
      }
      tell(told);
      check();
      assertThat(play.pulse()).as(story).isEmpty();
    }

    private void tell(List<PlayerEvent> events) {
      visits.getLast().addAll(events);
    }

    private void check() {
      PlayerSnapshot snapshot = play.player.snapshot();
      assertThat(snapshot.position())
          .as(story)
          .isBetween(Duration.ZERO, snapshot.timeline().total());
      assertThat(snapshot.active()).as(story).isEqualTo(sum(play.player.performance().spans()));
      assertThat(snapshot.elapsed()).as(story).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(snapshot.segmentLeft()).as(story).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    /// Goes on without further commands, but for those that are waited for.
    void finish() {
      for (int i = 0; i < 10_000 && !(play.state() instanceof PlayerState.Finished); i++) {
        if (play.state() instanceof PlayerState.Paused) {
          tell(play.does(new PlayerCommand.Resume()));
        } else if (play.state() instanceof PlayerState.Waiting) {
          tell(play.does(new PlayerCommand.Ready()));
        }
        pass(Duration.ofSeconds(2));
      }
      assertThat(play.state()).as(story).isInstanceOf(PlayerState.Finished.class);
    }
  }

  private static Duration sum(List<PerformedSpan> spans) {
    return spans.stream().map(PerformedSpan::length).reduce(Duration.ZERO, Duration::plus);
  }

  /// Plays what the seed draws. `anything` adds a voice and gaps.
  private static Checked played(long seed, boolean anything, long pulseSeed, boolean toTheEnd) {
    RandomPlay random = new RandomPlay(seed);
    Timeline timeline = random.timeline();
    List<RandomPlay.Step> steps = random.steps(anything);
    String story = "seed %d: %s, %s".formatted(seed, Play.outline(timeline), steps);
    Checked checked =
        new Checked(timeline, PlayerOptions.guided(), new RandomPlay(pulseSeed), story);
    checked.run(steps);
    if (toTheEnd) {
      checked.finish();
    }
    return checked;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void timePerformed_isTheTimeThatRanAndTheSumOfItsSpans(long seed) {
    Checked checked = played(seed, true, seed, true);

    assertThat(checked.play.player.snapshot().active())
        .as(checked.story)
        .isEqualTo(sum(checked.play.player.performance().spans()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void sameSequence_givesTheSameEvents(long seed) {
    Checked first = played(seed, true, seed, true);
    Checked second = played(seed, true, seed, true);

    assertThat(second.play.events).as(first.story).isEqualTo(first.play.events);
    assertThat(second.play.player.entries()).as(first.story).isEqualTo(first.play.player.entries());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void momentsOfThePulses_makeNoDifference(long seed) {
    Checked often = played(seed, false, seed + 1, false);
    Checked otherwise = played(seed, false, seed + 2, false);

    assertThat(otherwise.play.events).as(often.story).isEqualTo(often.play.events);
    assertThat(otherwise.play.player.performance().spans())
        .as(often.story)
        .isEqualTo(often.play.player.performance().spans());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eventsBetweenJumps_comeInOrderAndOnce(long seed) {
    Checked checked = played(seed, true, seed, true);

    for (List<PlayerEvent> visit : checked.visits) {
      List<PlayerEvent> ofTheTimeline =
          visit.stream().filter(PlayerPropertyTest::isOfTheTimeline).toList();
      assertThat(visit).as(checked.story).extracting(PlayerEvent::at).isSorted();
      assertThat(ofTheTimeline).as(checked.story).doesNotHaveDuplicates();
      for (int i = 1; i < ofTheTimeline.size(); i++) {
        if (ofTheTimeline.get(i - 1).at().equals(ofTheTimeline.get(i).at())) {
          assertThat(rank(ofTheTimeline.get(i - 1)))
              .as(checked.story)
              .isLessThan(rank(ofTheTimeline.get(i)));
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everySpan_hasItsEvents(long seed) {
    Checked checked = played(seed, true, seed, true);

    for (PerformedSpan span : checked.play.player.performance().spans()) {
      List<PlayerEvent> visit = checked.visits.get(span.visit());
      Segment segment = span.segment();
      String story = "%s in %s".formatted(span, checked.story);
      assertThat(span.from()).as(story).isEqualTo(segment.at());
      assertThat(of(PlayerEvent.SegmentStarted.class, visit, segment.at())).as(story).hasSize(1);
      Duration last = segment.end().minusSeconds(3);
      if (Moments.lastSeconds(segment).size() == 3) {
        assertThat(of(PlayerEvent.LastSeconds.class, visit, last))
            .as(story)
            .hasSize(last.compareTo(span.to()) <= 0 ? 1 : 0);
      }
      if (segment instanceof Segment.Movement movement) {
        assertThat(of(PlayerEvent.RepCounted.class, visit, segment.end()))
            .as(story)
            .hasSize(span.complete() && movement.phase().counts() ? 1 : 0);
      }
      if (segment instanceof Segment.Hold hold) {
        assertThat(visit)
            .as(story)
            .filteredOn(
                e -> e instanceof PlayerEvent.Halfway half && half.segment().at().equals(hold.at()))
            .hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  private static List<PlayerEvent> of(
      Class<? extends PlayerEvent> kind, List<PlayerEvent> events, Duration at) {
    return events.stream().filter(e -> kind.isInstance(e) && e.at().equals(at)).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void withoutCommands_everyEventOfTheTimelineComesOnce(long seed) {
    RandomPlay random = new RandomPlay(seed);
    Timeline timeline = random.timeline();
    Checked checked =
        new Checked(
            timeline,
            PlayerOptions.unattended(),
            random,
            "seed %d: %s".formatted(seed, Play.outline(timeline)));
    checked.run(List.of());
    checked.finish();

    assertThat(checked.play.events).as(checked.story).isEqualTo(expected(timeline));
    assertThat(checked.play.player.snapshot().active())
        .as(checked.story)
        .isEqualTo(timeline.total());
  }

  /// Every event of a timeline, read off its segments one by one.
  private static List<PlayerEvent> expected(Timeline timeline) {
    List<PlayerEvent> events = new ArrayList<>();
    List<Segment> segments = timeline.segments();
    for (int i = 0; i < segments.size(); i++) {
      Segment s = segments.get(i);
      Segment before = i == 0 ? s : segments.get(i - 1);
      boolean endsItem =
          i + 1 == segments.size()
              || segments.get(i + 1) instanceof Segment.Close
              || segments.get(i + 1).item() != s.item();
      double seconds = Play.seconds(s.length());
      events.add(new PlayerEvent.SegmentStarted(s.at(), s));
      if (s.side() != null
          && before.item() == s.item()
          && before.side() != s.side()
          && !(before instanceof Segment.Rest)) {
        events.add(new PlayerEvent.SideSwitched(s.at(), Objects.requireNonNull(s.side())));
      }
      if (s instanceof Segment.Hold hold && seconds >= 20) {
        events.add(new PlayerEvent.Halfway(s.at().plus(s.length().dividedBy(2)), hold));
      }
      boolean announced =
          s instanceof Segment.Hold
              ? seconds >= 10
              : !(s instanceof Segment.Movement || s instanceof Segment.Close) && seconds > 3;
      if (announced) {
        events.add(new PlayerEvent.LastSeconds(s.end().minusSeconds(3), s));
      }
      if (s instanceof Segment.Movement movement) {
        if (movement.phase().counts()) {
          int reps = timeline.stretches().get(s.item()).reps();
          events.add(new PlayerEvent.RepCounted(s.end(), movement, movement.rep(), reps));
        }
        if (endsItem) {
          events.add(new PlayerEvent.StretchFinished(s.end(), s.item()));
        }
      }
    }
    events.add(new PlayerEvent.Finished(timeline.total(), Outcome.COMPLETED));
    return events;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void entriesAndOutcome_followFromTheSpans(long seed) {
    for (boolean toTheEnd : new boolean[] {true, false}) {
      Checked checked = played(seed, true, seed, toTheEnd);
      Player player = checked.play.player;
      List<StretchEntry> entries = player.entries();

      assertThat(entries).as(checked.story).isEqualTo(entriesFrom(player));
      if (player.snapshot().state() instanceof PlayerState.Finished finished
          && finished.outcome() != Outcome.STOPPED_FOR_PAIN) {
        assertThat(finished.outcome() == Outcome.COMPLETED)
            .as(checked.story)
            .isEqualTo(entries.stream().allMatch(e -> e.outcome() == StretchOutcome.DONE));
      }
    }
  }

  private static List<StretchEntry> entriesFrom(Player player) {
    List<StretchEntry> entries = new ArrayList<>();
    List<PlannedStretch> plan = player.snapshot().timeline().stretches();
    for (int item = 0; item < plan.size(); item++) {
      int place = item;
      List<@Nullable Side> sides = new ArrayList<>(plan.get(item).sides());
      if (sides.isEmpty()) {
        sides.add(null);
      }
      for (var side : sides) {
        List<PerformedSpan> spans =
            player.performance().spans().stream()
                .filter(
                    s ->
                        s.segment() instanceof Segment.Movement
                            && s.segment().item() == place
                            && s.segment().side() == side)
                .toList();
        Map<Integer, Integer> repsByVisit = new HashMap<>();
        for (PerformedSpan span : spans) {
          repsByVisit.merge(span.visit(), isRep(span) ? 1 : 0, Integer::sum);
        }
        int reps = repsByVisit.values().stream().max(Integer::compare).orElse(0);
        StretchOutcome outcome = StretchOutcome.SKIPPED;
        if (!spans.isEmpty()) {
          outcome = reps >= plan.get(item).reps() ? StretchOutcome.DONE : StretchOutcome.PARTIAL;
        }
        int seconds = (int) Math.round(Play.seconds(sum(spans)));
        entries.add(new StretchEntry(plan.get(item).stretch().id(), side, outcome, reps, seconds));
      }
    }
    return entries;
  }

  private static boolean isRep(PerformedSpan span) {
    Segment.Movement movement = (Segment.Movement) span.segment();
    Duration needed = movement instanceof Segment.Hold hold ? hold.planned() : movement.length();
    return movement.phase().counts() && span.length().compareTo(needed) >= 0;
  }

  /// Whether an event comes from the timeline, not from a wish of the user.
  private static boolean isOfTheTimeline(PlayerEvent event) {
    return rank(event) >= 0;
  }

  /// What comes first at one instant.
  private static int rank(PlayerEvent event) {
    return switch (event) {
      case PlayerEvent.Halfway _ -> 0;
      case PlayerEvent.LastSeconds _ -> 1;
      case PlayerEvent.RepCounted _ -> 2;
      case PlayerEvent.StretchFinished _ -> 3;
      case PlayerEvent.SegmentStarted _ -> 4;
      case PlayerEvent.SideSwitched _ -> 5;
      case PlayerEvent.Paused _,
          PlayerEvent.Resumed _,
          PlayerEvent.Waiting _,
          PlayerEvent.Finished _ ->
          -1;
    };
  }
}
