package app.limber.routine;

import app.limber.values.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One part of a movement, such as *tilt back* or *hold*.
///
/// A phase that `counts` ends a repetition. `pose` names the figure's pose at its end.
public sealed interface Phase {
  /// The words for the phase, shown and spoken.
  Phrase phrase();

  @Nullable String pose();

  boolean counts();

  /// The short text on screen.
  default String cue() {
    return phrase().cue();
  }

  /// A movement from the previous pose to this one; its time is divided by the user's pace.
  ///
  /// @param turn the tone at its start; null to derive it from the position in the movement
  record Move(
      Duration time, Phrase phrase, @Nullable String pose, boolean counts, @Nullable Turn turn)
      implements Phase {
    public Move {
      Require.positive("seconds", time);
    }
  }

  /// A pose held for a time that the user or a routine chooses between `min` and `max`.
  record Hold(
      Duration time,
      Duration min,
      Duration max,
      Phrase phrase,
      @Nullable String pose,
      boolean counts)
      implements Phase {
    public Hold {
      Require.positive("minSeconds", min);
      if (time.compareTo(min) < 0 || time.compareTo(max) > 0) {
        throw new IllegalArgumentException(
            "seconds must be between minSeconds and maxSeconds: " + time);
      }
    }
  }

  /// A pose held for 1 to 20 of the user's breaths.
  record Breath(int breaths, Phrase phrase, @Nullable String pose, boolean counts)
      implements Phase {
    public Breath {
      Require.range("breaths", breaths, 1, 20);
    }
  }
}
