package app.limber.practice.physio;

import app.limber.journal.StepFact;
import app.limber.progress.StepReason;
import java.time.LocalDate;

/// An answer to a step that was offered.
///
/// @param day the local day on which it was given
public record DoseChange(LocalDate day, StepFact answer, StepReason reason) {}
