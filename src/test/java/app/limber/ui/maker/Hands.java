package app.limber.ui.maker;

import app.limber.figure.posing.Handle;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Work;

/// Operates the maker with a single input device. Texts are always typed.
interface Hands {
  OpenWindow window();

  /// The work done so far.
  Work work();

  /// Presses a button or toggles a check box.
  void press(String id);

  /// Replaces the text of a field.
  void write(String id, String text);

  /// Chooses an entry of a combo box by its name.
  void choose(String id, String name);

  /// Selects a phase, from 1; 0 is the start pose.
  void phase(int phase);

  /// Pins a part of the figure to a target by its name in the menu, or releases it.
  void pin(Handle part, String to);

  /// Saves the stretch.
  void save();

  /// Leaves the player.
  void leavePlayer();
}
