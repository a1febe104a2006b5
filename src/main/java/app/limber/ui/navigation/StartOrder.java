package app.limber.ui.navigation;

import app.limber.figure.PoseBook;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.Plan;
import app.limber.words.Messages;
import org.jspecify.annotations.Nullable;

/// A request to start or continue a session.
///
/// @param poses the figure's poses for the stretches of the plan
/// @param stiffness the user's stiffness before practice, 0–10; null if not answered
/// @param left the session to continue; null for a new one
/// @param words what the player shows and says; null for the words of the program
public record StartOrder(
    Plan plan,
    PoseBook poses,
    @Nullable Integer stiffness,
    @Nullable Checkpoint left,
    @Nullable Messages words) {
  /// A request to start a new session.
  public StartOrder(Plan plan, PoseBook poses, @Nullable Integer stiffness) {
    this(plan, poses, stiffness, null, null);
  }

  /// A request to continue a session.
  public static StartOrder goingOn(Plan plan, PoseBook poses, Checkpoint left) {
    return new StartOrder(plan, poses, null, left, null);
  }

  /// A request to try something out, in a language that may not be the program's.
  public static StartOrder tryingOut(Plan plan, PoseBook poses, Messages words) {
    return new StartOrder(plan, poses, null, null, words);
  }
}
