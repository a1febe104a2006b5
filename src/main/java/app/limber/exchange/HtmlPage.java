package app.limber.exchange;

import java.util.List;
import java.util.function.Function;

/// The text of an HTML page, element by element. Texts are escaped, tags and attributes are not:
/// these come from the program alone.
public final class HtmlPage {
  private final StringBuilder page = new StringBuilder();

  /// Appends markup.
  public void raw(String markup) {
    page.append(markup);
  }

  /// Appends an element that contains a text.
  ///
  /// @param attributes such as `class="quiet"`; empty for none
  public void element(String tag, String attributes, String text) {
    page.append('<').append(tag);
    if (!attributes.isEmpty()) {
      page.append(' ').append(attributes.strip());
    }
    page.append('>').append(Html.text(text)).append("</").append(tag).append(">\n");
  }

  /// Appends a list.
  ///
  /// @param tag `ol` or `ul`
  /// @param attributes those of each item
  /// @param more further attributes of the item with a text
  public void list(
      String tag, String attributes, List<String> texts, Function<String, String> more) {
    page.append('<').append(tag).append(">\n");
    texts.forEach(text -> element("li", attributes + more.apply(text), text));
    page.append("</").append(tag).append(">\n");
  }

  public String text() {
    return page.toString();
  }
}
