package app.limber.practice.guidance;

import java.util.concurrent.Executor;

/// Makes the company of the sessions of one face, for as long as the face is there.
public interface GuidanceFactory extends Guidance.Maker, AutoCloseable {
  /// The voice and the tones beside a session.
  SoundService sound();

  /// Is silent for good and ends what it has started.
  @Override
  void close();

  /// Begins for a face.
  @FunctionalInterface
  interface Opener {
    /// Opens it; to be closed when the face goes.
    ///
    /// @param face runs tasks on the face's thread
    GuidanceFactory open(Executor face);
  }
}
