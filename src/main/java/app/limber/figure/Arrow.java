package app.limber.figure;

import java.util.List;

/// Which way the running movement goes.
public sealed interface Arrow {
  /// Along the way of the part that moves furthest, just outside the body.
  record Along(List<Vec3> way) implements Arrow {
    public Along {
      way = List.copyOf(way);
    }
  }

  /// About `centre`, where nothing travels far: the pelvis rolls by `degrees`, positive back
  /// towards the head.
  record Turn(Vec3 centre, double degrees) implements Arrow {}
}
