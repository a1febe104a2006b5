package app.limber.ui.player;

import app.limber.figure.FigureFrame;
import java.util.List;

/// The key poses of a movement and the current one.
///
/// @param frames in their order
/// @param lit the index of the current one
public record KeyPoses(List<FigureFrame> frames, int lit) {
  public KeyPoses {
    frames = List.copyOf(frames);
  }
}
