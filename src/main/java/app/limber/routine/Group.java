package app.limber.routine;

/// The group of a stretch: the five done lying in bed, or the bonus moves after them.
public enum Group {
  IN_BED,
  BONUS
}
