package app.limber.progress;

import java.time.LocalDate;

/// One practice day of the ledger, and why it is what it is.
public record Day(LocalDate date, DayReason reason) {
  public DayState state() {
    return reason.state();
  }
}
