package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One part of a movement, such as *tilt back* or *hold*.
///
/// A phase that `counts` ends a repetition. `cue` is the short text on screen, `say` what the voice
/// says instead of it, and `pose` names the figure's pose at the end of the phase.
public sealed interface Phase {
  String cue();

  @Nullable String say();

  @Nullable String pose();

  boolean counts();

  /// A movement from the previous pose to this one; its time is divided by the user's pace.
  record Move(
      Duration time, String cue, @Nullable String say, @Nullable String pose, boolean counts)
      implements Phase {
    public Move {
      Require.positive("seconds", time);
      Require.notBlank("cue", cue);
    }
  }

  /// A pose held for a time that the user or a routine chooses between `min` and `max`.
  record Hold(
      Duration time,
      Duration min,
      Duration max,
      String cue,
      @Nullable String say,
      @Nullable String pose,
      boolean counts)
      implements Phase {
    public Hold {
      Require.positive("minSeconds", min);
      if (time.compareTo(min) < 0 || time.compareTo(max) > 0) {
        throw new IllegalArgumentException(
            "seconds must be between minSeconds and maxSeconds: " + time);
      }
      Require.notBlank("cue", cue);
    }
  }

  /// A pose held for 1 to 20 of the user's breaths.
  record Breath(
      int breaths, String cue, @Nullable String say, @Nullable String pose, boolean counts)
      implements Phase {
    public Breath {
      Require.range("breaths", breaths, 1, 20);
      Require.notBlank("cue", cue);
    }
  }
}
