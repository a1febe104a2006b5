package app.limber.player;

import static app.limber.testing.Stretches.breaths;
import static app.limber.testing.Stretches.counted;
import static app.limber.testing.Stretches.hold;
import static app.limber.testing.Stretches.move;

import app.limber.journal.Side;
import app.limber.routine.Phase;
import app.limber.routine.Stretch;
import app.limber.testing.Routines;
import app.limber.testing.Stretches;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/// Routines and sequences of commands drawn from a seed: the same seed, the same play.
final class RandomPlay {
  private static final Duration LONGEST_STEP = Duration.ofSeconds(2);

  private final Random random;

  RandomPlay(long seed) {
    random = new Random(seed);
  }

  /// Something that is done after some time has passed.
  ///
  /// @param name what a failed test prints
  /// @param jumps whether play goes elsewhere, if it is underway
  record Step(
      Duration after, String name, boolean jumps, Function<Player, List<PlayerEvent>> command) {
    @Override
    public String toString() {
      return "%.3f s %s".formatted(Play.seconds(after), name);
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
            Set.of()));
  }

  private Stretch stretch(String id) {
    Stretches.Builder stretch = Stretches.stretch(id).setup(zeroOr(20));
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
      case 0 -> new Step(after, "pause", false, Player::pause);
      case 1, 2 -> new Step(after, "resume", false, Player::resume);
      case 3 -> new Step(after, "next", true, Player::next);
      case 4 -> new Step(after, "back", true, Player::back);
      case 5 -> new Step(after, "extend", false, Player::extend);
      case 6 -> new Step(after, "pace " + pace, false, player -> player.pace(pace));
      case 7, 8, 9 -> new Step(after, "ready", false, Player::ready);
      case 10 -> new Step(after, "pulse", false, Player::pulse);
      case 11 ->
          random.nextInt(5) > 0
              ? new Step(after, "take back", false, Player::takeStopBack)
              : new Step(after, "stop", false, player -> player.stop(busy));
      case 12 -> new Step(after, "voice " + busy, false, player -> player.voiceBusy(busy));
      default -> new Step(Duration.ofHours(1), "gap", false, Player::pulse);
    };
  }

  /// A time to the next pulse that is no gap, and not longer than `left`.
  Duration slice(Duration left) {
    Duration slice = Duration.ofNanos(1 + random.nextLong(LONGEST_STEP.toNanos()));
    return slice.compareTo(left) < 0 ? slice : left;
  }
}
