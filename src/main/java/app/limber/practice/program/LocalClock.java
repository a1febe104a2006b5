package app.limber.practice.program;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/// The wall clock in the system's time zone. Thread-safe.
public final class LocalClock implements InstantSource {
  private final InstantSource clock;
  private final Supplier<ZoneId> zones;
  private volatile ZoneId zone;

  /// @param zones finds the zone that the machine is in; may read files
  public LocalClock(InstantSource clock, Supplier<ZoneId> zones) {
    this.clock = clock;
    this.zones = zones;
    this.zone = zones.get();
  }

  @Override
  public Instant instant() {
    return clock.instant();
  }

  /// The zone of the machine as it was found last.
  public ZoneId zone() {
    return zone;
  }

  /// Looks up the time zone again, since a travelling computer may change it; may read files.
  public void findZone() {
    zone = zones.get();
  }

  public LocalDate date() {
    return LocalDate.ofInstant(instant(), zone);
  }

  public LocalTime time() {
    return LocalTime.ofInstant(instant(), zone);
  }
}
