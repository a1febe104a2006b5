package app.limber.ui.navigation;

import app.limber.figure.PoseBook;
import app.limber.practice.session.Checkpoint;
import app.limber.practice.session.Plan;
import org.jspecify.annotations.Nullable;

/// A request to start or continue a session.
///
/// @param poses the figure's poses for the stretches of the plan
/// @param stiffness the user's stiffness before practice, 0–10; null if not answered
/// @param left the session to continue; null for a new one
public record StartOrder(
    Plan plan, PoseBook poses, @Nullable Integer stiffness, @Nullable Checkpoint left) {
  /// A request to start a new session.
  public StartOrder(Plan plan, PoseBook poses, @Nullable Integer stiffness) {
    this(plan, poses, stiffness, null);
  }
}
