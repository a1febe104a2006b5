package app.limber.progress;

/// A change of a dose that is offered, with its reason in numbers. It is never made without a
/// *yes*.
public sealed interface StepOffer {
  /// The dose as it is.
  StretchDose dose();

  /// By how much a *yes* changes the dose.
  int amount();

  /// A little more, because it went well.
  ///
  /// @param to the new value
  /// @param sessions how many sessions went well since the last step or answer
  record Forward(StretchDose dose, int to, int sessions) implements StepOffer {
    @Override
    public int amount() {
      return to - dose.value();
    }
  }

  /// A little less, because a session was stopped for pain at this stretch.
  ///
  /// @param to the new value
  record Back(StretchDose dose, int to) implements StepOffer {
    @Override
    public int amount() {
      return to - dose.value();
    }
  }

  /// Leaving the stretch out, because a session was stopped for pain at it and there is no smaller
  /// dose.
  record LeaveOut(StretchDose dose) implements StepOffer {
    @Override
    public int amount() {
      return 0;
    }
  }
}
