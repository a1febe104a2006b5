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
    Findings findings = new Findings(file.shownName());
    Optional<Json> json =
        new FileText(phrases.words())
            .read(file, findings)
            .flatMap(text -> JsonTree.read(text, findings, phrases.words()));
    Kind kind = file.kind().orElseGet(() -> json.map(Kind::ofFields).orElse(Kind.STRETCH));
    Values values = new Values(findings, phrases);
    Optional<StretchDraft> stretch = Optional.empty();
    Optional<Placed<RoutineDraft>> routine = Optional.empty();
    if (json.isPresent()) {
      switch (kind) {
        case STRETCH -> stretch = new StretchDecoder(values).stretch(json.get(), file.id());
        case ROUTINE -> routine = new RoutineDecoder(values).routine(json.get(), file.id());
      }
      if (!file.isWellNamed()) {
        findings.add(
            Spot.FILE,
            phrases.words().text("content.found.file-name", Phrases.quoted(file.name())),
            phrases.words().text("content.expected.well-named"));
      }
    }
    return new LoadedFile(file, kind, stretch, routine, findings);
  }
}
