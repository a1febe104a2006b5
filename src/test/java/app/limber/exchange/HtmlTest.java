package app.limber.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void markup_isEscaped() {
    assertThat(Html.text("<b class=\"x\">'&'</b>\n"))
        .isEqualTo("&lt;b class=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt; ");
  }

  /// A page with one of them is not well-formed.
  @Test
  void whatIsNoCharacter_isReplaced() {
    assertThat(Html.text("a\uffffb\ufdd0c\ud800d🧘")).isEqualTo("a\ufffdb\ufffdc\ufffdd🧘");
  }
}
