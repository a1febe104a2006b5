package app.limber.sound;

import javax.sound.sampled.LineUnavailableException;

/// An open way to the loudspeaker: 16-bit samples, one channel, low byte first.
interface AudioLine extends AutoCloseable {
  /// Plays bytes; waits while the line is full.
  ///
  /// @return whether the line took them; false means that the device is gone
  boolean write(byte[] bytes, int length);

  @Override
  void close();

  /// Opens lines.
  @FunctionalInterface
  interface Opener {
    /// Opens one, ready to be written to.
    ///
    /// @throws LineUnavailableException if there is no device, or it is taken
    AudioLine open() throws LineUnavailableException;
  }
}
