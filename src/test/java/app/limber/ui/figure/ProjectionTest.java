package app.limber.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.limber.figure.FigureFrame;
import app.limber.figure.Leg;
import app.limber.figure.Shown;
import app.limber.figure.SolvedPose;
import app.limber.figure.Vec3;
import app.limber.figure.View;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The picture of a movement is filled by the body, not by the bed.
class ProjectionTest {
  /// The figure's part of the player in a window of 1024×640.
  private static final double WIDTH = 710;

  private static final double HEIGHT = 320;

  static Stream<Shown> everyStretch() {
    return Shown.all();
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void movement_fillsMostOfThePicture(Shown shown) {
    FigureFrame frame = shown.figure().ready(shown.side());
    Projection projection = Projection.fitting(frame, WIDTH, HEIGHT);
    DoubleSummaryStatistics high = new DoubleSummaryStatistics();
    DoubleSummaryStatistics wide = new DoubleSummaryStatistics();
    body(frame)
        .forEach(
            point -> {
              high.accept(projection.y(point));
              wide.accept(projection.x(point));
            });

    double least =
        switch (frame.scene().view()) {
          case SIDE -> 0.42;
          case ABOVE -> 0.6;
          case FOOT_END -> 0.72;
        };
    assertThat(Math.max(extent(high) / HEIGHT, extent(wide) / WIDTH))
        .as("%s", shown)
        .isGreaterThan(least);
    assertThat(high.getMin()).isPositive();
    assertThat(high.getMax()).isLessThan(HEIGHT);
    assertThat(wide.getMin()).isPositive();
    assertThat(wide.getMax()).isLessThan(WIDTH);
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void faceSeenFromTheFootEnd_isNeverBehindAKneeOrAnArrow(Shown shown) {
    FigureFrame frame = shown.figure().ready(shown.side());
    if (frame.scene().view() != View.FOOT_END) {
      return;
    }
    Projection projection = Projection.fitting(frame, WIDTH, HEIGHT);
    for (SolvedPose pose : frame.room().postures()) {
      double chin = projection.y(pose.torso().neck());
      assertThat(projection.y(pose.nearLeg().knee())).isGreaterThan(chin);
      assertThat(projection.y(pose.farLeg().knee())).isGreaterThan(chin);
      assertThat(frame.room().ways())
          .allSatisfy(point -> assertThat(projection.y(point)).isGreaterThan(chin));
    }
  }

  @ParameterizedTest
  @MethodSource("everyStretch")
  void widerPicture_makesTheFigureNoSmaller(Shown shown) {
    FigureFrame frame = shown.figure().ready(shown.side());
    double square = Projection.fitting(frame, HEIGHT, HEIGHT).scale();
    double wide = Projection.fitting(frame, WIDTH, HEIGHT).scale();

    assertThat(wide).isGreaterThanOrEqualTo(square);
  }

  private static Stream<Vec3> body(FigureFrame frame) {
    return frame.room().postures().stream()
        .flatMap(
            pose ->
                Stream.concat(
                    Stream.of(pose.torso().head()),
                    Stream.of(pose.nearLeg(), pose.farLeg()).flatMap(ProjectionTest::leg)));
  }

  private static Stream<Vec3> leg(Leg leg) {
    return Stream.of(leg.knee(), leg.heel(), leg.toes());
  }

  private static double extent(DoubleSummaryStatistics places) {
    return places.getMax() - places.getMin();
  }
}
