package app.limber;

import java.time.ZoneId;
import java.util.TimeZone;
import java.util.function.Supplier;

/// The zone that the machine is in now. Java remembers the one at its start; a machine that travels
/// changes it while the program runs, so it is asked anew each time. That may read a file.
final class MachineZone implements Supplier<ZoneId> {
  private static final String PROPERTY = "user.timezone";

  private final boolean fixed;

  /// @param fixed whether the zone was given to this program alone, and stays
  MachineZone(boolean fixed) {
    this.fixed = fixed;
  }

  /// The zone of the machine, or the one that was given to this program when it started.
  static MachineZone atStart() {
    return new MachineZone(!System.getProperty(PROPERTY, "").isBlank());
  }

  @Override
  public synchronized ZoneId get() {
    if (!fixed) {
      System.clearProperty(PROPERTY);
      TimeZone.setDefault(null);
    }
    return ZoneId.systemDefault();
  }
}
