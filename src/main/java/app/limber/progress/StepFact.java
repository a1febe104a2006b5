package app.limber.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer to a [StepOffer], or the taking back of one. Facts are never changed: two collections
/// of them merge by union, in any order.
///
/// @param amount by how much the dose changes; 0 unless the answer is *yes*
/// @param takesBack the fact that this one takes back; null unless the answer is *taken back*
public record StepFact(
    UUID id,
    Instant at,
    String stretch,
    Answer answer,
    Measure measure,
    int amount,
    @Nullable UUID takesBack) {
  /// What the user said.
  public enum Answer {
    YES,
    NOT_NOW,
    NEVER,
    TAKEN_BACK
  }

  public StepFact {
    if ((answer == Answer.TAKEN_BACK) != (takesBack != null)) {
      throw new IllegalArgumentException("takesBack must be there if the answer is taken back");
    }
    if (answer != Answer.YES && amount != 0) {
      throw new IllegalArgumentException("amount must be 0 unless the answer is yes: " + amount);
    }
  }
}
