package app.limber.ui.robot;

/// What someone has done at a window, and how long that would take a person.
///
/// A key counts as 0.4 s, a click or a turn of the wheel as 1.5 s, a drag as 3 s and a typed
/// character as 0.25 s: an unhurried user who looks before each step. (The keystroke-level model of
/// Card, Moran and Newell, *Communications of the ACM* 23, 1980, has 0.28 s for a key of an average
/// typist and 1.1 s for pointing, to which looking and deciding is added.)
public final class Work {
  private static final double KEY = 0.4;
  private static final double CLICK = 1.5;
  private static final double DRAG = 3;
  private static final double CHARACTER = 0.25;

  private int keys;
  private int clicks;
  private int drags;
  private int characters;

  /// Keys were pressed.
  public void keys(int count) {
    keys += count;
  }

  /// Something was clicked, or the wheel was turned.
  public void click() {
    clicks++;
  }

  /// Something was dragged.
  public void drag() {
    drags++;
  }

  /// A text was typed.
  public void text(String typed) {
    characters += typed.length();
  }

  /// How long it took, in seconds.
  public double seconds() {
    return keys * KEY + clicks * CLICK + drags * DRAG + characters * CHARACTER;
  }

  /// How many keys were pressed, besides those of typed texts.
  public int keys() {
    return keys;
  }

  /// How often something was clicked, dragged or scrolled.
  public int byMouse() {
    return clicks + drags;
  }

  @Override
  public String toString() {
    return "%d keys, %d clicks, %d drags, %d characters: %.0f s"
        .formatted(keys, clicks, drags, characters, seconds());
  }
}
