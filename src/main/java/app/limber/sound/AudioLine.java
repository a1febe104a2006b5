package app.limber.sound;

import javax.sound.sampled.LineUnavailableException;

/// An open audio output: 16-bit mono samples, little-endian.
interface AudioLine extends AutoCloseable {
  /// Plays bytes, blocking while the line is full.
  ///
  /// @return whether they were accepted; false means that the device is gone
  boolean write(byte[] bytes, int length);

  @Override
  void close();

  /// Opens lines.
  @FunctionalInterface
  interface Opener {
    /// Opens a line that is ready for writing.
    ///
    /// @throws LineUnavailableException if there is no device, or it is in use
    AudioLine open() throws LineUnavailableException;
  }
}
