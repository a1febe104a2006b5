package app.limber.routine;

/// What a stretch belongs to: the five done lying in bed, or the bonus moves after them.
public enum Group {
  IN_BED,
  BONUS
}
