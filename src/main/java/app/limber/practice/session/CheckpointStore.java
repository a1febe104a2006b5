package app.limber.practice.session;

import java.util.Optional;
import java.util.UUID;

/// Persists the state of the running session beyond the end of the program. The program that writes
/// it holds a claim on it. Every method blocks.
public interface CheckpointStore {
  /// Returns the checkpoint of an earlier run of the program. Empty if there is none, or if a
  /// running program, including this one, is playing its session.
  Optional<Checkpoint> read();

  /// Replaces the checkpoint. Does nothing while another program is playing, or if the file cannot
  /// be written: the log still holds every finished stretch.
  void write(Checkpoint checkpoint);

  /// Removes the checkpoint if it is that of `session`, and releases the claim.
  void remove(UUID session);
}
