package app.limber.content.store;

import app.limber.content.store.SourceNode.Child;
import java.util.ArrayList;
import java.util.List;

/// The white space and comments between the fields or items of a value.
///
/// A comment on the line of an item, or on a line before it, belongs to that item; one on the line
/// of the opening bracket belongs to the enclosing value.
final class SourceTrivia {
  private final String source;
  private final List<String> leads = new ArrayList<>();
  private final List<String> beforeCommas = new ArrayList<>();
  private final List<String> afterCommas = new ArrayList<>();
  private String closing = "";
  private String afterOpening = "";

  /// @param node a value with children
  SourceTrivia(String source, SourceNode node) {
    this.source = source;
    List<Child> children = node.children();
    int from = node.start() + 1;
    for (int i = 0; i <= children.size(); i++) {
      boolean last = i == children.size();
      int to = last ? node.end() - 1 : children.get(i).start();
      String gap = source.substring(from, to);
      int split = ownLine(gap);
      if (i == 0) {
        afterOpening = gap.substring(0, split);
      } else {
        afterCommas.add(gap.substring(0, split));
      }
      if (last) {
        closing = gap.substring(split);
      } else {
        leads.add(gap.substring(split));
        int end = children.get(i).end();
        int comma = i == children.size() - 1 ? end : comma(end);
        beforeCommas.add(source.substring(end, comma));
        from = i == children.size() - 1 ? end : comma + 1;
      }
    }
  }

  /// The index of the comma after a value.
  private int comma(int from) {
    int at = from;
    while (source.charAt(at) != ',') {
      at = skipped(source, at);
    }
    return at;
  }

  /// Returns the index after the character or comment that starts at an index.
  private static int skipped(String text, int at) {
    if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end;
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? text.length() : end + 2;
    }
    return at + 1;
  }

  /// Returns how much of a gap belongs to the preceding line: everything up to the end of the line
  /// if that is a comment.
  private static int ownLine(String gap) {
    boolean commented = false;
    for (int at = 0; at < gap.length(); ) {
      if (gap.charAt(at) == '\n') {
        int end = at > 0 && gap.charAt(at - 1) == '\r' ? at - 1 : at;
        return commented ? end : 0;
      }
      int next = skipped(gap, at);
      commented |= next > at + 1 || gap.startsWith("//", at);
      at = next;
    }
    return 0;
  }

  boolean isOnLines() {
    return leads.stream().anyMatch(lead -> lead.contains("\n"));
  }

  /// Returns the white space before an item that is on its own line.
  String childIndent() {
    String lead = leads.stream().filter(each -> each.contains("\n")).findFirst().orElse("");
    return lead.substring(lead.lastIndexOf('\n') + 1).replaceAll("\\S.*", "");
  }

  String afterOpening() {
    return afterOpening;
  }

  String closing() {
    return closing;
  }

  /// Returns the white space before the first item if all items are on one line.
  String leadOfFirst() {
    return leads.getFirst().isBlank() ? leads.getFirst() : "";
  }

  /// Returns what precedes an item, with the white space of its new position.
  ///
  /// @param first whether it is now the first item
  String lead(int item, boolean first) {
    String lead = leads.get(item);
    if (!lead.isBlank() || lead.contains("\n")) {
      return lead;
    }
    return first ? leadOfFirst() : item == 0 ? " " : lead;
  }

  String beforeComma(int item) {
    return beforeCommas.get(item);
  }

  String afterComma(int item) {
    return afterCommas.get(item);
  }
}
