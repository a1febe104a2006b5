package app.limber.progress;

/// What a day is in the ledger.
public enum DayState {
  PRACTISED,
  EASED,
  REST,
  TRAVEL,
  PENDING,
  MISSED,
  BEFORE
}
