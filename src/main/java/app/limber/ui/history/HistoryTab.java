package app.limber.ui.history;

/// What History can be looked at for.
public enum HistoryTab {
  /// The streaks, the year, the last days.
  DAYS,
  /// Whether the back gets better.
  BACK,
  /// Each stretch by itself.
  STRETCHES,
  /// How settled the habit is.
  HABIT,
  /// Files: in, out, and for the physio.
  FILES
}
