package app.limber.ui.figure;

import app.limber.figure.FigureFrame;
import java.util.List;

/// The poses of a movement and the one that it is in.
///
/// @param frames in their order
/// @param lit which of them, from 0
public record KeyPoses(List<FigureFrame> frames, int lit) {
  public KeyPoses {
    frames = List.copyOf(frames);
  }
}
