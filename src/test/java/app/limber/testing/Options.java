package app.limber.testing;

import app.limber.journal.Side;
import app.limber.player.TimelineOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The standard options of a timeline with one of them changed.
public final class Options {
  private static final TimelineOptions STANDARD = TimelineOptions.standard();

  private Options() {}

  public static TimelineOptions breath(Duration breath) {
    return of(breath, STANDARD.firstSide(), null, Set.of(), Set.of());
  }

  public static TimelineOptions firstSide(Side side) {
    return of(STANDARD.breath(), side, null, Set.of(), Set.of());
  }

  public static TimelineOptions setupTime(@Nullable Duration time) {
    return of(STANDARD.breath(), STANDARD.firstSide(), time, Set.of(), Set.of());
  }

  public static TimelineOptions waitFor(String... stretches) {
    return of(STANDARD.breath(), STANDARD.firstSide(), null, Set.of(stretches), Set.of());
  }

  public static TimelineOptions leftOut(String... stretches) {
    return of(STANDARD.breath(), STANDARD.firstSide(), null, Set.of(), Set.of(stretches));
  }

  private static TimelineOptions of(
      Duration breath,
      Side side,
      @Nullable Duration setup,
      Set<String> waitFor,
      Set<String> leftOut) {
    return new TimelineOptions(STANDARD.pace(), breath, side, setup, waitFor, leftOut, Map.of());
  }
}
