package app.limber.content;

import java.util.Optional;

/// Reads one content file.
final class FileLoader {
  private final Phrases phrases;

  FileLoader(Phrases phrases) {
    this.phrases = phrases;
  }

  /// Reads a file. Whatever is wrong with it is in the findings; it throws nothing.
  LoadedFile load(ContentFile file) {
    ProblemCollector findings = new ProblemCollector(file.shownName());
    Optional<Json> json =
        new FileText(phrases.messages())
            .read(file, findings)
            .flatMap(text -> JsonTree.read(text, findings, phrases.messages()));
    Kind kind = file.kind().orElseGet(() -> json.map(Kind::ofFields).orElse(Kind.STRETCH));
    Values values = new Values(findings, phrases);
    Optional<ParsedStretch> stretch = Optional.empty();
    Optional<Ordered<ParsedRoutine>> routine = Optional.empty();
    if (json.isPresent()) {
      switch (kind) {
        case STRETCH -> stretch = new StretchDecoder(values).stretch(json.get(), file.id());
        case ROUTINE -> routine = new RoutineDecoder(values).routine(json.get(), file.id());
      }
      if (!file.isWellNamed()) {
        findings.add(
            SourceLocation.FILE,
            phrases.messages().text("content.found.file-name", Phrases.quoted(file.name())),
            phrases.messages().text("content.expected.well-named"));
      }
    }
    return new LoadedFile(file, kind, stretch, routine, findings);
  }
}
