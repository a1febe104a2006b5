package app.limber.ui.maker.posing;

import app.limber.figure.FigureFrame;
import app.limber.figure.Pose;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.View;
import app.limber.routine.Position;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Creates the pictures of a pose that is being changed. All show the same part of the scene, so
/// that the figure does not shift during editing; it is extended only if a pose reaches beyond it.
final class PoseRoom {
  private FigureFrame.@Nullable Scene scene;
  private FigureFrame.Room room = new FigureFrame.Room(List.of(), List.of());
  private double low;
  private double high;

  /// The picture of a pose.
  ///
  /// @param settled whether the visible part may be extended for it; false during a drag
  FigureFrame frame(Pose pose, SolvedPose solved, Position position, boolean settled) {
    Position shown = pose.shownIn(position);
    FigureFrame.Scene now =
        new FigureFrame.Scene(pose.view(), shown, isMirrored(shown), true, pose.usesChair());
    if (!now.equals(scene)) {
      scene = now;
      low = 0;
      high = reach(pose.view());
      room = room(solved);
    } else if (settled && grows(solved)) {
      room = room(solved);
    }
    return new FigureFrame(
        now, solved, room, pose.strap(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }

  /// Whether the picture is turned so that its head is on the left.
  private static boolean isMirrored(Position shown) {
    return switch (shown) {
      case HANDS_AND_KNEES, ON_SIDE, ON_FRONT -> true;
      case ON_BACK, BED_EDGE, SITTING, STANDING -> false;
    };
  }

  private boolean grows(SolvedPose solved) {
    double lowBefore = low;
    double highBefore = high;
    for (boolean near : new boolean[] {true, false}) {
      for (Vec3 at :
          List.of(
              solved.leg(near).toes(),
              solved.leg(near).heel(),
              solved.leg(near).knee(),
              solved.arm(near).fingertips(),
              solved.torso().head())) {
        low = Math.min(low, at.y());
        high = Math.max(high, at.y());
      }
    }
    return low < lowBefore || high > highBefore;
  }

  private FigureFrame.Room room(SolvedPose solved) {
    grows(solved);
    return new FigureFrame.Room(
        List.of(solved), List.of(new Vec3(0, low, 0), new Vec3(0, high, 0)));
  }

  /// The height above the bed that a picture leaves for raising a limb.
  private static double reach(View view) {
    return view == View.SIDE ? 0.5 : 0.3;
  }
}
