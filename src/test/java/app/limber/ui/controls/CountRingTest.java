package app.limber.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountRingTest {
  private static final double TOP_DEGREES = 90;

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-6, 0.04, 1 / 12.0, 0.1, 0.5, 0.75, 0.999, 1})
  void ring_isFilledClockwiseFromTheTop_withoutAGap(double share) {
    CountRing ring = new CountRing();
    ring.shareProperty().set(share);

    double end = TOP_DEGREES;
    for (Arc part : filled(ring)) {
      assertThat(part.getStartAngle()).isCloseTo(end, within(1e-9));
      assertThat(part.getLength()).isNotPositive();
      end += part.getLength();
    }
    assertThat(TOP_DEGREES - end).isCloseTo(360 * share, within(1e-9));
  }

  @Test
  void nextMoment_changesOnlyTheLastPart() {
    CountRing ring = new CountRing();
    ring.shareProperty().set(0.60);
    List<Double> before = lengths(ring);
    ring.shareProperty().set(0.61);
    List<Double> after = lengths(ring);

    assertThat(after).hasSameSizeAs(before);
    assertThat(after.subList(0, after.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    assertThat(after.getLast()).isLessThan(before.getLast());
  }

  private static List<Double> lengths(CountRing ring) {
    return filled(ring).stream().map(Arc::getLength).toList();
  }

  private static List<Arc> filled(CountRing ring) {
    return ring.getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof Arc && node.isVisible())
        .map(Arc.class::cast)
        .toList();
  }
}
