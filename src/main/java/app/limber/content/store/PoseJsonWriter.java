package app.limber.content.store;

import app.limber.figure.Anchor;
import app.limber.figure.Limb;
import app.limber.figure.Pose;
import app.limber.figure.StretchPoses;
import app.limber.words.Messages;
import java.math.BigDecimal;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// Writes the poses of a stretch in the shape of a stretch file.
final class PoseJsonWriter {
  private PoseJsonWriter() {}

  /// Adds the fields to the object of the stretch.
  static void write(StretchPoses all, ObjectNode stretch) {
    ObjectNode poses = stretch.putObject("poses");
    all.poses().forEach((name, pose) -> write(pose, poses.putObject(name)));
    all.start().ifPresent(start -> stretch.put("startPose", start));
    if (!all.waysIn().isEmpty()) {
      ObjectNode ways = stretch.putObject("waysIn");
      // Sorted, so that the same stretch is always the same text.
      new TreeMap<>(all.waysIn())
          .forEach((variant, way) -> StretchJsonWriter.write(variant, way, ways));
    }
  }

  private static void write(Pose pose, ObjectNode object) {
    object.put("view", Messages.code(pose.view()));
    if (pose.hints().felt()) {
      object.put("felt", true);
    }
    pose.hints().arrow().ifPresent(part -> object.put("arrow", part.code()));
    pose.hints().via().ifPresent(via -> object.put("via", via));
    pose.strap()
        .ifPresent(leg -> object.put("strap", leg == Limb.NEAR_LEG ? "near-leg" : "far-leg"));
    ObjectNode angles = object.putObject("angles");
    pose.angles().forEach((joint, degrees) -> angles.put(joint.code(), number(degrees)));
    ObjectNode contacts = object.putObject("contacts");
    pose.contacts().forEach((contact, at) -> write(at, contacts.putObject(contact.code())));
  }

  private static void write(Anchor anchor, ObjectNode object) {
    switch (anchor) {
      case Anchor.Bed bed -> place(bed, object);
      case Anchor.Floor floor -> place(floor, object.put("on", "floor"));
      case Anchor.Chair chair -> place(chair, object.put("on", "chair"));
      case Anchor.Own own -> {
        object.put("on", own.part().code());
        own.along().ifPresent(share -> object.put("along", number(share)));
      }
    }
  }

  private static void place(Anchor.Place place, ObjectNode object) {
    if (place.x() != 0) {
      object.put("x", number(place.x()));
    }
    if (place.out() != 0) {
      object.put("out", number(place.out()));
    }
  }

  private static BigDecimal number(double value) {
    BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
