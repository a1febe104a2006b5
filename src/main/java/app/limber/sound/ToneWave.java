package app.limber.sound;

import app.limber.cue.Tone;
import java.util.List;

/// Synthesizes the tones as soft sine bells.
///
/// Every note has a continuous envelope, so that none starts or ends with a click.
final class ToneWave {
  /// Samples per second.
  static final int RATE = 44_100;

  private static final double PEAK = 0.5;
  private static final double ATTACK_SECONDS = 0.008;
  private static final double RELEASE_SECONDS = 0.02;
  // A little of the octave makes a sine sound struck.
  private static final double OCTAVE = 0.25;

  private static final double LOW = 329.63;
  private static final double RAISED = 493.88;
  private static final double MIDDLE = 659.26;
  private static final double HIGH = 880;
  private static final double TOP = 1108.73;

  /// A note: its frequency, start, length and loudness (0–1).
  private record Note(double hertz, double at, double seconds, double loudness) {}

  private ToneWave() {}

  /// The samples of a tone, each −1 to 1, at full volume.
  static float[] of(Tone tone) {
    List<Note> notes = notes(tone);
    double seconds = notes.stream().mapToDouble(note -> note.at() + note.seconds()).max().orElse(0);
    float[] samples = new float[(int) Math.ceil(seconds * RATE)];
    notes.forEach(note -> add(note, samples));
    return samples;
  }

  private static List<Note> notes(Tone tone) {
    return switch (tone) {
      case HOLD_START -> List.of(new Note(MIDDLE, 0, 0.7, 0.8), new Note(HIGH, 0.18, 1.0, 0.9));
      case HOLD_END -> List.of(new Note(HIGH, 0, 0.7, 0.8), new Note(MIDDLE, 0.18, 1.0, 0.9));
      case RISE -> List.of(new Note(LOW, 0, 0.16, 0.6), new Note(RAISED, 0.11, 0.3, 0.7));
      case FALL -> List.of(new Note(RAISED, 0, 0.16, 0.6), new Note(LOW, 0.11, 0.3, 0.7));
      case LEFT -> List.of(new Note(LOW, 0, 0.35, 0.7));
      case RIGHT -> List.of(new Note(RAISED, 0, 0.35, 0.7));
      case TICK -> List.of(new Note(TOP, 0, 0.06, 0.4));
      case FINISH ->
          List.of(
              new Note(MIDDLE, 0, 0.8, 0.7),
              new Note(HIGH, 0.25, 0.9, 0.7),
              new Note(TOP, 0.5, 1.6, 0.8));
    };
  }

  private static void add(Note note, float[] samples) {
    int start = (int) (note.at() * RATE);
    int length = Math.min((int) (note.seconds() * RATE), samples.length - start);
    for (int i = 0; i < length; i++) {
      double t = (double) i / RATE;
      double angle = 2 * Math.PI * note.hertz() * t;
      double wave = Math.sin(angle) + OCTAVE * Math.sin(2 * angle);
      samples[start + i] += (float) (PEAK * note.loudness() * envelope(note, t) * wave);
    }
  }

  /// The envelope: a quick attack, a bell-like decay to a hundredth, and a fade to zero at the end.
  private static double envelope(Note note, double t) {
    double attack = smooth(t / ATTACK_SECONDS);
    double release = smooth((note.seconds() - t) / RELEASE_SECONDS);
    double decay = Math.pow(0.01, t / note.seconds());
    return attack * release * decay;
  }

  /// A smooth step from 0 to 1.
  private static double smooth(double x) {
    double inside = Math.clamp(x, 0, 1);
    return inside * inside * (3 - 2 * inside);
  }
}
