package app.limber.practice.maker;

import app.limber.maker.Place;
import java.util.List;
import java.util.stream.Stream;

/// The findings of `limber check` about a draft, each with its place.
///
/// @param remarks in the order of the file, problems before notes
/// @param texts the problems of the texts in the other language that was checked, each with the
///     place of the text that it translates
public record DraftCheck(List<Remark> remarks, List<Remark> texts) {
  public DraftCheck {
    remarks = List.copyOf(remarks);
    texts = List.copyOf(texts);
  }

  /// A problem, or a note.
  ///
  /// @param place the value that it concerns; the root for the whole stretch
  /// @param problem whether it prevents the stretch from being used; otherwise it is a note
  public record Remark(Place place, String words, boolean problem) {}

  /// An empty result, for use before the first check.
  public static DraftCheck none() {
    return new DraftCheck(List.of(), List.of());
  }

  /// The remarks about the stretch, then those about the other language; each once.
  public List<Remark> all() {
    return Stream.concat(remarks.stream(), texts.stream()).distinct().toList();
  }

  /// Whether a remark is about the other language only.
  public boolean isAboutTexts(Remark remark) {
    return texts.contains(remark) && !remarks.contains(remark);
  }

  /// The number of problems that make the program refuse the texts in the other language.
  public long textProblems() {
    return texts.stream().filter(Remark::problem).count();
  }

  /// Whether the stretch can be used.
  public boolean isFine() {
    return remarks.stream().noneMatch(Remark::problem);
  }
}
