package app.limber.content;

import app.limber.content.Layer.LoadedTranslation;
import app.limber.content.LoadedFile.Ordered;
import app.limber.content.RoutineDecoder.ParsedRoutine;
import app.limber.json.Json;
import app.limber.json.JsonReader;
import app.limber.json.SourceLocation;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Reads one content file.
final class FileLoader {
  private final Phrases phrases;

  FileLoader(Phrases phrases) {
    this.phrases = phrases;
  }

  /// Reads a file. Never throws: whatever is wrong is among the problems of the result.
  LoadedFile load(ContentFile file) {
    return read(file, false);
  }

  /// Like [#load], for a file that comes with the program.
  LoadedFile loadShipped(ContentFile file) {
    return read(file, true);
  }

  private LoadedFile read(ContentFile file, boolean shipped) {
    ProblemCollector problems = new ProblemCollector(file.shownName(), phrases);
    return load(file, new FileText(phrases.messages()).read(file, problems), problems, shipped);
  }

  /// Reads a text as if it were that of a file. Never throws.
  LoadedFile load(ContentFile file, String text) {
    return load(file, Optional.of(text), new ProblemCollector(file.shownName(), phrases), false);
  }

  private static LoadedFile load(
      ContentFile file, Optional<String> text, ProblemCollector problems, boolean shipped) {
    Optional<Json> json = text.flatMap(found -> json(found, problems));
    Kind kind = file.kind().orElseGet(() -> json.map(Kind::ofFields).orElse(Kind.STRETCH));
    Optional<StretchDecoder.Parsed> stretch = Optional.empty();
    Optional<Ordered<ParsedRoutine>> routine = Optional.empty();
    if (json.isPresent()) {
      switch (kind) {
        case STRETCH ->
            stretch = new StretchDecoder(problems, shipped).stretch(json.get(), file.id());
        case ROUTINE -> routine = new RoutineDecoder(problems).routine(json.get(), file.id());
      }
      if (!file.isWellNamed()) {
        problems.add(
            SourceLocation.FILE,
            problems.text("content.found.file-name", Phrases.quoted(file.name())),
            problems.text("content.expected.well-named"));
      }
    }
    return new LoadedFile(file, kind, json, stretch, routine, problems);
  }

  /// Reads the texts of a file in another language. Never throws.
  LoadedTranslation loadTranslation(ContentFile file) {
    ProblemCollector problems = new ProblemCollector(file.shownName(), phrases);
    Optional<Json> json =
        new FileText(phrases.messages()).read(file, problems).flatMap(text -> json(text, problems));
    return new LoadedTranslation(file, file.kind().orElse(Kind.STRETCH), json, problems);
  }

  /// The value that a text is; empty after a problem was added if it is not JSON.
  static Optional<Json> json(String text, ProblemCollector problems) {
    JsonReader reader = JsonReader.strict(text);
    try {
      return reader.document(problems);
    } catch (StreamConstraintsException e) {
      problems.add(
          reader.location(),
          problems.text("content.found.deep"),
          problems.text("content.expected.shallow", JsonReader.DEEPEST));
    } catch (JacksonException e) {
      new SyntaxError(text, reader, e, problems).report();
    } finally {
      reader.close();
    }
    return Optional.empty();
  }
}
