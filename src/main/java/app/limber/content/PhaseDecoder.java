package app.limber.content;

import app.limber.json.JsonFields;
import app.limber.json.JsonType;
import app.limber.json.JsonTypes;
import app.limber.json.SourceLocation;
import app.limber.routine.Phase;
import app.limber.routine.Phrase;
import app.limber.routine.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decodes one phase of a movement.
final class PhaseDecoder {
  private static final List<String> KINDS = List.of("move", "hold", "breath");

  private final ProblemCollector problems;

  PhaseDecoder(ProblemCollector problems) {
    this.problems = problems;
  }

  JsonType<Phase> type() {
    return JsonTypes.object(problems.text("content.expected.phase"), this::phase);
  }

  private Optional<Phase> phase(JsonFields fields) {
    Optional<String> kind = fields.required("kind", JsonTypes.oneOf(KINDS));
    if (kind.isEmpty()) {
      // Which fields belong here is unknown, so nothing more can be said of them.
      if (fields.fine()) {
        problems.add(
            fields.object().at(),
            problems.text("content.found.missing", Phrases.quoted("kind")),
            problems.phrases().oneOf(KINDS));
      }
      return Optional.empty();
    }
    return switch (kind.get()) {
      case "move" -> move(fields);
      case "hold" -> hold(fields);
      default -> breath(fields);
    };
  }

  private static Optional<Phase> move(JsonFields fields) {
    Optional<Duration> seconds = fields.required("seconds", ContentTypes.LENGTH);
    Optional<Turn> turn = fields.optional("tone", JsonTypes.constant(Turn.class));
    return common(fields)
        .map(
            c ->
                new Phase.Move(seconds.get(), c.phrase(), c.pose(), c.counts(), turn.orElse(null)));
  }

  private Optional<Phase> hold(JsonFields fields) {
    Optional<Duration> seconds = fields.required("seconds", ContentTypes.LENGTH);
    Optional<Duration> least = fields.optional("minSeconds", ContentTypes.LENGTH);
    Optional<Duration> most = fields.optional("maxSeconds", ContentTypes.LENGTH);
    Optional<Common> common = common(fields);
    if (common.isEmpty()) {
      return Optional.empty();
    }
    Duration time = seconds.get();
    Duration min = least.orElse(time);
    Duration max = most.orElse(time);
    if (min.compareTo(time) > 0) {
      return refused(fields.at("minSeconds"), min, "content.expected.at-most-seconds", time);
    }
    if (max.compareTo(time) < 0) {
      return refused(fields.at("maxSeconds"), max, "content.expected.at-least-seconds", time);
    }
    return common.map(c -> new Phase.Hold(time, min, max, c.phrase(), c.pose(), c.counts()));
  }

  private static Optional<Phase> breath(JsonFields fields) {
    Optional<Integer> breaths =
        fields.required("breaths", JsonTypes.whole(1, ContentTypes.MAX_BREATHS));
    return common(fields)
        .map(c -> new Phase.Breath(breaths.get(), c.phrase(), c.pose(), c.counts()));
  }

  private Optional<Phase> refused(SourceLocation at, Duration found, String key, Duration bound) {
    problems.add(at, ContentTypes.plain(found), problems.text(key, ContentTypes.plain(bound)));
    return Optional.empty();
  }

  /// What every phase has; empty if anything in the phase has a problem. To be called last.
  private static Optional<Common> common(JsonFields fields) {
    Optional<String> cue = fields.required("cue", JsonTypes.line(ContentTypes.MAX_CUE));
    Optional<String> say = fields.optional("say", ContentTypes.SPOKEN);
    Optional<String> firstSay = fields.optional("firstSay", ContentTypes.SPOKEN);
    Optional<String> pose = fields.optional("pose", ContentTypes.ID);
    Optional<Boolean> counts = fields.optional("counts", JsonTypes.flag());
    return fields.build(
        () ->
            new Common(
                new Phrase(cue.get(), say.orElse(null), firstSay.orElse(null)),
                pose.orElse(null),
                counts.orElse(false)));
  }

  private record Common(Phrase phrase, @Nullable String pose, boolean counts) {}
}
