package app.limber.content.store;

import app.limber.content.ContentReader;
import app.limber.figure.StretchPoses;
import app.limber.json.JsonOutput;
import app.limber.maker.Draft;
import app.limber.maker.StretchTexts;
import app.limber.maker.Value;
import app.limber.routine.Stretch;
import app.limber.words.Languages;
import app.limber.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Copies stretches with their texts in every language.
///
/// A stretch of the user's own is copied as it is in its files. Any other one is copied as it is
/// shown, and the texts that it has in other languages become its translations.
record StretchCopy(StretchPlaces places, Messages messages) {
  Draft of(Stretch stretch, Optional<StretchPoses> poses) {
    return own(stretch.id()).orElseGet(() -> shown(stretch, poses));
  }

  /// The finished stretch of the user's own; empty if there is none that can be read.
  private Optional<Draft> own(String id) {
    return source(places.file(id, false))
        .map(
            source -> {
              Value.Fields root = source.draft().root();
              Map<String, Value.Fields> texts = new LinkedHashMap<>();
              for (Locale language : Languages.all()) {
                source(places.texts(id, language, false))
                    .ifPresent(
                        own ->
                            texts.put(
                                language.toLanguageTag(),
                                StretchTexts.opened(root, own.draft().root())));
              }
              return new Draft(root, texts);
            });
  }

  private static Optional<StretchSource> source(Path file) {
    try {
      return UserStretches.bytes(file).flatMap(UserStretches::text).flatMap(StretchSource::of);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Draft shown(Stretch stretch, Optional<StretchPoses> poses) {
    Value.Fields root = root(stretch, poses);
    Value.Fields base = texts(stretch);
    Map<String, Value.Fields> texts = new LinkedHashMap<>();
    for (Locale language : Languages.all()) {
      if (!language.equals(messages.language())) {
        in(language, stretch.id())
            .map(StretchCopy::texts)
            .filter(own -> !own.equals(base) && !own.equals(Value.Fields.none()))
            .ifPresent(own -> texts.put(language.toLanguageTag(), own));
      }
    }
    return new Draft(root, texts);
  }

  private Optional<Stretch> in(Locale language, String id) {
    return new ContentReader(messages.in(language))
        .stretch(places.content(), places.layout().programmes(), id);
  }

  private static Value.Fields texts(Stretch stretch) {
    return StretchTexts.translation(
        root(stretch, Optional.empty()), stretch.otherLanguages().keySet());
  }

  private static Value.Fields root(Stretch stretch, Optional<StretchPoses> poses) {
    ObjectNode object = JsonOutput.object();
    object.put("$schema", UserStretches.SCHEMA);
    StretchJsonWriter.write(stretch, poses, object);
    return (Value.Fields) SourceNode.read(JsonOutput.indented(object)).orElseThrow().value();
  }
}
