package app.limber.testing;

import app.limber.routine.Caution;
import app.limber.routine.Group;
import app.limber.routine.Overrides;
import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.routine.Position;
import app.limber.routine.Ready;
import app.limber.routine.RepRange;
import app.limber.routine.SideSay;
import app.limber.routine.Sides;
import app.limber.routine.Spoken;
import app.limber.routine.Stretch;
import app.limber.routine.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes stretches and phases with valid defaults; a test sets only what it is about.
public final class Stretches {
  private Stretches() {}

  /// A stretch without sides: get ready 10 s, then a hold of 30 s, once.
  public static Builder stretch(String id) {
    return new Builder(id);
  }

  /// A move that does not count.
  public static Phase.Move move(double seconds) {
    return new Phase.Move(seconds(seconds), Phrase.of("Move"), null, false, null);
  }

  /// A hold that does not count; the user may choose 1–600 s.
  public static Phase.Hold hold(double seconds) {
    return new Phase.Hold(
        seconds(seconds), seconds(1), seconds(600), Phrase.of("Hold"), null, false);
  }

  /// Breaths that do not count.
  public static Phase.Breath breaths(int breaths) {
    return new Phase.Breath(breaths, Phrase.of("Breathe"), null, false);
  }

  /// The same phase as one that ends a repetition.
  public static Phase counted(Phase phase) {
    return switch (phase) {
      case Phase.Move m -> new Phase.Move(m.time(), m.phrase(), m.pose(), true, m.turn());
      case Phase.Hold h -> new Phase.Hold(h.time(), h.min(), h.max(), h.phrase(), h.pose(), true);
      case Phase.Breath b -> new Phase.Breath(b.breaths(), b.phrase(), b.pose(), true);
    };
  }

  public static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }

  /// Builds a stretch.
  public static final class Builder {
    private final String id;
    private Duration setup = seconds(10);
    private Sides sides = Sides.NONE;
    private Duration swap = Duration.ZERO;
    private List<String> explain = List.of();
    private Duration close = Duration.ZERO;
    private Ready ready = Ready.NEVER;
    private int reps = 1;
    private List<Phase> movement = List.of(counted(hold(30)));
    private final List<Caution> cautions = new ArrayList<>();
    private @Nullable SideSay sideSay;
    private @Nullable String switchSay;
    private @Nullable String endSay;
    private @Nullable String closeSay;
    private Overrides overrides = Overrides.NONE;
    private @Nullable String begin;
    private final List<Variant> more = new ArrayList<>();

    private Builder(String id) {
      this.id = id;
    }

    public Builder setup(double seconds) {
      setup = seconds(seconds);
      return this;
    }

    /// Done once for each leg, with so long a swap between.
    public Builder eachSide(double swapSeconds) {
      sides = Sides.EACH;
      swap = seconds(swapSeconds);
      return this;
    }

    public Builder readyFirstTime() {
      ready = Ready.FIRST_TIME;
      return this;
    }

    public Builder readyAlways() {
      ready = Ready.ALWAYS;
      return this;
    }

    /// So much time to get up where it ends a routine; none unless set.
    public Builder close(double seconds) {
      close = seconds(seconds);
      return this;
    }

    public Builder caution(String text, String say) {
      cautions.add(new Caution(text, say));
      return this;
    }

    /// What is said of each leg.
    public Builder sideSay(String left, String right) {
      return sideSay(Integer.MAX_VALUE, left, right);
    }

    /// What is said of each leg, after so many sentences of the set-up.
    public Builder sideSay(int after, String left, String right) {
      sideSay = new SideSay(left, right, after);
      return this;
    }

    /// What is said in the swap of legs.
    public Builder switchSay(String text) {
      switchSay = text;
      return this;
    }

    /// How to get up where it ends a routine.
    public Builder closeSay(String text) {
      closeSay = text;
      return this;
    }

    /// What is said as a side or the stretch ends.
    public Builder endSay(String text) {
      endSay = text;
      return this;
    }

    /// What is said of the movement to someone who does not know it.
    public Builder explain(String text) {
      explain = List.of(text);
      return this;
    }

    /// What its variants have in place of what it has itself.
    public Builder overrides(Overrides own) {
      overrides = own;
      return this;
    }

    /// What is said last before the first repetition of each side.
    public Builder begin(String text) {
      begin = text;
      return this;
    }

    /// The standard variant: so many repetitions of this movement.
    public Builder movement(int standardReps, Phase... phases) {
      reps = standardReps;
      movement = List.of(phases);
      return this;
    }

    /// One more variant.
    public Builder variant(String variantId, int standardReps, Phase... phases) {
      more.add(variantOf(variantId, standardReps, List.of(phases)));
      return this;
    }

    public Stretch build() {
      List<Variant> variants = new ArrayList<>();
      variants.add(variantOf("standard", reps, movement));
      variants.addAll(more);
      return new Stretch(
          id,
          "Stretch " + id,
          Group.IN_BED,
          Position.ON_BACK,
          "It is meant to help.",
          List.of("Lie on your back."),
          List.of("Move slowly."),
          "A gentle pull.",
          List.of(),
          cautions,
          new Spoken(sideSay, switchSay, endSay, closeSay),
          List.of(),
          setup,
          sides,
          swap,
          close,
          ready,
          variants,
          List.of(),
          Map.of());
    }

    private Variant variantOf(String id, int reps, List<Phase> movement) {
      return new Variant(
          id, "Variant " + id, new RepRange(1, reps, 999), overrides, explain, begin, movement);
    }
  }
}
