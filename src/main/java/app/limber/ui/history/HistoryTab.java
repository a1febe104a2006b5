package app.limber.ui.history;

/// The views of History.
public enum HistoryTab {
  /// The streaks, the year, the last days.
  DAYS,
  /// The trend of stiffness.
  BACK,
  /// The statistics of each stretch.
  STRETCHES,
  /// The habit's numbers and strength.
  HABIT,
  /// Export, import, and the page for the physiotherapist.
  FILES
}
