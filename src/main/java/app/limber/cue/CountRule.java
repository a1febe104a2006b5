package app.limber.cue;

/// Which repetitions are counted aloud: each, or every fifth.
public enum CountRule {
  EACH,
  FIFTH;

  boolean says(int rep) {
    return this == EACH || rep % 5 == 0;
  }
}
