package app.limber.ui.maker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.limber.content.ContentReader;
import app.limber.figure.Anchor;
import app.limber.figure.Pose;
import app.limber.figure.Skeleton;
import app.limber.figure.SolvedPose;
import app.limber.figure.StretchPoses;
import app.limber.practice.library.Content;
import app.limber.words.Messages;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;

/// Compares a stretch that was made with the expected file.
final class MadeStretch {
  /// The tolerance for the place of a contact, as a share of body height.
  private static final double PLACE = 0.03;

  private MadeStretch() {}

  static void assertIsAsExpected(Path content, String id, double degrees) {
    Content made = read(content);
    Content expected = read(expected());
    assertThat(made.library().stretch(id)).isPresent().isEqualTo(expected.library().stretch(id));
    StretchPoses poses = made.poses().stretch(id).orElseThrow();
    StretchPoses wanted = expected.poses().stretch(id).orElseThrow();
    assertThat(poses.poses().keySet()).isEqualTo(wanted.poses().keySet());
    assertThat(poses.feelRegion()).isEqualTo(wanted.feelRegion());
    wanted
        .poses()
        .forEach((name, pose) -> assertIsLike(name, poses.pose(name).orElseThrow(), pose, degrees));
  }

  private static void assertIsLike(String name, Pose pose, Pose wanted, double degrees) {
    assertThat(pose.view()).isEqualTo(wanted.view());
    assertThat(pose.hints()).isEqualTo(wanted.hints());
    assertThat(pose.contacts().keySet()).isEqualTo(wanted.contacts().keySet());
    wanted
        .contacts()
        .forEach(
            (contact, anchor) ->
                assertIsLike(name + " " + contact, pose.contacts().get(contact), anchor));
    SolvedPose solved = Skeleton.solve(pose);
    Skeleton.solve(wanted)
        .angles()
        .forEach(
            (joint, angle) ->
                assertThat(solved.angle(joint))
                    .as(name + " " + joint)
                    .isCloseTo(angle, within(degrees)));
  }

  private static void assertIsLike(String name, Anchor anchor, Anchor wanted) {
    assertThat(anchor).as(name).hasSameClassAs(wanted);
    if (anchor instanceof Anchor.Own own && wanted instanceof Anchor.Own other) {
      assertThat(own.part()).as(name).isEqualTo(other.part());
    } else if (anchor instanceof Anchor.Place place && wanted instanceof Anchor.Place other) {
      assertThat(place.x()).as(name).isCloseTo(other.x(), within(PLACE));
      assertThat(place.out()).as(name).isCloseTo(other.out(), within(PLACE));
    }
  }

  private static Content read(Path folder) {
    return new ContentReader(Messages.of(Locale.ENGLISH)).readAll(folder, null);
  }

  /// The folder of the expected files, with the layout of a user's content folder.
  private static Path expected() {
    try {
      return Path.of(MadeStretch.class.getResource("/app/limber/made-in-maker").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
