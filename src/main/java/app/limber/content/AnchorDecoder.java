package app.limber.content;

import app.limber.figure.Anchor;
import app.limber.figure.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns the JSON of what a part of the body rests on into an [Anchor].
final class AnchorDecoder {
  private static final int FARTHEST_ALONG = 2;
  private static final int FARTHEST_OUT = 1;

  private final Values values;

  AnchorDecoder(Values values) {
    this.values = values;
  }

  /// @param contact the part that rests; only a hand may hold a part of the body
  Optional<Anchor> anchor(Contact contact, Json json) {
    return values
        .object(json, values.messages().text("content.expected.anchor"))
        .flatMap(object -> anchor(contact, object));
  }

  private Optional<Anchor> anchor(Contact contact, Json.Structure object) {
    Fields fields = new Fields(object, values);
    boolean hand = contact == Contact.NEAR_HAND || contact == Contact.FAR_HAND;
    if (hand && object.get("on").isPresent()) {
      Optional<Anchor.Part> part = fields.required("on", this::part);
      return fields.complete() ? part.map(Anchor.Own::new) : Optional.empty();
    }
    Optional<Double> x =
        fields.optional("x", json -> values.number(json, -FARTHEST_ALONG, FARTHEST_ALONG));
    Optional<Double> out =
        fields.optional("out", json -> values.number(json, -FARTHEST_OUT, FARTHEST_OUT));
    return fields.complete()
        ? Optional.of(new Anchor.Bed(x.orElse(0.0), out.orElse(0.0)))
        : Optional.empty();
  }

  private Optional<Anchor.Part> part(Json json) {
    List<String> codes = Arrays.stream(Anchor.Part.values()).map(Anchor.Part::code).toList();
    return values.oneOf(json, codes).flatMap(Anchor.Part::of);
  }
}
