package app.limber.ui.maker;

import app.limber.figure.posing.Handle;
import app.limber.ui.OpenWindow;
import app.limber.ui.robot.Work;

/// Someone who works at the maker with one device alone; only texts are typed by everyone.
interface Hands {
  OpenWindow window();

  /// What has been done so far.
  Work work();

  /// Presses a button, or changes a check box.
  void press(String id);

  /// Replaces the text of a field.
  void write(String id, String text);

  /// Chooses by its name from a list that opens.
  void choose(String id, String name);

  /// Selects a phase, or the start with 0.
  void phase(int phase);

  /// Pins a part of the figure to something by its name, or frees it.
  void pin(Handle part, String to);

  /// Saves.
  void save();

  /// Leaves the player.
  void leavePlayer();
}
