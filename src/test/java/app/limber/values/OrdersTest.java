package app.limber.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OrdersTest {
  @Test
  void by_key_sortsAsComparatorsDo() {
    assertThat(List.of("ccc", "a", "bb").stream().sorted(Orders.by(String::length)))
        .containsExactly("a", "bb", "ccc");
  }

  @Test
  void inTurn_equalByTheFirst_areToldApartByTheNext() {
    assertThat(
            List.of("b2", "a1", "b1", "A2").stream()
                .sorted(
                    Orders.inTurn(
                        Orders.by((String word) -> word.charAt(1)), String.CASE_INSENSITIVE_ORDER)))
        .containsExactly("a1", "b1", "A2", "b2");
  }

  @Test
  void inTurn_equalByAll_stayAsTheyWere() {
    assertThat(
            List.of("b", "a").stream()
                .sorted(Orders.inTurn(Orders.by(String::length), Orders.by(String::length))))
        .containsExactly("b", "a");
  }
}
