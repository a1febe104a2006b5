package app.limber.practice.maker;

import app.limber.practice.maker.DraftCheck.Remark;
import app.limber.words.Messages;
import java.util.List;

/// Summarizes a check in a sentence.
public record VerdictText(Messages messages) {
  /// Returns the counts of the problems and notes, and whether the stretch is a draft.
  public String of(DraftCheck check) {
    List<Remark> all = check.all();
    if (all.isEmpty()) {
      return messages.text("maker.fine");
    }
    long problems = all.stream().filter(Remark::problem).count();
    String counted = messages.count("maker.problems", problems);
    String notes = messages.count("maker.notes", all.size() - problems);
    if (check.isFine()) {
      // Problems of a translation do not make the stretch a draft.
      return messages.text("maker.verdict", counted, problems > 0 ? counted : notes);
    }
    return messages.text("maker.verdict.draft", counted, notes);
  }
}
