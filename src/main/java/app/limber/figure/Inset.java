package app.limber.figure;

/// What a round inset magnifies, where a movement is small.
public enum Inset {
  LOW_BACK
}
