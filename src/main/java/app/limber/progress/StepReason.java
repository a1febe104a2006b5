package app.limber.progress;

import java.time.LocalDate;

/// Why a step was offered, in numbers. It is derived from the log and never stored.
public sealed interface StepReason {
  /// The number of sessions that went well since the last answer.
  record WentWell(int sessions) implements StepReason {}

  /// The latest session with the stretch was stopped for pain at it.
  record StoppedForPain(LocalDate day) implements StepReason {}

  /// Unknown, because the sessions before the answer are not in the log or have since been changed.
  record Unknown() implements StepReason {}
}
