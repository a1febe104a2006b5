package app.limber.exchange.physio;

import app.limber.exchange.Html;
import java.util.List;

/// Builds the text of the page for the physio part by part. Every text is escaped.
final class PageParts {
  private final StringBuilder page = new StringBuilder();

  /// A column of a table: its heading, and whether it contains numbers.
  record Column(String heading, boolean numbers) {
    static Column text(String heading) {
      return new Column(heading, false);
    }

    static Column number(String heading) {
      return new Column(heading, true);
    }

    private String attributes() {
      return numbers ? " class=\"number\"" : "";
    }
  }

  /// The buffer to which markup is appended.
  StringBuilder raw() {
    return page;
  }

  void heading(String text) {
    element("h2", "", text);
    page.append('\n');
  }

  void paragraph(String text) {
    element("p", "", text);
    page.append('\n');
  }

  void quiet(String text) {
    element("p", " class=\"quiet\"", text);
    page.append('\n');
  }

  /// Appends a table; the heading row is omitted if no column has a heading.
  void table(List<Column> columns, List<List<String>> rows) {
    page.append("<table>\n");
    if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
      page.append("<tr>");
      columns.forEach(column -> element("th", column.attributes(), column.heading()));
      page.append("</tr>\n");
    }
    for (List<String> row : rows) {
      page.append("<tr>");
      for (int i = 0; i < columns.size(); i++) {
        element("td", columns.get(i).attributes(), row.get(i));
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private void element(String tag, String attributes, String text) {
    page.append('<').append(tag).append(attributes).append('>');
    page.append(Html.text(text)).append("</").append(tag).append('>');
  }
}
