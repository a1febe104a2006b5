package app.limber.practice.session;

import java.util.Optional;
import java.util.UUID;

/// Keeps where the running session is. It outlives the program, and is claimed by the one that
/// writes it. Every method blocks.
public interface CheckpointStore {
  /// What an earlier program left behind; empty if there is nothing, or if a running program, this
  /// one included, is playing it.
  Optional<Checkpoint> read();

  /// Replaces what is kept. Does nothing while another program plays, nor where nothing can be
  /// written: the log still has every finished stretch.
  void write(Checkpoint checkpoint);

  /// Removes what is kept of a session, if that is what is kept, and gives up the claim.
  void remove(UUID session);

  /// Keeps nothing, for what is not to be continued.
  static CheckpointStore none() {
    return new CheckpointStore() {
      @Override
      public Optional<Checkpoint> read() {
        return Optional.empty();
      }

      @Override
      public void write(Checkpoint checkpoint) {}

      @Override
      public void remove(UUID session) {}
    };
  }
}
