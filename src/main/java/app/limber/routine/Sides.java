package app.limber.routine;

/// Whether a stretch is done once for the whole body or once for each leg.
public enum Sides {
  NONE,
  EACH
}
