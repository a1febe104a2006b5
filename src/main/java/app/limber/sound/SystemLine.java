package app.limber.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The system's default audio output, shared with other programs.
final class SystemLine implements AudioLine {
  private static final AudioFormat FORMAT = new AudioFormat(ToneWave.RATE, 16, 1, true, false);
  // Short, so that a tone is heard when it is written and not after what is still in the line.
  private static final int BUFFER_BYTES = 2 * ToneWave.RATE / 20;

  private final SourceDataLine line;

  private SystemLine(SourceDataLine line) {
    this.line = line;
  }

  static AudioLine open() throws LineUnavailableException {
    try {
      SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
      line.open(FORMAT, BUFFER_BYTES);
      line.start();
      return new SystemLine(line);
    } catch (IllegalArgumentException | SecurityException e) {
      // Java Sound's way to say that there is no such device at all.
      LineUnavailableException unavailable = new LineUnavailableException(e.getMessage());
      unavailable.initCause(e);
      throw unavailable;
    }
  }

  @Override
  public boolean write(byte[] bytes, int length) {
    return line.isOpen() && line.write(bytes, 0, length) == length;
  }

  /// Pushes the end of the last tone out by silence: to drain a line whose device is gone can take
  /// for ever.
  @Override
  public void close() {
    write(new byte[BUFFER_BYTES], BUFFER_BYTES);
    line.close();
  }
}
