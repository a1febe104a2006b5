package app.limber.programme;

/// Something about a programme that the user should know on a day.
public sealed interface ProgrammeNotice {
  Programme programme();

  /// The programme ends.
  ///
  /// @param days the number of days until its last one; 0 on that day
  record Ends(Programme programme, int days) implements ProgrammeNotice {}

  /// This is the day on which to show it to whoever handed it over.
  record ShowAgain(Programme programme) implements ProgrammeNotice {}
}
