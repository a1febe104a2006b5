package app.limber.journal;

import app.limber.values.Require;
import java.time.Instant;
import java.util.UUID;

/// An answer to a small step of a stretch that was offered. It is never changed; to take it back,
/// it is deleted.
///
/// @param at when the user answered, in whole milliseconds
/// @param amount by how much the dose changes; 0 unless the answer is *yes*
public record StepFact(
    UUID id, Instant at, String stretch, Answer answer, Measure measure, int amount) {
  /// The greatest change of a dose that a step can be.
  public static final int MOST = 999;

  /// What the user said.
  public enum Answer {
    YES,
    NOT_NOW,
    NEVER
  }

  /// Whether the user said to leave the stretch out, as there is no smaller dose.
  public boolean isLeavingOut() {
    return answer == Answer.YES && amount == 0;
  }

  public StepFact {
    Require.id("stretch", stretch);
    Require.range("amount", amount, -MOST, MOST);
    if (answer != Answer.YES && amount != 0) {
      throw new IllegalArgumentException("amount must be 0 unless the answer is yes: " + amount);
    }
  }
}
