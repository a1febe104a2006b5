package app.limber.player;

import static app.limber.testing.Stretches.breaths;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;

import app.limber.journal.Side;
import app.limber.player.PlayerCommand.StopReason;
import app.limber.routine.Phase;
import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import app.limber.testing.Stretches;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Routines and sequences of commands drawn from a seed: the same seed, the same play.
final class RandomPlay {
  private static final Duration LONGEST_STEP = Duration.ofSeconds(2);

  private final Random random;

  RandomPlay(long seed) {
    random = new Random(seed);
  }

  /// Something that is done after some time has passed.
  ///
  /// @param gap whether no pulse comes in that time
  /// @param jumps whether play goes elsewhere, if it is underway
  /// @param command empty for a pulse
  record Step(Duration after, boolean gap, boolean jumps, Optional<PlayerCommand> command) {
    Step(Duration after, boolean jumps, PlayerCommand command) {
      this(after, false, jumps, Optional.of(command));
    }

    @Override
    public String toString() {
      return "%.3f s %s"
          .formatted(Play.seconds(after), command.map(Object::toString).orElse("pulse"));
    }
  }

  /// One to five stretches of any kind, with any options, now and then without set-up, rest or
  /// swap, now and then one of them twice.
  Timeline timeline() {
    Routines.Builder routine = Routines.routine().rest(zeroOr(15));
    Set<String> waitFor = new HashSet<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Stretch stretch = stretch("s" + i);
      routine.step(stretch);
      if (random.nextInt(6) == 0) {
        routine.step(stretch);
      }
      if (random.nextInt(4) == 0) {
        waitFor.add(stretch.id());
      }
    }
    return routine.timeline(
        new TimelineOptions(
            pace(),
            Duration.ofMillis(4000 + random.nextInt(8001)),
            random.nextBoolean() ? Side.LEFT : Side.RIGHT,
            random.nextInt(4) == 0 ? Stretches.seconds(zeroOr(8)) : null,
            waitFor,
            Set.of(),
            random.nextInt(4) == 0 ? Map.of("s0", Stretches.seconds(zeroOr(60))) : Map.of()));
  }

  private Stretch stretch(String id) {
    Stretches.Builder stretch = Stretches.stretch(id).setup(zeroOr(20)).close(zeroOr(20));
    if (random.nextInt(3) == 0) {
      stretch.eachSide(zeroOr(20));
    }
    Phase[] movement = new Phase[1 + random.nextInt(4)];
    for (int i = 0; i < movement.length; i++) {
      Phase phase =
          switch (random.nextInt(5)) {
            case 0 -> hold(1 + random.nextInt(40));
            case 1 -> breaths(1 + random.nextInt(3));
            default -> move(0.1 + random.nextInt(60) / 10.0);
          };
      movement[i] = random.nextBoolean() || i == 0 ? counted(phase) : phase;
    }
    return stretch.movement(1 + random.nextInt(6), movement).build();
  }

  private double zeroOr(int most) {
    return random.nextInt(4) == 0 ? 0 : random.nextInt(most * 4 + 1) / 4.0;
  }

  private double pace() {
    return 0.75 + random.nextInt(76) / 100.0;
  }

  /// Up to 60 commands. `anything` draws also what depends on when a pulse comes: a voice that
  /// ends, and gaps.
  List<Step> steps(boolean anything) {
    List<Step> steps = new ArrayList<>();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      steps.add(step(anything));
    }
    return steps;
  }

  private Step step(boolean anything) {
    Duration after = Duration.ofNanos(Math.round(Math.abs(random.nextGaussian()) * 1e10));
    if (random.nextInt(3) == 0) {
      after = Duration.ofMillis(after.toMillis() / 500 * 500);
    }
    if (random.nextInt(10) == 0) {
      after = Duration.ZERO;
    }
    double pace = pace();
    boolean busy = random.nextBoolean();
    return switch (random.nextInt(anything ? 14 : 12)) {
      case 0 -> new Step(after, false, new PlayerCommand.Pause());
      case 1, 2 -> new Step(after, false, new PlayerCommand.Resume());
      case 3 -> new Step(after, true, new PlayerCommand.Next());
      case 4 -> new Step(after, true, new PlayerCommand.Back());
      case 5 -> new Step(after, false, new PlayerCommand.Extend());
      case 6 -> new Step(after, false, new PlayerCommand.Pace(pace));
      case 7, 8, 9 -> new Step(after, false, new PlayerCommand.Ready());
      case 10 -> new Step(after, false, false, Optional.empty());
      case 11 ->
          random.nextInt(5) > 0
              ? new Step(after, false, new PlayerCommand.UndoStop())
              : new Step(
                  after, false, new PlayerCommand.Stop(busy ? StopReason.PAIN : StopReason.LATER));
      case 12 -> new Step(after, false, new PlayerCommand.VoiceBusy(busy));
      default -> new Step(Duration.ofHours(1), true, false, Optional.empty());
    };
  }

  /// A time to the next pulse that is no gap, and not longer than `left`.
  Duration slice(Duration left) {
    Duration slice = Duration.ofNanos(1 + random.nextLong(LONGEST_STEP.toNanos()));
    return slice.compareTo(left) < 0 ? slice : left;
  }
}
