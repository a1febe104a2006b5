package app.limber.ui.robot;

/// Counts input actions in a window and estimates the time that a user needs for them.
///
/// A key counts as 0.4 s, a click or a turn of the wheel as 1.5 s, a drag as 3 s and a typed
/// character as 0.25 s: an unhurried user. (The keystroke-level model of Card, Moran and Newell,
/// *Communications of the ACM* 23, 1980, has 0.28 s for a key of an average typist and 1.1 s for
/// pointing, to which time for looking and deciding is added.)
public final class Work {
  private static final double KEY = 0.4;
  private static final double CLICK = 1.5;
  private static final double DRAG = 3;
  private static final double CHARACTER = 0.25;

  private int keys;
  private int clicks;
  private int drags;
  private int characters;

  /// Adds key presses.
  public void keys(int count) {
    keys += count;
  }

  /// Adds a click or a turn of the wheel.
  public void click() {
    clicks++;
  }

  /// Adds a drag.
  public void drag() {
    drags++;
  }

  /// Adds a typed text.
  public void text(String typed) {
    characters += typed.length();
  }

  /// The estimated time in seconds.
  public double seconds() {
    return keys * KEY + clicks * CLICK + drags * DRAG + characters * CHARACTER;
  }

  /// The number of key presses, without those of typed texts.
  public int keys() {
    return keys;
  }

  /// The number of clicks, turns of the wheel and drags.
  public int byMouse() {
    return clicks + drags;
  }

  @Override
  public String toString() {
    return "%d keys, %d clicks, %d drags, %d characters: %.0f s"
        .formatted(keys, clicks, drags, characters, seconds());
  }
}
